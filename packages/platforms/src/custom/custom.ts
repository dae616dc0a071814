import {
  PLACEMENTS,
  type Cart,
  type CartChange,
  type CartResult,
  type CartStatus,
} from '@uptier/core';
import type { Platform } from '../platform.js';

/** What a page that is on no known platform may give. */
export interface CustomCalls {
  /** Reads the shop's cart. */
  readonly readCart?: () => Promise<Cart> | Cart;
  /** Changes the shop's cart: all of the change or nothing. */
  readonly changeCart?: (change: CartChange) => Promise<CartResult> | CartResult;
}

const STATUSES: readonly CartStatus[] = [
  'done',
  'undone',
  'both-in-cart',
  'price-changed',
  'refused',
];

/** A platform that is the page's own functions. `calls` is asked anew each time, since a page may set it late. */
export function createCustom(calls: () => CustomCalls): Platform {
  return {
    name: 'custom',
    placements: PLACEMENTS,
    amendOrder: false,
    async readContext() {
      const cart = await calls().readCart?.();
      return cart ? { cart } : {};
    },
    async changeCart(change) {
      const { changeCart } = calls();
      if (!changeCart) throw new Error('The page gave no changeCart.');
      const result = await changeCart(change);
      // A page's own function may have forgotten to say what became of it.
      if (!STATUSES.includes(result?.status)) throw new Error('changeCart gave no CartResult.');
      return result;
    },
  };
}
