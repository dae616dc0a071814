import {
  isStatus,
  PLACEMENTS,
  readCart,
  type Asked,
  type Cart,
  type CartChange,
  type CartResult,
} from '@uptier/core';
import { watchReturn } from '../cart/watch-return.js';
import type { Platform } from '../platform.js';
import { isMade } from './is-made.js';

/** What a page that is on no known platform may give. */
export interface CustomCalls {
  /** Reads the shop's cart. */
  readonly readCart?: () => Promise<Cart> | Cart;
  /** Changes the shop's cart: all of the change or nothing. */
  readonly changeCart?: (
    change: CartChange,
    asked?: Pick<Asked, 'offers'>,
  ) => Promise<CartResult> | CartResult;
}

/**
 * A platform that is the page's own functions. `calls` is asked anew each time, since a page may set it late. What did
 * not work may have been done nevertheless, as where the line was cut before the answer: then the cart tells.
 */
export function createCustom(calls: () => CustomCalls): Platform {
  let known: Cart | undefined;
  /** The carts before the first try of what has not worked, so that a second one does not make it twice. */
  const tried = new Map<string, Cart>();

  const read = async () => calls().readCart?.();

  /** What the cart tells of a change; nothing where it has not been made. */
  async function lookUp(change: CartChange, before: Cart): Promise<CartResult | undefined> {
    const now = readCart(await read().catch(() => undefined));
    if (!now) return { status: 'refused', isUnsure: true };
    if (!isMade(change, before, now)) return undefined;
    tried.delete(JSON.stringify(change));
    return { status: 'done', cart: now };
  }

  async function ask(...asked: Parameters<Platform['changeCart']>): Promise<CartResult> {
    const { changeCart } = calls();
    if (!changeCart) throw new Error('The page gave no changeCart.');
    const result = await changeCart(...asked);
    // A page's own function may have forgotten to say what became of it.
    if (!isStatus(result?.status)) throw new Error('changeCart gave no CartResult.');
    return result;
  }

  return {
    name: 'custom',
    placements: PLACEMENTS,
    amendOrder: false,
    quote: undefined,
    async readContext() {
      const cart = await read();
      known = readCart(cart);
      return cart ? { cart } : {};
    },
    async changeCart(change, asked) {
      const key = JSON.stringify(change);
      const first = tried.get(key);
      const made = first && (await lookUp(change, first));
      if (made) return made;
      const before = first ?? known;
      const answer = ask(change, asked);
      const said = await answer.catch(() => undefined);
      // What the shop refuses in words it has not done.
      const isSure = said && (said.status !== 'refused' || said.message);
      if (isSure || !before) {
        tried.delete(key);
        return answer;
      }
      tried.set(key, before);
      return (await lookUp(change, before)) ?? answer;
    },
    // What the page itself does to its cart it tells; what was done to it while it stood still it cannot know.
    onChange: (listener) => watchReturn(() => calls().readCart && listener()),
  };
}
