import {
  PLACEMENTS,
  readCart,
  type Asked,
  type Cart,
  type CartChange,
  type CartResult,
} from '@uptier/core';
import { watchReturn } from '../cart/watch-return.js';
import type { Platform } from '../platform.js';
import type { changeOwn } from './change-own.js';

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

/** Code that is asked for when the cart is about to be changed; a change without it rejects. */
export interface LateOwn {
  readonly loadOwn: () => Promise<{ readonly changeOwn: typeof changeOwn }>;
}

/** `createCustom()` for a page that fetches what changes a cart in its own way. */
export function leanCustom(calls: () => CustomCalls, { loadOwn }: LateOwn): Platform {
  const tried = new Map<string, Cart>();
  let known: Cart | undefined;
  return {
    name: 'custom',
    placements: PLACEMENTS,
    amendOrder: false,
    quote: undefined,
    async readContext() {
      const cart = await calls().readCart?.();
      known = readCart(cart);
      return cart ? { cart } : {};
    },
    async changeCart(change, asked) {
      const { changeOwn } = await loadOwn();
      return changeOwn({ calls: calls(), readCart, known, tried }, change, asked);
    },
    // What the page itself does to its cart it tells; what was done to it while it stood still it cannot know.
    onChange: (listener) => watchReturn(() => calls().readCart && listener()),
  };
}
