import { randomUUID } from 'node:crypto';
import { Refusal } from '@uptier/example-parts/refusal.mjs';
import { changeLines } from './change-lines.mjs';
import { countUp } from './count-up.mjs';

/**
 * @typedef {import('./change-lines.mjs').Line} Line
 * @typedef {import('@uptier/example-parts/read-change.mjs').Change} Change
 * @typedef {{ id: string, lines: Line[], taken: Set<string> }} Order
 *   `taken` are the keys of what was added later: the same one is added once.
 * @typedef {{ lines: Line[], orders: Map<string, Order> }} State
 */

/**
 * One shopper's basket and orders.
 * @param {State} state
 * @param {object} outside
 * @param {import('../shop/open-shop.mjs').Shop} outside.shop
 * @param {() => string} outside.newOrder Gives the number of the next order.
 */
export function openVisit(state, { shop, newOrder }) {
  /**
   * @param {readonly Line[]} lines
   * @param {Change} wanted
   */
  const changed = (lines, wanted) =>
    changeLines(lines, wanted, { find: shop.find, newKey: () => randomUUID() });

  /** @param {string} id */
  function orderOf(id) {
    const order = state.orders.get(id);
    if (!order) throw new Refusal(404, 'There is no such order.');
    return order;
  }

  return {
    cart: () => countUp(state.lines, shop),
    /** @param {Change} wanted */
    change(wanted) {
      state.lines = changed(state.lines, wanted);
    },
    /** Makes an order of the basket, and empties it. */
    buy() {
      if (state.lines.length === 0) throw new Refusal(409, 'There is nothing in the basket.');
      shop.sell(state.lines);
      const id = newOrder();
      state.orders.set(id, { id, lines: state.lines, taken: new Set() });
      state.lines = [];
      return id;
    },
    /** @param {string} id */
    order: (id) => ({ id, ...countUp(orderOf(id).lines, shop) }),
    /**
     * Adds to an order that is not on its way yet. What was asked for twice is added once.
     * @param {{ id: string, wanted: Change, key: string }} asked
     */
    addToOrder({ id, wanted, key }) {
      const order = orderOf(id);
      if (order.taken.has(key)) return;
      const lines = changed(order.lines, { add: wanted.add, remove: [] });
      shop.sell(wanted.add);
      order.lines = lines;
      order.taken.add(key);
    },
  };
}
