import type { ReadableAtom } from 'nanostores';
import type { Bundle, CartResult, Choice } from './cart/cart-change.js';
import type { Catalog } from './catalog/catalog.js';
import type { Decision, Slot } from './decide/decision.js';
import type { Offer } from './offer/offer.js';

/** One page view: the only writer of its state. Works wherever the ports do, in Node too. Nothing in it throws. */
export interface Session {
  /** Asks for a slot's offers from now on. Its store holds nothing until the first decision. */
  open(slot: Slot): ReadableAtom<Decision | undefined>;
  close(slot: Slot): void;
  /** Walks from context to offers, for every open slot. A run that ends after a newer one began is dropped. */
  refresh(): Promise<void>;
  /** Changes the cart as the offer says, then refreshes. Pressed twice it is one change. */
  accept(slot: Slot, offer: Offer, choice?: Choice): Promise<CartResult>;
  /** Puts several offers, and what they go with, into the cart by one change. Cannot be undone as a whole. */
  acceptAll(slot: Slot, bundle: Bundle): Promise<CartResult>;
  /** Takes back what `accept` did in this page view. */
  undo(slot: Slot, offer: Offer): Promise<CartResult>;
  /** The shopper said no: shows the smaller offer, if there is one, and nothing of this family for a while. */
  decline(slot: Slot, offer: Offer): void;
  /** Half of the offer was on screen for a second. Counts once a page view. */
  seen(slot: Slot, offer: Offer): void;
  /** The shopper goes to look at the offer's product. */
  visit(slot: Slot, offer: Offer): void;
  /** Whether personal memory may be kept. Withdrawn, it is deleted. */
  consent(given: boolean): void;
  /** Whether it may be, by what is known so far. */
  isConsented(): boolean;
  /** Forgets what the visitor looked at. */
  forget(): void;
  /** Decides once more, telling every reason: for `explain`. */
  trace(slot: Slot): Promise<Decision | undefined>;
  /** The same for several slots at once, in their order. Empty where there is no feed; a report has said why. */
  traceAll(slots: readonly Slot[]): Promise<readonly Decision[]>;
  /** What has come of the feed so far: for `explain`. Missing where it cannot be loaded; a report has said why. */
  catalog(): Promise<Catalog | undefined>;
  /** Closes every slot; whatever is still under way shows nothing any more. */
  end(): void;
}
