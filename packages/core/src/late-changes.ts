import type { Bundle, CartResult, Choice } from './cart/cart-change.js';
import { REFUSED } from './cart/turns.js';
import type { CartChanges, Hooks } from './cart-changes.js';
import { readCart } from './context/read-context.js';
import type { Slot } from './decide/decision.js';
import type { Offer } from './offer/offer.js';
import type { LeanPorts } from './lean-ports.js';
import type { PageView } from './page-view.js';

/** What the session has done around the changes. */
type PageHooks = Omit<Hooks, 'readCart'>;

/** The cart changes of a page view, whose code is loaded with the shopper's first yes: few page views see one. */
export class LateChanges {
  readonly #page: PageView;
  readonly #load: LeanPorts['loadChanges'];
  readonly #hooks: PageHooks;
  #opening: Promise<CartChanges> | undefined;
  #opened: CartChanges | undefined;

  constructor(page: PageView, load: LeanPorts['loadChanges'], hooks: PageHooks) {
    this.#page = page;
    this.#load = load;
    this.#hooks = hooks;
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
      this.#page.fail('cart-failed', error);
      return REFUSED;
    }
  }

  async #open(): Promise<CartChanges> {
    const Loaded = await this.#load();
    return (this.#opened = new Loaded(this.#page, { ...this.#hooks, readCart }));
  }
}
