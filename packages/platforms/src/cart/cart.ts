import type { CartChange, CartResult, Offer } from '@uptier/core';
import type { LateCode } from '../late-code.js';
import type { Entry, Journal } from './journal.js';
import { plainCart, type CartCalls, type ShopCart, type ShopLine } from './shop-cart.js';
import { soundPart } from './sound-cart.js';
import { steadyJournal } from './steady-journal.js';
import { createTurns, type Locks, type Turns } from './turns.js';

/** Milliseconds in which many signs of a change are one. */
const FOLD = 250;

/** Milliseconds between two looks for what a page that is gone may have sent. */
const LOOK_AGAIN = 3000;

export interface CartPorts {
  /** Left out: a swap that the page's end cuts short is not finished. */
  readonly journal?: Journal | undefined;
  /** Left out: the browser's, where it has some. */
  readonly locks?: Locks | undefined;
}

/** The shop's cart, as all that is on one page shares it. */
export interface PageCart {
  /** The cart after all changes under way. Asked for many times at once it is read once. */
  read(): Promise<ShopCart>;
  /** Changes come one after the other, over all tabs. Rejects where the code for it, or its turn, does not come. */
  change(change: CartChange, offers: readonly Offer[]): Promise<CartResult>;
  /** Something may have changed the cart. What we do ourselves is told apart by what the cart holds then. */
  notice(this: void): void;
  /** The shopper comes back to the page: elsewhere the cart may have been changed. */
  look(this: void): void;
  onChange(listener: () => void): () => void;
}

/** What a shopper would see a change of. Keys are left out: shops renew them as they like. */
const contentOf = ({ lines, subtotal, currency }: ShopCart): string =>
  JSON.stringify([
    lines.map(({ names, quantity, price }) => [names[0], quantity, price].join(' ')).sort(),
    subtotal,
    currency,
  ]);

/** What a change puts in and takes out, however much of it, and whatever it costs by now. */
const nameOf = ({ add, remove }: CartChange): string =>
  JSON.stringify([add.map(({ id, cartId = id }) => cartId), remove.map(({ key }) => key)]);

type Late = Pick<LateCode, 'loadCarryOut'>;

class SharedCart implements PageCart {
  readonly #calls: CartCalls;
  readonly #journal: Journal;
  readonly #turns: Turns;
  readonly #load: Late['loadCarryOut'];
  readonly #listeners = new Set<() => void>();
  /** What was swapped out, by the feed's name: to put it back as it was. */
  readonly #swappedOut = new Map<string, ShopLine>();
  /** The cart before a change of which nobody could tell what became: the next try counts from it. */
  readonly #since = new Map<string, ShopCart>();
  #known: ShopCart | undefined;
  #reading: Promise<ShopCart> | undefined;
  #changes = 0;
  #isSettled = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the swap began of a page that is gone, and that may come in yet. */
  #awaited: number | undefined;

  constructor(shop: CartCalls, ports: CartPorts & Late) {
    const { journal, locks = globalThis.navigator?.locks } = ports;
    this.#load = ports.loadCarryOut;
    this.#calls = shop;
    this.#journal = steadyJournal(journal);
    this.#turns = createTurns(locks);
  }

  read(): Promise<ShopCart> {
    return (this.#reading ??= this.#read().finally(() => (this.#reading = undefined)));
  }

  change(change: CartChange, offers: readonly Offer[]): Promise<CartResult> {
    const name = nameOf(change);
    const swappedOut = (id: string): ShopLine | undefined => this.#swappedOut.get(id);
    const wanted = { change, offers, known: this.#known, swappedOut, resolve: this.#resolve };
    for (const { held } of offers) {
      const isTakenOut = change.remove.some(({ key }) => key === held?.line);
      const line = isTakenOut && this.#known?.lines.find(({ key }) => key === held?.line);
      if (held && line) this.#swappedOut.set(held.id, line);
    }
    return this.#turns.take(JSON.stringify(change), async () => {
      const { carryOut } = await this.#load();
      const asked = { ...wanted, since: this.#since.get(name) };
      const { cart, since, ...outcome } = await carryOut(this.#calls, asked, this.#journal);
      this.#changes++;
      if (since) this.#since.set(name, since);
      else this.#since.delete(name);
      if (!cart) return outcome;
      this.#known = cart;
      if (outcome.status === 'done' || outcome.status === 'both-in-cart') this.#tell(cart);
      return { ...outcome, cart: plainCart(cart) };
    });
  }

  notice = (): void => {
    if (this.#turns.isBusy) return;
    // What is in the cart from now on may be what the shopper has put there himself: nothing of it is undone.
    // What another tab has under way goes on.
    const { isRefused, at } = Object(this.#journal.read()) as Partial<Entry>;
    const isAwaited = at !== undefined && at === this.#awaited;
    if (this.#isSettled && (isRefused || isAwaited)) this.#journal.write();
    this.look();
  };

  look = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look().catch(() => undefined), FOLD);
  };

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** What is put back was in the cart: how the shop buys it was seen there. */
  #resolve = (id: string): Promise<string | undefined> | string | undefined =>
    this.#swappedOut.get(id)?.names[0] ?? (this.#calls.resolve ? this.#calls.resolve(id) : id);

  async #read(): Promise<ShopCart> {
    if (!this.#isSettled && this.#journal.read() !== undefined) {
      // Not waited for here, but as for any other turn.
      void this.#turns.take('journal', () => this.#settle()).catch(() => undefined);
    }
    this.#isSettled = true;
    await this.#turns.settled();
    const before = this.#changes;
    const cart = soundPart(await this.#calls.read());
    // What was read while a change began is the cart of neither before nor after.
    if (before !== this.#changes || this.#turns.isBusy) return this.#read();
    return (this.#known = cart);
  }

  async #settle(): Promise<void> {
    const { settleJournal } = await this.#load();
    const { cart, awaited } = await settleJournal(this.#calls, this.#journal);
    // The page was drawn with the cart as it was before.
    if (cart) this.#tell(cart);
    this.#awaited = awaited;
    if (awaited === undefined) return;
    setTimeout(() => {
      this.#isSettled = false;
      void this.#look().catch(() => undefined);
    }, LOOK_AGAIN);
  }

  /** Within the turn, so that what we tell the page is no sign of a change to us. */
  #tell(cart: ShopCart): void {
    try {
      this.#calls.tellPage?.(cart);
    } catch {
      // The cart is changed, whatever the page's listeners do.
    }
  }

  async #look(): Promise<void> {
    const before = this.#known && contentOf(this.#known);
    const now = contentOf(await this.read());
    if (before !== now) for (const listener of this.#listeners) listener();
  }
}

/** Makes the cart of a page. Nothing is read before it is asked for. */
export const createCart = (shop: CartCalls, ports: CartPorts & Late): PageCart =>
  new SharedCart(shop, ports);
