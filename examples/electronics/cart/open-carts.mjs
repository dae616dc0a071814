import { randomUUID } from 'node:crypto';
import { changeLines } from './change-lines.mjs';

/** @typedef {import('./change-lines.mjs').Line} Line */
/** @typedef {ReturnType<typeof openCarts>} Carts */
/** @typedef {ReturnType<Carts['read']>} Cart The cart as pages and Uptier read it. */

/** Carts live in memory; beyond this many, the one that was changed longest ago is forgotten. */
const MOST_CARTS = 1000;

/**
 * All shoppers' carts, by the id in their cookie.
 * @param {import('../shop/open-shop.mjs').Shop} shop
 */
export function openCarts(shop) {
  /** @type {Map<string, Line[]>} */
  const carts = new Map();

  /** @param {string | undefined} cartId No id is an empty cart. */
  function read(cartId) {
    const lines = (carts.get(cartId ?? '') ?? []).map((line) => ({
      ...line,
      price: shop.product(line.id).price,
    }));
    return {
      lines,
      subtotal: lines.reduce((sum, { price, quantity }) => sum + price * quantity, 0),
      currency: shop.currency,
    };
  }

  /**
   * @param {string} cartId
   * @param {import('./read-change.mjs').Change} wanted
   */
  function change(cartId, wanted) {
    const lines = changeLines(carts.get(cartId) ?? [], wanted, {
      isSold: shop.sells,
      newKey: () => randomUUID(),
    });
    carts.delete(cartId);
    carts.set(cartId, lines);
    const [oldest] = carts.keys();
    if (carts.size > MOST_CARTS && oldest) carts.delete(oldest);
    return read(cartId);
  }

  return { read, change };
}
