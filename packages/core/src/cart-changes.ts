import {
  bundleChange,
  cartChange,
  heldBy,
  type Bundle,
  type CartChange,
  type CartResult,
  type Choice,
} from './cart/cart-change.js';
import { isStatus } from './cart/is-status.js';
import { REFUSED, Turns } from './cart/turns.js';
import { undoChange, type Taken } from './cart/undo-change.js';
import type { readCart } from './context/read-context.js';
import type { Slot } from './decide/decision.js';
import type { Offer } from './offer/offer.js';
import type { PageView } from './page-view.js';
import type { Placed } from './report/report.js';

/** What became of a change that put something into the cart. */
interface Made extends Taken {
  readonly result: CartResult;
  /** What became of the way back. */
  readonly undone?: CartResult;
}

interface Taking {
  /** Only the second step of a swap that left both in the cart. */
  readonly isRest?: boolean | undefined;
  /** The change for what was not taken yet. */
  readonly changeOf: (left: readonly Offer[]) => CartChange;
  /** The change with all its steps, if not the same. */
  readonly whole?: CartChange;
}

/** What goes on around the changes. */
export interface Hooks {
  /** The session's own: a second copy would be loaded with the changes. */
  readonly readCart: typeof readCart;
  /** Runs after each change. */
  readonly refresh: () => Promise<void>;
  /** The cart has taken an offer. */
  readonly accepted: (slot: Slot, offer: Offer) => void;
}

/** The walk from a shopper's yes to the cart, and to what is told of it once the cart has answered. */
export class CartChanges {
  readonly #page: PageView;
  readonly #hooks: Hooks;
  readonly #turns: Turns;
  readonly #made = new Map<string, Made>();
  /** Products that went into the cart since the page was last shown anew. */
  readonly #fresh = new Set<string>();
  #turn = 0;

