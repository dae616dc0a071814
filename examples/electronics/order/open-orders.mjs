import { randomUUID } from 'node:crypto';
import { changeLines } from '../cart/change-lines.mjs';
import { countUp } from '../cart/count-up.mjs';
import { Refusal } from '../cart/refusal.mjs';

/**
 * @typedef {import('../cart/change-lines.mjs').Line} Line
 * @typedef {import('../customer/customer-cookie.mjs').Segment} Segment
 * @typedef {ReturnType<typeof openOrders>} Orders
 * @typedef {{ by: string, lines: Line[], taken: Set<string> }} Kept
 *   `taken` are the keys of what was added later: the same one is added once.
 */

/** Orders live in memory; beyond this many, the oldest is forgotten. */
const MOST_ORDERS = 1000;

/**
 * What was bought. An order is only its own shopper's to see.
 * @param {object} parts
 * @param {import('../shop/open-shop.mjs').Shop} parts.shop
 * @param {import('../cart/open-carts.mjs').Carts} parts.carts
 */
export function openOrders({ shop, carts }) {
  /** @type {Map<string, Kept>} */
  const orders = new Map();
  let last = 1000;

  /**
   * @param {string} id
   * @param {string | undefined} cartId
   */
  function orderOf(id, cartId) {
    const order = orders.get(id);
    if (order && order.by === cartId) return order;
    throw new Refusal({ status: 404, code: 'unknown-order', message: 'There is no such order.' });
  }

  /**
   * Makes an order of a cart, and empties that.
   * @param {string} cartId
   */
  function buy(cartId) {
    const lines = carts.empty(cartId);
    if (lines.length === 0) {
      const message = 'There is nothing in the cart.';
      throw new Refusal({ status: 409, code: 'empty-cart', message });
    }
    const id = String(++last);
    orders.set(id, { by: cartId, lines, taken: new Set() });
    const [oldest] = orders.keys();
    if (orders.size > MOST_ORDERS && oldest) orders.delete(oldest);
    return id;
  }

  /**
   * Adds to an order that is not on its way yet. What was asked for twice is added once.
   * @param {object} asked
   * @param {string} asked.id
   * @param {string | undefined} asked.cartId
   * @param {import('../cart/read-change.mjs').Change} asked.wanted
   * @param {string} asked.key
   * @param {Segment | undefined} asked.segment Who asks: some things are for students only.
   */
  function add({ id, cartId, wanted, key, segment }) {
    const order = orderOf(id, cartId);
    if (order.taken.has(key)) return;
    const outside = {
      isSold: (/** @type {string} */ one) => shop.adds(one, segment),
      newKey: () => randomUUID(),
    };
    order.lines = changeLines(order.lines, { add: wanted.add, remove: [] }, outside);
    order.taken.add(key);
  }

  return {
    buy,
    add,
    /**
     * @param {string} id
     * @param {string | undefined} cartId
     */
    read: (id, cartId) => ({ id, ...countUp(orderOf(id, cartId).lines, shop) }),
  };
}
