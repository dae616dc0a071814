import { groupBy } from '../feed/group-by.mjs';
import { sayMoney } from './say-money.mjs';

/**
 * @typedef {import('../feed/make-product.mjs').Product} Phone
 * @typedef {import('../data/care.mjs').Care} Care
 * @typedef {object} Feed
 * @property {string} currency
 * @property {number} exponent
 * @property {string} locale
 * @property {readonly (Phone | Care)[]} products
 * @typedef {ReturnType<typeof openShop>} Shop
 */

/**
 * What the shop sells, ready to be looked up. It is the very feed that Uptier reads, so the two
 * cannot differ.
 * @param {Feed} feed
 */
export function openShop({ products, currency, exponent, locale }) {
  const phones = products.filter((one) => one.kind === 'good');
  const byId = new Map(phones.map((one) => [one.id, one]));
  const all = new Map(products.map((one) => [one.id, one]));
  const byParent = groupBy(
    phones.toSorted((a, b) => a.price - b.price),
    (one) => one.parent,
  );

  return {
    currency,
    /** Writes a price. */
    say: sayMoney({ currency, exponent, locale }),
    /** The models, each with all its colours and sizes; the cheapest first. */
    models: [...byParent.values()],
    /** @param {string} id Of a phone. */
    product: (id) => must(byId, id),
    /** @param {string} id Of a phone or of the care for it. */
    item: (id) => must(all, id),
    sells: (/** @type {string} */ id) => byId.has(id),
    /**
     * Whether an order of such a customer can have it.
     * @param {string} id
     * @param {import('../customer/customer-cookie.mjs').Segment | undefined} segment
     */
    adds(id, segment) {
      const item = all.get(id);
      const only = item?.kind === 'service' ? item.segments : undefined;
      return item !== undefined && (only?.includes(segment ?? '') ?? true);
    },
    modelOf: (/** @type {Phone} */ { parent }) => byParent.get(parent) ?? [],
  };
}

/**
 * @template Item
 * @param {ReadonlyMap<string, Item>} items
 * @param {string} id
 */
function must(items, id) {
  const found = items.get(id);
  if (!found) throw new Error(`The shop has no product "${id}".`);
  return found;
}
