/**
 * Lines with their prices, and what they come to, in the market's currency and its minor unit.
 * @typedef {ReturnType<typeof countUp>} Cart
 */

/**
 * @param {readonly import('@uptier/example-parts/change-lines.mjs').Line[]} lines
 * @param {import('../shop/open-market.mjs').Market} market
 */
export function countUp(lines, { product, language: { currency, shipping, freeFrom } }) {
  const priced = lines.map(({ id, quantity }) => ({
    key: id,
    id,
    quantity,
    price: product(id).price,
  }));
  const subtotal = priced.reduce((sum, { price, quantity }) => sum + price * quantity, 0);
  const post = subtotal === 0 || subtotal >= freeFrom ? 0 : shipping;
  const count = priced.reduce((sum, { quantity }) => sum + quantity, 0);
  return { lines: priced, subtotal, shipping: post, total: subtotal + post, count, currency };
}