  constructor(page: PageView, hooks: Hooks) {
    this.#page = page;
    this.#hooks = hooks;
    this.#turns = new Turns({
      begin: () => {
        // What a walk has read up to now is not the cart any more.
        page.startRun();
        return !page.isEnded;
      },
      // Not as the result's message: that is shown to the shopper as the shop's own words.
      fail: (code, detail) => page.fail(code, detail),
      end: () => void hooks.refresh(),
      wait: page.ports.wait,
    });
  }

  settled(): Promise<void> {
    return this.#turns.settled();
  }

  /** The page shows what it is like after the changes: what it still offers can be taken once more. */
  shownAnew(): void {
    this.#fresh.clear();
  }

  accept(slot: Slot, offer: Offer, choice?: Choice): Promise<CartResult> {
    return this.#turns.take(`accept ${offer.id}`, () =>
      this.#take(slot, [offer], {
        isRest: choice?.isRest,
        changeOf: () => cartChange(offer, choice),
        // The way back is from the whole of it, also where it took two steps.
        whole: cartChange(offer, { ...choice, isRest: false }),
      }),
    );
  }

  /** What a bundle does not hold any more when its turn comes is left out by the cart, not by us: it is one change. */
  acceptAll(slot: Slot, { offers, withHeld }: Bundle): Promise<CartResult> {
    return this.#turns.take(`all ${slot.id} ${offers.map(({ id }) => id).join()}`, () =>
      this.#take(slot, offers, {
        changeOf: (left) =>
          bundleChange({
            offers: left,
            withHeld: withHeld && !this.#fresh.has(heldBy(left)?.id ?? ''),
          }),
      }),
    );
  }

  undo(slot: Slot, offer: Offer): Promise<CartResult> {
    return this.#turns.take(`undo ${offer.id}`, () => this.#takeBack(slot, offer));
  }

  /** What came of it, where the shopper presses once more: it was taken, and is not offered anew. */
  #madeOf(slot: Slot, offer: Offer, isRest?: boolean): Made | undefined {
    const made = this.#made.get(offer.id);
    if (isRest && made?.result.status === 'both-in-cart') return undefined;
    const isOver =
      made && !this.#fresh.has(offer.product.id) && this.#page.positionOf(slot, offer) >= 0;
    return isOver || made?.undone ? undefined : made;
  }

  async #take(
    slot: Slot,
    offers: readonly Offer[],
    { isRest, changeOf, whole }: Taking,
  ): Promise<CartResult> {
    const page = this.#page;
    const left = offers.filter((one) => !this.#madeOf(slot, one, isRest));
    if (!left.length) return (offers[0] && this.#made.get(offers[0].id)?.result) ?? REFUSED;
    const placed = left.map((one) => page.placed(slot, one));
    const change = changeOf(left);
    const turn = ++this.#turn;
    const result = await this.#change(slot, left, change);
    if (isIn(result)) {
      const made = { change: whole ?? change, result, after: this.#hooks.readCart(result.cart) };
      for (const offer of left) this.#made.set(offer.id, { offer, ...made });
      for (const { id } of made.change.add) this.#fresh.add(id);
    }
    for (const one of placed) this.#tellTaken(one, result, turn);
    return result;
  }

  /** @throws where the shop's answer is none. */
  async #change(slot: Slot, offers: readonly Offer[], change: CartChange): Promise<CartResult> {
    const page = this.#page;
    const result = await page.ports.changeCart(change, page.asked(slot, offers));
    if (!isStatus((result as CartResult | undefined)?.status)) throw new Error('no CartResult');
    return result;
  }

  /** `placed`: where the offer stood when the shopper answered. */
  #tellTaken(placed: Placed, result: CartResult, turn: number): void {
    const page = this.#page;
    const { slot, offer } = placed;
    const isDone = result.status === 'done';
    if (isDone) {
      this.#hooks.accepted(slot, offer);
      page.memory.record('cartAdds', offer.product.id);
      this.#climb(offer, 1);
    }
    page.report({ type: isDone ? 'accepted' : 'failed', ...placed, result, turn });
  }

  async #takeBack(slot: Slot, offer: Offer): Promise<CartResult> {
    const page = this.#page;
    const made = this.#made.get(offer.id);
    if (made?.undone) return made.undone;
    const placed = page.placed(slot, offer);
    const turn = ++this.#turn;
    const change = made?.result.status === 'done' ? await this.#wayBack(made) : undefined;
    const answer = change ? await this.#change(slot, [offer], change) : REFUSED;
    const isUndone = answer.status === 'done';
    const result: CartResult = isUndone ? { ...answer, status: 'undone' } : answer;
    if (made && isUndone) {
      this.#made.set(offer.id, { ...made, undone: result });
      this.#climb(placed.offer, -1);
    }
    page.report({ type: isUndone ? 'undone' : 'failed', ...placed, result, turn });
    return result;
  }

  async #wayBack(made: Made): Promise<CartChange | undefined> {
    const stated = (await this.#page.ports.readContext()) as { cart?: unknown } | undefined;
    const change = undoChange(made, this.#hooks.readCart(stated?.cart));
    const { code } = made.change;
    const isShared = [...this.#made.values()].some(
      (other) => other !== made && !other.undone && other.change.code === code,
    );
    // Another offer was taken at its price with this code.
    return change && isShared ? { ...change, dropCode: undefined } : change;
  }

  /** Counts an upgrade's step, or the step back, so that small steps do not add up to a big one. */
  #climb({ role, held, product, price, quantity }: Offer, way: 1 | -1): void {
    if (role !== 'upgrade' || !held || price.difference === undefined) return;
    const [from, to] = way > 0 ? [held.id, product.id] : [product.id, held.id];
    this.#page.memory.upgraded({ from, to, increase: way * price.difference * quantity });
  }
}

/** Whether what was to be added is in the cart. */
const isIn = ({ status }: CartResult): boolean => status === 'done' || status === 'both-in-cart';
