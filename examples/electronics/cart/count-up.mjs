/**
 * Lines with their prices, and what they come to, in paise.
 * @typedef {ReturnType<typeof countUp>} Cart The cart as pages and Uptier read it.
 */

/**
 * @param {readonly import('./change-lines.mjs').Line[]} lines
 * @param {import('../shop/open-shop.mjs').Shop} shop
 */
export function countUp(lines, shop) {
  const priced = lines.map((line) => ({ ...line, price: shop.item(line.id).price }));
  return {
    lines: priced,
    subtotal: priced.reduce((sum, { price, quantity }) => sum + price * quantity, 0),
    currency: shop.currency,
  };
}
