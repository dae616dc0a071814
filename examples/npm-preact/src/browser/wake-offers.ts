import type { Offer, Session } from '@uptier/core';
import { hydrateOffers } from '@uptier/preact/hydrate';
import { CART_SLOTS, type CartSlot } from '../slots.js';

/** Tells the server what was declined, so that it does not draw it again. */
function keepDeclined({ declineKeys }: Offer): void {
  const before = /(?:^|; )declined=([^;]*)/.exec(document.cookie)?.[1] ?? '';
  const all = [...decodeURIComponent(before).split(' '), ...declineKeys].filter(Boolean);
  document.cookie = `declined=${encodeURIComponent(all.join(' '))}; path=/; samesite=lax`;
}

/** Wakes up what the server has drawn: nothing is drawn anew, and from now on it is the session's. */
export async function wakeOffers(root: HTMLElement, session: Session): Promise<void> {
  const { slot } = CART_SLOTS[root.dataset['slot'] as CartSlot];
  const offers = await hydrateOffers(root, {
    onAccept: (offer, choice) => session.accept(slot, offer, choice),
    onUndo: (offer) => session.undo(slot, offer),
    onDecline: (offer) => {
      keepDeclined(offer);
      session.decline(slot, offer);
    },
    onSeen: (offer) => session.seen(slot, offer),
  });
  session.open(slot).subscribe((decision) => {
    if (decision) offers.show(decision);
  });
}
