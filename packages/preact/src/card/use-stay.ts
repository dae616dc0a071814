import type { Offer } from '@uptier/core';
import { useEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

/** How many milliseconds a shopper has at least to see what became of his yes, as long as it is in sight. */
const LONG_ENOUGH = 4000;

interface Stay {
  readonly card: RefObject<Element | null>;
  readonly isGiven: boolean;
  /** What is passed in now. */
  readonly given: readonly Offer[];
  readonly end: () => void;
}

/**
 * Ends the stay of a card whose offer is not passed in any more: once it is out of sight, or when other offers come
 * after a while. Never while it holds the focus.
 */
export function useStay({ card, isGiven, given, end }: Stay): void {
  const goneAt = useRef(0);
  // The newest facts: they may belong to a later render than the one that began to look.
  const leave = useRef<() => void>(undefined);
  leave.current = () => card.current?.matches(':focus-within') || end();

  useEffect(() => {
    if (isGiven) return undefined;
    goneAt.current = Date.now();
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => !isIntersecting)) leave.current?.();
    });
    if (card.current) observer.observe(card.current);
    return () => observer.disconnect();
  }, [card, isGiven]);

  useEffect(() => {
    if (!isGiven && Date.now() - goneAt.current >= LONG_ENOUGH) leave.current?.();
  }, [given, isGiven]);
}
