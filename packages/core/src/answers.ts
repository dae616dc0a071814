import type { Visitor } from './context/context.js';
import type { Answered, Slot } from './decide/decision.js';
import { declinableBy } from './decide/decline-keys.js';
import { interrupts } from './decide/interrupts.js';
import type { Offer } from './offer/offer.js';
import type { PageView } from './page-view.js';

/** How often something was seen counts once a page view. */
const seenKey = (slot: Slot, offer: Offer): string => `seen ${slot.id} ${offer.id}`;

/** What the shopper says to offers, apart from yes. */
export class Answers {
  readonly #page: PageView;
  readonly #refresh: () => Promise<void>;
  /** Slots that were said no to, with the smaller offer that they may still show. */
  readonly #left = new Map<string, Offer | undefined>();

  /** `refresh` runs after a no. */
  constructor(page: PageView, refresh: () => Promise<void>) {
    this.#page = page;
    this.#refresh = refresh;
  }

  decline(slot: Slot, offer: Offer): void {
    const page = this.#page;
    const { declineKeys, alternative } = offer;
    this.#saw(slot, offer);
    for (const key of declineKeys) page.memory.record('declined', key);
    page.report({ type: 'declined', ...page.placed(slot, offer) });
    for (const [id, left] of this.#left)
      if (left && declinableBy(left).some((key) => declineKeys.includes(key)))
        this.#left.set(id, undefined);
    const decision = page.decisionOf(slot);
    // Pressed once more, it must not bring back what was said no to since.
    if (decision && page.positionOf(slot, offer) >= 0) {
      if (interrupts(slot)) this.#left.set(slot.id, alternative);
      const left = decision.offers.filter(({ id }) => id !== offer.id);
      page.show(decision, alternative ? [alternative, ...left] : left);
    }
    void this.#refresh();
  }

  /** The cart has taken an offer: it is not left any more. */
  accepted(slot: Slot, offer: Offer): void {
    this.#saw(slot, offer);
    if (this.#left.get(slot.id)?.id === offer.id) this.#left.set(slot.id, undefined);
  }

  /** Slots that were said no to, by their ids: banners and modals ask once, and once more for something smaller. */
  answered(): ReadonlyMap<string, Answered> {
    return new Map([...this.#left].map(([id, left]) => [id, { left: left?.id }]));
  }

  seen(slot: Slot, offer: Offer): void {
    const page = this.#page;
    page.once(seenKey(slot, offer), () => {
      const order = page.decisionOf(slot)?.order;
      if (offer.campaign !== undefined) page.memory.record('seen', `c:${offer.campaign}`);
      if (interrupts(slot)) page.memory.record('shown', offer.declineKeys[0] ?? offer.id);
      if (slot.widget === 'modal' && order !== undefined) page.memory.record('orders', order);
      page.report({ type: 'seen', ...page.placed(slot, offer) });
    });
  }

  /** Who answers a modal has seen it, also before it was on screen for a second: it must not come again. */
  #saw(slot: Slot, offer: Offer): void {
    if (slot.widget === 'modal') this.seen(slot, offer);
  }

  visit(slot: Slot, offer: Offer): void {
    const page = this.#page;
    page.memory.record('clicks', offer.product.id);
    page.report({ type: 'visited', ...page.placed(slot, offer) });
  }

  /** What the visitor saw before: what is on screen now must not count against itself. */
  uncounted(visitor: Visitor): Visitor {
    const page = this.#page;
    const seen = { ...visitor.seen };
    let { shownThisSession = 0, orders = [] } = visitor;
    for (const slot of page.openSlots()) {
      for (const offer of page.decisionOf(slot)?.offers ?? []) {
        if (!page.wasCounted(seenKey(slot, offer))) continue;
        const key = offer.campaign === undefined ? '' : `c:${offer.campaign}`;
        if (seen[key]) seen[key] -= 1;
        if (interrupts(slot)) shownThisSession -= 1;
        orders = orders.filter((id) => id !== page.decisionOf(slot)?.order);
      }
    }
    return { ...visitor, seen, shownThisSession, orders };
  }
}
