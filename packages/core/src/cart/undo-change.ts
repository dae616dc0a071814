import type { Offer } from '../offer/offer.js';
import type { CartChange, CartResult } from './cart-change.js';

/** A change that the cart has taken, and its answer. */
export interface Taken {
  readonly offer: Offer;
  readonly change: CartChange;
  readonly result: CartResult;
}

/**
 * The way back: takes out what was added, puts back what was swapped out, and drops the code. `cart` is the cart as
 * it is now. `undefined` where that does not hold what was added any more: nothing else is ever taken out.
 */
export function undoChange(
  { offer, change, result }: Taken,
  cart = result.cart,
): CartChange | undefined {
  const [added] = change.add;
  const { id, cartId, sku } = offer.product;
  // Without this, a name that the product lacks would meet every line that names no variant.
  const names = [added?.cartId, id, cartId, sku].filter((name) => name !== undefined);
  const line = cart?.lines.find(
    (one) => names.includes(one.id) || names.includes(one.variant ?? one.id),
  );
  if (!added || !line || line.quantity < added.quantity) return undefined;
  return {
    add: change.remove.map(({ quantity }) => ({
      id: offer.held?.id ?? '',
      cartId: offer.held?.cartId,
      quantity,
    })),
    remove: [{ key: line.key, quantity: added.quantity }],
    dropCode: change.code,
  };
}
