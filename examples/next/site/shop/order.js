import { cookies } from 'next/headers';
import { changeLines } from '@uptier/example-parts/change-lines.mjs';
import { Refusal } from '@uptier/example-parts/refusal.mjs';
import { readLines, writeLines } from './cookie-lines.js';
import { priceLines } from './price-lines.js';
import { products } from './products.js';

const COOKIE = { httpOnly: true, sameSite: /** @type {const} */ ('lax') };

/** The shopper's last order: its number, what is in it, and the keys of what was added to it afterwards. */
async function readKept() {
  const kept = await cookies();
  const [number = '', lines, ...keys] = (kept.get('order')?.value ?? '').split('~');
  return { number, lines: readLines(lines), keys };
}

/**
 * The shopper's order of this number, if there is one.
 * @param {string} number
 */
export async function readOrder(number) {
  const order = await readKept();
  return order.number === number ? priceLines(order.lines) : undefined;
}

/** Makes an order of the cart, which is empty then. Gives its number. */
export async function placeOrder() {
  const kept = await cookies();
  const lines = readLines(kept.get('cart')?.value);
  if (lines.length === 0) throw new Refusal(409, 'There is nothing in the cart.');
  const number = crypto.randomUUID().slice(0, 8);
  kept.set('order', `${number}~${writeLines(lines)}`, COOKIE);
  kept.delete('cart');
  return number;
}

/**
 * Adds to an order what the shopper takes after it; once, however often he presses.
 * @param {string} number
 * @param {{ change: import('@uptier/example-parts/read-change.mjs').Change, key: string }} asked
 * @throws {Refusal} Where it is no order of his.
 */
export async function addToOrder(number, { change, key }) {
  const order = await readKept();
  if (order.number !== number) throw new Refusal(404, 'There is no such order.');
  if (order.keys.includes(key)) return;
  const lines = changeLines(order.lines, change, (id) => products.get(id));
  const kept = await cookies();
  kept.set('order', [number, writeLines(lines), ...order.keys, key].join('~'), COOKIE);
}
