import type { Cart, CartLine } from '../context/context.js';
import type { Offer } from '../offer/offer.js';
import type { CartChange } from './cart-change.js';

/** A change that the cart has taken. */
export interface Taken {
  readonly offer: Offer;
  readonly change: CartChange;
  /** The cart as it was then, where that is known. */
  readonly after?: Cart | undefined;
}

/** Whether a line may be what was added, by what the shop's cart calls it. */
function isAdded({ id, variant }: CartLine, { offer: { product }, change }: Taken): boolean {
  const cartId = change.add[0]?.cartId;
  const { sku } = product.variants?.find((one) => one.cartId === cartId) ?? {};
  if ([cartId, sku].some((name) => name !== undefined && (name === variant || name === id)))
    return true;
  // A line that names a variant is of no other one.
  if (variant !== undefined && product.variants?.length) return false;
  return [product.id, product.cartId, product.sku].includes(id);
}

/**
 * The way back: takes out what was added, puts back what was swapped out, and drops the code. `cart` is the cart as
 * it is now. `undefined` where nobody can say which line was added, or where that holds less than it did then:
 * nothing else is ever taken out. So it is for several things that were added together.
 */
export function undoChange(taken: Taken, cart = taken.after): CartChange | undefined {
  const { offer, change, after } = taken;
  const [added, ...more] = change.add;
  const [line, ...others] = (cart?.lines ?? []).filter((one) => isAdded(one, taken));
  if (!added || more.length || !line || others.length) return undefined;
  const then = after?.lines.find(({ key }) => key === line.key)?.quantity ?? 0;
  if (line.quantity < Math.max(then, added.quantity)) return undefined;
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
