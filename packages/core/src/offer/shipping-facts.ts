import type { Situation } from '../decide/situation.js';
import type { Money } from '../feed/feed.js';

/** How far the cart is from free shipping. */
export interface ShippingFacts {
  readonly currency: string;
  readonly exponent: number;
  /** The subtotal from which shipping is free. */
  readonly from: Money;
  readonly subtotal: Money;
  /** 0 where it is reached. */
  readonly missing: Money;
}

/** `undefined` where the shop states no such line, or the cart is unknown, empty or in another currency. */
export function findShippingFacts({
  policy: { freeShippingFrom: from },
  context: { cart, currency: shown },
  catalog,
}: Situation): ShippingFacts | undefined {
  const { currency, exponent } = catalog.head;
  const isOther = [shown, cart?.currency].some((stated) => (stated ?? currency) !== currency);
  if (from === undefined || !cart?.lines.length || isOther) return undefined;
  const { subtotal } = cart;
  return { currency, exponent, from, subtotal, missing: Math.max(0, from - subtotal) };
}
