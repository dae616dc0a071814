import type { Session, Slot } from '@uptier/core';
import { hydrateOffers } from '@uptier/preact/hydrate';

const slot: Slot = { id: 'cart', placement: 'cart' };

/** `root` is the element that the server has put the HTML into. */
export async function wakeOffers(root: Element, session: Session): Promise<void> {
  const offers = await hydrateOffers(root, {
    onAccept: (offer, choice) => session.accept(slot, offer, choice),
    onUndo: (offer) => session.undo(slot, offer),
    onDecline: (offer) => session.decline(slot, offer),
    onSeen: (offer) => session.seen(slot, offer),
  });
  session.open(slot).subscribe((decision) => decision && offers.show(decision));
  await session.refresh();
}
