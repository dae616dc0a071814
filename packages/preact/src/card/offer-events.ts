import type { CartResult, Choice, Offer } from '@uptier/core';

/** What a shopper can do with an offer. */
export interface OfferEvents {
  /** He wants it, as he picked it. The card is busy until the promise settles. */
  onAccept(offer: Offer, choice: Choice): Promise<CartResult>;
  /** He does not want it. Left out: the card has no button for it. */
  onDecline?: ((offer: Offer) => void) | undefined;
  /** Half of the card was on screen for a second. Once per offer. */
  onSeen?: ((offer: Offer) => void) | undefined;
  /** He goes to look at the product. */
  onVisit?: ((offer: Offer) => void) | undefined;
  /**
   * He asks why he sees it: one sentence, or nothing where that cannot be said. Left out: the card has no button
   * for it.
   */
  onWhy?: ((offer: Offer) => Promise<string | undefined>) | undefined;
}
