import { SEGMENTS, YEAR } from './make-rules.mjs';
import { seeded } from './seeded.mjs';

const LINES = 3;

/**
 * Contexts of a product page: the product, three cart lines, a segment and a time of the year.
 * @param {{ id: string, price: number }[]} products
 * @param {number} count
 */
export function makeContexts(products, count) {
  const chance = seeded(13);
  return Array.from({ length: count }, () => {
    const lines = Array.from({ length: LINES }, (_, i) => {
      const { id, price } = chance.oneOf(products);
      return { key: `l${i}`, id, quantity: 1, price };
    });
    return {
      page: { placement: 'product' },
      product: { id: chance.oneOf(products).id },
      cart: { lines, subtotal: lines.reduce((sum, { price }) => sum + price, 0) },
      customer: { segment: chance.oneOf(SEGMENTS) },
      now: YEAR.from + chance.whole(YEAR.until - YEAR.from),
    };
  });
}
