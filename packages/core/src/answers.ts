import {
  bundleChange,
  cartChange,
  type Bundle,
  type CartResult,
  type Choice,
} from './cart/cart-change.js';
import { undoChange, type Taken } from './cart/undo-change.js';
import type { Visitor } from './context/context.js';
import { readContext } from './context/read-context.js';
import type { Slot } from './decide/decision.js';
import { interrupts } from './decide/interrupts.js';
import type { Offer } from './offer/offer.js';
import type { PageView } from './page-view.js';
import type { Placed } from './report/report.js';

const REFUSED: CartResult = { status: 'refused' };

/** How often something was seen counts once a page view. */
const seenKey = (slot: Slot, offer: Offer): string => `seen ${slot.id} ${offer.id}`;

/** The walk from a shopper's answer to the cart, and to what is told of it once the cart has answered. */
export class Answers {
  readonly #page: PageView;
  readonly #walk: () => Promise<void>;
  readonly #taken = new Map<string, Taken>();
  /** Slots that were said no to, with the smaller offer that they still show. */
  readonly #answered = new Map<string, Offer | undefined>();
  readonly #running = new Map<string, Promise<CartResult>>();
  #changes: Promise<unknown> = Promise.resolve();

  /** `walk` runs after each change. */
  constructor(page: PageView, walk: () => Promise<void>) {
    this.#page = page;
    this.#walk = walk;
  }

  /** Settles with the changes that are under way. */
  settled(): Promise<unknown> {
    return this.#changes;
  }

  accept(slot: Slot, offer: Offer, choice?: Choice): Promise<CartResult> {
    const page = this.#page;
    const taken = this.#taken.get(offer.id);
    // What was taken and is not offered anew was pressed once more.
    if (taken && page.positionOf(slot, offer) < 0) return Promise.resolve(taken.result);
    return this.#inTurn(`accept ${offer.id}`, () => this.#take(slot, offer, choice));
  }

  /** What a bundle does not hold any more when its turn comes is left out by the cart, not by us: it is one change. */
  acceptAll(slot: Slot, bundle: Bundle): Promise<CartResult> {
    const { offers } = bundle;
    return this.#inTurn(`all ${slot.id} ${offers.map(({ id }) => id).join()}`, async () => {
      if (!offers.length) return REFUSED;
      const placed = offers.map((one) => this.#page.placed(slot, one));
      const change = bundleChange(bundle);
      const result = await this.#page.ports.changeCart(change, this.#page.asked(slot, offers));
      for (const one of placed) this.#tellTaken(one, result);
      return result;
    });
  }

  undo(slot: Slot, offer: Offer): Promise<CartResult> {
    return this.#inTurn(`undo ${offer.id}`, () => this.#takeBack(slot, offer));
  }

  decline(slot: Slot, offer: Offer): void {
    const page = this.#page;
    for (const key of offer.declineKeys) page.memory.record('declined', key);
    page.report({ type: 'declined', ...page.placed(slot, offer) });
    const decision = page.decisionOf(slot);
    const left = (decision?.offers ?? []).filter(({ id }) => id !== offer.id);
    const { alternative } = offer;
    if (interrupts(slot)) this.#answered.set(slot.id, alternative);
    if (decision) page.show(decision, alternative ? [alternative, ...left] : left);
    void this.#walk();
  }

  /** What a slot still shows after a no to it: banners and modals ask once, and once more for something smaller. */
  afterAnswer({ id }: Slot): readonly Offer[] | undefined {
    const left = this.#answered.get(id);
    return this.#answered.has(id) ? (left ? [left] : []) : undefined;
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
        const key = `c:${offer.campaign}`;
        if (seen[key]) seen[key] -= 1;
        if (interrupts(slot)) shownThisSession -= 1;
        orders = orders.filter((id) => id !== page.decisionOf(slot)?.order);
      }
    }
    return { ...visitor, seen, shownThisSession, orders };
  }

  /** One change after the other; the same one asked for again while it is under way is the same change. */
  #inTurn(key: string, change: () => Promise<CartResult>): Promise<CartResult> {
    const again = this.#running.get(key);
    if (again) return again;
    const turn = this.#changes
      .then(() => (this.#page.isEnded ? REFUSED : change()))
      .catch((error: unknown): CartResult => {
        // Not as the result's message: that is shown to the shopper as the shop's own words.
        this.#page.fail('cart-failed', String(error));
        return REFUSED;
      });
    this.#changes = turn.then(() => {
      this.#running.delete(key);
      void this.#walk();
    });
    this.#running.set(key, turn);
    return turn;
  }

  async #take(slot: Slot, offer: Offer, choice?: Choice): Promise<CartResult> {
    const page = this.#page;
    const placed = page.placed(slot, offer);
    const change = cartChange(offer, choice);
    const result = await page.ports.changeCart(change, page.asked(slot, [offer]));
    if (result.status === 'done') {
      // The way back is from the whole of it, also where it took two steps.
      const whole = cartChange(offer, { ...choice, isRest: false });
      this.#taken.set(offer.id, { offer, change: whole, result });
    }
    this.#tellTaken(placed, result);
    return result;
  }

  /** `placed`: where the offer stood when the shopper answered. */
  #tellTaken(placed: Placed, result: CartResult): void {
    const page = this.#page;
    const { slot, offer } = placed;
    const isDone = result.status === 'done';
    if (isDone) {
      if (this.#answered.get(slot.id)?.id === offer.id) this.#answered.set(slot.id, undefined);
      page.memory.record('cartAdds', offer.product.id);
      this.#climb(offer, 1);
    }
    page.report({ type: isDone ? 'accepted' : 'failed', ...placed, result });
  }

  async #takeBack(slot: Slot, offer: Offer): Promise<CartResult> {
    const page = this.#page;
    const placed = page.placed(slot, offer);
    const taken = this.#taken.get(offer.id);
    const { context } = readContext(await page.ports.readContext());
    const change = taken && undoChange(taken, context.cart);
    const answer = change
      ? await page.ports.changeCart(change, page.asked(slot, [offer]))
      : REFUSED;
    const isUndone = answer.status === 'done';
    if (isUndone) {
      this.#taken.delete(offer.id);
      this.#climb(placed.offer, -1);
    }
    const result: CartResult = isUndone ? { ...answer, status: 'undone' } : answer;
    page.report({ type: isUndone ? 'undone' : 'failed', ...placed, result });
    return result;
  }

  /** Counts an upgrade's step, or the step back, so that small steps do not add up to a big one. */
  #climb({ role, held, product, price, quantity }: Offer, way: 1 | -1): void {
    if (role !== 'upgrade' || !held || price.difference === undefined) return;
    const [from, to] = way > 0 ? [held.id, product.id] : [product.id, held.id];
    this.#page.memory.upgraded({ from, to, increase: way * price.difference * quantity });
  }
}
