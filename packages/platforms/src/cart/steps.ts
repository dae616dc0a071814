import type { ShopError } from './ask.js';
import { findLine } from './find-line.js';
import { gainOf, isAsBefore, isSwap, lossOf, missingOf, type Plan } from './plan.js';
import type { Addition, CartCalls, ShopCart, ShopLine } from './shop-cart.js';
import { readSound } from './sound-cart.js';

/** The lines that hold an addition; first those that it may have become a part of. */
function inOrderOfLikeness({ id, extras }: Addition, { lines }: ShopCart): ShopLine[] {
  const isLike = (line: ShopLine): number =>
    Number(JSON.stringify(line.extras) === JSON.stringify(extras));
  return lines.filter(({ names }) => names.includes(id)).sort((a, b) => isLike(b) - isLike(a));
}

const holdsCode = ({ codes }: ShopCart, code: string): boolean =>
  !!codes?.some((one) => one.toLowerCase() === code.toLowerCase());

/** What is still to be added, where some has come in before. */
const toAdd = ({ additions }: Plan, cart: ShopCart): readonly Addition[] =>
  additions
    .map((addition) => ({ ...addition, quantity: addition.quantity - gainOf(addition, cart) }))
    .filter(({ quantity }) => quantity > 0);

/** One run of steps on the shop's cart. After each step it knows the cart again. */
export class Steps {
  readonly #calls: CartCalls;
  /** The cart as it was read last. */
  cart: ShopCart;
  /** What the shop said when it refused a step. */
  message: string | undefined;
  /** The shop has said no to a step. */
  isRefused = false;
  /** Of a step nobody can say whether the shop has done it, or will. */
  isUnsure = false;

  constructor(calls: CartCalls, cart: ShopCart) {
    this.#calls = calls;
    this.cart = cart;
  }

  /**
   * Takes a step, and reads the cart back. A step that fails does not throw: what really happened is in the cart.
   * `false` where the platform did not take it.
   * @throws where the cart cannot be read.
   */
  async take(
    step: (calls: CartCalls, cart: ShopCart) => Promise<void | false> | undefined,
  ): Promise<boolean> {
    try {
      const taken = step(this.#calls, this.cart);
      if (!taken || (await taken) === false) return false;
    } catch (error) {
      // By its form: a page that loads this code later has another copy of the class.
      const { status, message } = Object(error) as Partial<ShopError>;
      // A shop that failed by itself has no words for the shopper, and may have done half of it.
      if (status === undefined || status >= 500 || status === 429) this.isUnsure = true;
      else {
        this.isRefused = true;
        this.message = message || this.message;
      }
    }
    this.cart = await readSound(this.#calls);
    return true;
  }

  /** Adds and takes out what the plan says, by one request where the shop has one; else it only adds. */
  async swapOrAdd(plan: Plan): Promise<void> {
    const additions = toAdd(plan, this.cart);
    const isWhole = plan.additions.every((addition) => gainOf(addition, this.cart) === 0);
    const isOne = isWhole && isSwap(plan);
    if (isOne && (await this.take((calls, cart) => calls.swap?.(plan, cart)))) return;
    if (additions.length) await this.take((calls, cart) => calls.add(additions, cart));
  }

  /** Takes out what the plan says and is still there. */
  async cut({ cuts }: Plan): Promise<void> {
    for (const cut of cuts) {
      const rest = cut.quantity - lossOf(cut, this.cart);
      const line = rest > 0 ? findLine(cut.line, this.cart) : undefined;
      if (line) {
        await this.take((calls, cart) => calls.setQuantity(line, line.quantity - rest, cart));
      }
    }
  }

  /** Takes a code out of the cart, where the shop tells that it holds it. */
  async dropCode(code: string): Promise<void> {
    if (holdsCode(this.cart, code)) {
      await this.take((calls, cart) => calls.setCode?.({ drop: code }, cart));
    }
  }

  /** Puts a code into the cart. `false`: the cart has not taken it, and what was offered with it costs the plain price. */
  async applyCode(code: string): Promise<boolean> {
    if (holdsCode(this.cart, code)) return true;
    await this.take((calls, cart) => calls.setCode?.({ apply: code }, cart));
    return holdsCode(this.cart, code);
  }

  /** Brings back what the cart held before: first what is missing, then without what came in. */
  async restore(plan: Plan): Promise<boolean> {
    for (const cut of plan.cuts) {
      const { line } = cut;
      const quantity = missingOf(cut, this.cart);
      const back = { id: line.names[0], quantity, extras: line.extras };
      if (quantity > 0) await this.take((calls, cart) => calls.add([back], cart));
      // Else the cart would hold neither the one nor the other.
      if (missingOf(cut, this.cart) > 0) return false;
    }
    for (const addition of plan.additions) {
      for (const line of inOrderOfLikeness(addition, this.cart)) {
        const surplus = gainOf(addition, this.cart);
        const now = surplus > 0 ? findLine(line, this.cart) : undefined;
        if (!now) continue;
        const rest = Math.max(0, now.quantity - surplus);
        await this.take((calls, cart) => calls.setQuantity(now, rest, cart));
      }
    }
    return isAsBefore(plan, this.cart);
  }
}
