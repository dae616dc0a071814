import { useSignal } from '@preact/signals';
import type { Offer } from '@uptier/core';
import { useLayoutEffect } from 'preact/hooks';
import type { RefObject } from 'preact';

interface Places {
  readonly banner: RefObject<HTMLElement | null>;
  /** Takes the focus when another offer comes in place of what held it. */
  readonly heading: RefObject<HTMLElement | null>;
  /** Takes it when nothing comes. */
  readonly said: RefObject<HTMLElement | null>;
}

/**
 * What to draw in a banner: what is shown, or, while it collapses, what was shown last. The style sheet says how it
 * collapses; where it does not say, or where the shopper wants less motion, that takes no time. Who stood in it goes
 * on from there.
 */
export function useCollapse(
  { banner, heading, said }: Places,
  shown: Offer | undefined,
): Offer | undefined {
  const last = useSignal<Offer | undefined>(undefined);

  // Before the browser notices that the focus is nowhere.
  useLayoutEffect(() => {
    const box = banner.current;
    const before = last.peek();
    if (shown) last.value = shown;
    if (!box || !before || before.id === shown?.id) return;
    const { activeElement } = box.getRootNode() as Document | ShadowRoot;
    const next = shown ? heading : said;
    if (box.contains(activeElement)) next.current?.focus({ preventScroll: true });
    if (shown) return;
    const motions = box.getAnimations().map(({ finished }) => finished);
    void Promise.allSettled(motions).then(() => {
      last.value = undefined;
    });
  }, [banner, heading, said, shown, last]);

  return shown ?? last.value;
}
