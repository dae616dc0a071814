import { useSignal } from '@preact/signals';
import type { Offer } from '@uptier/core';
import { useLayoutEffect } from 'preact/hooks';
import type { RefObject } from 'preact';

/**
 * What to draw in an element: what is shown, or, while the element collapses, what was shown last. The style sheet
 * says how it collapses; where it does not say, or where the shopper wants less motion, that takes no time.
 */
export function useCollapse(
  element: RefObject<HTMLElement | null>,
  shown: Offer | undefined,
): Offer | undefined {
  const last = useSignal<Offer | undefined>(undefined);

  // Before the browser notices that the focus is nowhere.
  useLayoutEffect(() => {
    const box = element.current;
    if (shown) last.value = shown;
    else if (box && last.value) {
      // A keyboard goes on from where it was.
      const { activeElement } = box.getRootNode() as Document | ShadowRoot;
      if (box.contains(activeElement)) box.focus({ preventScroll: true });
      const motions = box.getAnimations().map(({ finished }) => finished);
      void Promise.allSettled(motions).then(() => {
        last.value = undefined;
      });
    }
  }, [element, shown, last]);

  return shown ?? last.value;
}
