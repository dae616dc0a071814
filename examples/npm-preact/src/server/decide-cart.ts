import { decide, type Decision } from '@uptier/core';
import type { ShownCart } from '../cart/cart.js';
import type { Shop } from '../shop/open-shop.js';
import { CART_SLOTS, LOCALE, type CartSlot } from '../slots.js';

interface Visit {
  readonly cart: ShownCart;
  /** Keys of what the shopper said no to: the browser tells them in a cookie. */
  readonly declined: readonly string[];
}

/** Decides for the cart's slots as the browser will. */
export function decideCart(
  { catalog }: Shop,
  { cart, declined }: Visit,
): Record<CartSlot, Decision> {
  const { upgrade, beside } = CART_SLOTS;
  const context = {
    page: { placement: 'cart' },
    cart,
    visitor: { declined },
    locale: LOCALE,
    now: Date.now(),
  } as const;
  const decisions = decide(catalog, context, [upgrade.slot, beside.slot]);
  return { upgrade: decisions[0]!, beside: decisions[1]! };
}
