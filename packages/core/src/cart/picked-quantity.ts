import type { Offer } from '../offer/offer.js';

/** No cart with more of one thing is read. */
const MOST = 1_000_000;

/**
 * How many the shopper picked: of what the shop sells at once the nearest below, or the fewest. What is swapped keeps
 * its number, and what is no number is not picked.
 */
export function pickedQuantity({ action, quantity, product }: Offer, picked = quantity): number {
  if (action === 'swap' || Number.isNaN(picked)) return quantity;
  const stated = product.quantity;
  const step = stated?.step ?? 1;
  const min = stated?.min ?? step;
  const more = Math.min(picked, stated?.max ?? MOST) - min;
  return min + Math.max(0, more - (more % step));
}
