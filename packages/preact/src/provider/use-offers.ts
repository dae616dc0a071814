import { useSignal } from '@preact/signals';
import type { Decision, Slot } from '@uptier/core';
import { useContext, useLayoutEffect, useMemo } from 'preact/hooks';
import { keepEqual } from './keep-equal.js';
import { slotOffers, type SlotOffers } from './slot-offers.js';
import { UptierContext } from './uptier-context.js';

/** The same object as long as the slot asks for the same: a page may write it anew each time it draws. */
function useSameSlot({ id, placement, widget, source, role, family, limit }: Slot): Slot {
  return useMemo(
    () => ({ id, placement, widget, source, role, family, limit }),
    [id, placement, widget, source, role, family, limit],
  );
}

/** What a slot asks for, but for how many: where that alone changes, what is shown stays until the next decision. */
const subjectOf = ({ id, placement, widget, source, role, family }: Slot): string =>
  JSON.stringify([id, placement, widget, source, role, family]);

/**
 * The offers of a slot, and what a shopper can do with them, named as the components name it:
 * `<OfferCarousel {...useOffers(slot)} />`. The slot is open as long as the component is in the page. Who reads only
 * a part of it is drawn again only when that part changes.
 * @throws {Error} Outside of an `UptierProvider`.
 */
export function useOffers(slot: Slot): SlotOffers {
  const page = useContext(UptierContext);
  if (!page) throw new Error('useOffers: put an <UptierProvider session={…}> around it.');
  const asked = useSameSlot(slot);
  const $decision = useSignal<Decision | undefined>(undefined);
  const { slots } = page;

  // Before the first paint: the earlier the slot is open, the earlier its offers come.
  useLayoutEffect(() => {
    const old = $decision.peek();
    if (old && subjectOf(old.slot) !== subjectOf(asked)) $decision.value = undefined;
    return slots.open(asked, (decision) => {
      $decision.value = keepEqual($decision.peek(), decision);
    });
  }, [slots, asked, $decision]);

  return useMemo(() => slotOffers({ page, slot: asked, $decision }), [page, asked, $decision]);
}
