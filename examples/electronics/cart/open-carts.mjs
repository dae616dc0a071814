import { randomUUID } from 'node:crypto';
import { changeLines } from './change-lines.mjs';
import { countUp } from './count-up.mjs';

/** @typedef {import('./change-lines.mjs').Line} Line */
/** @typedef {ReturnType<typeof openCarts>} Carts */

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
  const read = (cartId) => countUp(carts.get(cartId ?? '') ?? [], shop);

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

  /**
   * Takes all out of a cart.
   * @param {string} cartId
   */
  function empty(cartId) {
    const lines = carts.get(cartId) ?? [];
    carts.delete(cartId);
    return lines;
  }

  return { read, change, empty };
}
