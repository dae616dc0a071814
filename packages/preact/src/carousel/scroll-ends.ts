import { useSignal, type ReadonlySignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import type { RefObject } from 'preact';

/** Positions between two pixels are rounded by each browser in its own way. */
const SLACK = 2;

/** Our theme shows no more cards at once: of more, a row is taken to scroll until it is measured. */
const MOST_AT_ONCE = 4;

/** Whether a list is scrolled to its start, and to its end. Both: everything fits. */
export interface ScrollEnds {
  readonly atStart: ReadonlySignal<boolean>;
  readonly atEnd: ReadonlySignal<boolean>;
}

/** Follows how far a list of `count` items is scrolled. */
export function useScrollEnds(list: RefObject<HTMLElement | null>, count: number): ScrollEnds {
  const atStart = useSignal(true);
  const atEnd = useSignal(count <= MOST_AT_ONCE);
  // Before the first paint, so that previous and next come with the row and not a frame later.
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    const measure = () => {
      // Below zero where the text runs from right to left.
      const start = Math.abs(element.scrollLeft);
      atStart.value = start < SLACK;
      atEnd.value = start + element.clientWidth > element.scrollWidth - SLACK;
    };
    // What was taken to fit, at once: an observer tells a moment later, and on a phone, where previous and next may break
    // what the row is called into more lines, browsers count that as a shift.
    if (count <= MOST_AT_ONCE) measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', measure);
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, [list, count, atStart, atEnd]);
  return { atStart, atEnd };
}
