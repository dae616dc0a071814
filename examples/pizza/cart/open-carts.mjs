import { randomUUID } from 'node:crypto';
import { Refusal } from '@uptier/example-parts/refusal.mjs';
import { changeLines } from './change-lines.mjs';

/** @typedef {import('./change-lines.mjs').Line} Line */
/** @typedef {ReturnType<typeof openCarts>} Carts */
/** @typedef {ReturnType<Carts['read']>} Cart Lines with what they cost, in cents. */

/** Carts live in memory; beyond this many, the oldest is forgotten. */
const MOST_CARTS = 1000;

/**
 * All shoppers' carts and orders, by the id in their cookie.
 * @param {import('../shop/open-shop.mjs').Shop} shop
 */
export function openCarts(shop) {
  /** @type {Map<string, { lines: Line[], ordered: Line[] }>} */
  const carts = new Map();

  /** @param {string} id */
  const isSold = (id) => shop.find(id) !== undefined;

  /** @param {string} id */
  function stateOf(id) {
    const state = carts.get(id) ?? { lines: [], ordered: [] };
    carts.set(id, state);
    const [oldest] = carts.keys();
    if (carts.size > MOST_CARTS && oldest) carts.delete(oldest);
    return state;
  }

  /** @param {readonly Line[]} lines */
  function countUp(lines) {
    const priced = lines.map((line) => ({ ...line, price: shop.find(line.id)?.price ?? 0 }));
    const subtotal = priced.reduce((sum, { price, quantity }) => sum + price * quantity, 0);
    const count = priced.reduce((sum, { quantity }) => sum + quantity, 0);
    return { lines: priced, subtotal, count, currency: 'USD' };
  }

  return {
    /** @param {string | undefined} id */
    read: (id) => countUp((id && carts.get(id)?.lines) || []),
    /** @param {string | undefined} id What was ordered last. */
    ordered: (id) => countUp((id && carts.get(id)?.ordered) || []),
    /**
     * @param {string} id
     * @param {import('@uptier/example-parts/read-change.mjs').Change} wanted
     */
    change(id, wanted) {
      const state = stateOf(id);
      state.lines = changeLines(state.lines, wanted, { isSold, newKey: () => randomUUID() });
      return countUp(state.lines);
    },
    /**
     * Orders what is in the cart, and empties it.
     * @param {string} id
     */
    buy(id) {
      const state = stateOf(id);
      if (state.lines.length === 0) throw new Refusal(409, 'There is nothing in the cart.');
      state.ordered = state.lines;
      state.lines = [];
    },
  };
}
