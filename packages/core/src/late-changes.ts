import type { Bundle, CartResult, Choice } from './cart/cart-change.js';
import { REFUSED } from './cart/turns.js';
import type { CartChanges, Hooks } from './cart-changes.js';
import type { Slot } from './decide/decision.js';
import type { Offer } from './offer/offer.js';
import type { PageView } from './page-view.js';

/** Loads the code of `CartChanges`. */
export type LoadChanges = () => Promise<typeof CartChanges>;

/** The cart changes of a page view, whose code is loaded with the shopper's first yes: few page views see one. */
export class LateChanges {
  readonly #page: PageView;
  readonly #hooks: Hooks;
  readonly #load: LoadChanges;
  #opening: Promise<CartChanges> | undefined;
  #opened: CartChanges | undefined;

  constructor(page: PageView, load: LoadChanges, hooks: Hooks) {
    this.#page = page;
    this.#hooks = hooks;
    this.#load = load;
  }

  /** Settles with the changes that are under way. */
  async settled(): Promise<void> {
    if (!this.#opening) return;
    const changes = await this.#opening.catch(() => undefined);
    await changes?.settled();
  }

  shownAnew(): void {
    this.#opened?.shownAnew();
  }

  accept(slot: Slot, offer: Offer, choice?: Choice): Promise<CartResult> {
    return this.#make((changes) => changes.accept(slot, offer, choice));
  }

  acceptAll(slot: Slot, bundle: Bundle): Promise<CartResult> {
    return this.#make((changes) => changes.acceptAll(slot, bundle));
  }

  undo(slot: Slot, offer: Offer): Promise<CartResult> {
    return this.#make((changes) => changes.undo(slot, offer));
  }

  /** Where the code does not come the cart stays as it is, and the next yes may try again. */
  async #make(change: (changes: CartChanges) => Promise<CartResult>): Promise<CartResult> {
    if (this.#opened) return change(this.#opened);
    this.#opening ??= this.#open();
    try {
      return await change(await this.#opening);
    } catch (error) {
      this.#opening = undefined;
      this.#page.fail('cart-failed', String(error));
      return REFUSED;
    }
  }

  async #open(): Promise<CartChanges> {
    const Loaded = await this.#load();
    return (this.#opened = new Loaded(this.#page, this.#hooks));
  }
}
