import { useEffect, useRef, type RefObject } from 'react';
import type { Offer, Slot } from '@uptier/core';
import { session } from './session.js';

/** Tells the session once half of an offer was on screen for a second. Put the ref on the offer's element. */
export function useSeen(slot: Slot, offer: Offer): RefObject<HTMLLIElement | null> {
  const element = useRef<HTMLLIElement>(null);
  useEffect(() => {
    let timer = 0;
    const observer = new IntersectionObserver(
      ([entry]) => {
        clearTimeout(timer);
        if (entry?.isIntersecting) timer = window.setTimeout(() => session.seen(slot, offer), 1000);
      },
      { threshold: 0.5 },
    );
    if (element.current) observer.observe(element.current);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [slot, offer]);
  return element;
}
