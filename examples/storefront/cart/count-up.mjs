import { shippingOf } from '../shop/shipping-of.mjs';

/**
 * Lines with their prices, and what they come to, in pence.
 * @typedef {ReturnType<typeof countUp>} Cart
 */

/**
 * @param {readonly import('./change-lines.mjs').Line[]} lines
 * @param {import('../shop/open-shop.mjs').Shop} shop
 */
export function countUp(lines, shop) {
  const priced = lines.map((line) => ({ ...line, price: shop.product(line.id).price }));
  const subtotal = priced.reduce((sum, { price, quantity }) => sum + price * quantity, 0);
  const shipping = shippingOf(subtotal);
  const count = priced.reduce((sum, { quantity }) => sum + quantity, 0);
  return { lines: priced, subtotal, shipping, total: subtotal + shipping, count, currency: 'GBP' };
}
