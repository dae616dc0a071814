import type { Offer } from '@uptier/core';
import { useEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

/** The share that must be on screen, and for how many milliseconds. */
const HALF = 0.5;
const LONG_ENOUGH = 1000;

/** Tells once for each offer that half of the element which shows it has been on screen for a second. */
export function useSeen(
  element: RefObject<Element | null>,
  offer: Offer | undefined,
  onSeen: ((offer: Offer) => void) | undefined,
): void {
  // The newest facts: they may belong to a later render than the one that began to look.
  const tell = useRef<() => void>(undefined);
  tell.current = () => offer && onSeen?.(offer);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { intersectionRatio } of entries) {
          clearTimeout(timer);
          if (intersectionRatio >= HALF) timer = setTimeout(seen, LONG_ENOUGH);
        }
      },
      { threshold: HALF },
    );
    const stop = () => {
      clearTimeout(timer);
      observer.disconnect();
    };
    const seen = () => {
      stop();
      tell.current?.();
    };
    if (element.current) observer.observe(element.current);
    return stop;
  }, [element, offer?.id]);
}
