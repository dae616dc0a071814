import { groupBy } from '../feed/group-by.mjs';
import { sayMoney } from './say-money.mjs';

/** @typedef {import('../feed/make-product.mjs').Product} Product */
/** @typedef {ReturnType<typeof openShop>} Shop */

/**
 * What the shop sells, ready to be looked up. It is the very feed that Uptier reads, so the two
 * cannot differ.
 * @param {import('../feed/make-feed.mjs').Feed} feed
 */
export function openShop({ products, currency, exponent, locale }) {
  const byId = new Map(products.map((one) => [one.id, one]));
  const byParent = groupBy(
    products.toSorted((a, b) => a.price - b.price),
    (one) => one.parent,
  );

  /**
   * @param {string} id
   * @returns {Product}
   */
  function product(id) {
    const found = byId.get(id);
    if (!found) throw new Error(`The shop has no product "${id}".`);
    return found;
  }

  return {
    currency,
    /** Writes a price. */
    say: sayMoney({ currency, exponent, locale }),
    /** The models, each with all its colours and sizes; the cheapest first. */
    models: [...byParent.values()],
    product,
    sells: (/** @type {string} */ id) => byId.has(id),
    modelOf: (/** @type {Product} */ { parent }) => byParent.get(parent) ?? [],
  };
}
