import { products } from './products.js';

/**
 * Lines with what they cost, as Uptier reads carts. There is one for each product, so that its key is the product's id.
 * @param {readonly import('./cookie-lines.js').Line[]} lines
 */
export function priceLines(lines) {
  const priced = lines.flatMap(({ id, quantity }) => {
    const product = products.get(id);
    return product ? [{ ...product, key: id, quantity }] : [];
  });
  const subtotal = priced.reduce((sum, { quantity, price }) => sum + quantity * price, 0);
  return { lines: priced, subtotal, currency: 'GBP' };
}
