import {
  isStatus,
  PLACEMENTS,
  type Asked,
  type Cart,
  type CartChange,
  type CartResult,
} from '@uptier/core';
import { TIME_LIMIT, within } from '../cart/within.js';
import type { Platform } from '../platform.js';

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

/** A platform that is the page's own functions. `calls` is asked anew each time, since a page may set it late. */
export function createCustom(
  calls: () => CustomCalls,
  { timeLimit = TIME_LIMIT }: { readonly timeLimit?: number } = {},
): Platform {
  return {
    name: 'custom',
    placements: PLACEMENTS,
    amendOrder: false,
    quote: undefined,
    async readContext() {
      const cart = await calls().readCart?.();
      return cart ? { cart } : {};
    },
    async changeCart(change, asked) {
      const { changeCart } = calls();
      if (!changeCart) throw new Error('The page gave no changeCart.');
      // A function that never answers must not hold up what the shopper does next.
      const result = await within(timeLimit, Promise.resolve(changeCart(change, asked)));
      // A page's own function may have forgotten to say what became of it.
      if (!isStatus(result?.status)) throw new Error('changeCart gave no CartResult.');
      return result;
    },
  };
}
