import { readFileSync } from 'node:fs';

/**
 * @typedef {{ id: string, title: string, price: number, tierName?: string, family?: string, image: { src: string, alt?: string } }} Product
 *   What the page shows of a product, as the feed says it. The price is in the currency's minor unit.
 * @typedef {object} Words What the brand says on the page.
 * @property {string} name
 * @property {string} nav
 * @property {string} claim
 * @property {string} text
 * @property {string} bundle
 * @property {string} tiers
 * @property {string} more
 * @property {string} footer
 * @typedef {ReturnType<typeof openBrand>} Brand
 */

/** In the order of the switch. A brand is a folder in `brands/`. */
const BRANDS = ['pasteup', 'lune', 'norvik', 'aurelle', 'bobbin'];

export const openBrands = () => BRANDS.map(openBrand);

/** @param {string} id */
function openBrand(id) {
  const { words, scheme, product: first, startsWith, shipping } = read(`${id}/brand.json`);
  const { products, currency, locale, policy } = read(`${id}/feed.json`);
  const byId = new Map(products.map((/** @type {Product} */ one) => [one.id, one]));
  /**
   * @param {string} wanted
   * @returns {Product | undefined}
   */
  const find = (wanted) => byId.get(wanted);
  /** @param {string} wanted */
  const product = (wanted) => {
    const found = find(wanted);
    if (!found) throw new Error(`${id} has no product "${wanted}".`);
    return found;
  };
  const money = new Intl.NumberFormat(locale, { style: 'currency', currency });
  return {
    id,
    locale: String(locale),
    currency: String(currency),
    words: /** @type {Words} */ (words),
    scheme: String(scheme),
    first: String(first),
    startsWith: [{ id: String(startsWith), quantity: 1 }],
    shipping: Number(shipping),
    freeFrom: Number(policy.freeShippingFrom),
    find,
    product,
    /** @param {number} cents */
    sayMoney: (cents) => money.format(cents / 100),
  };
}

/** @param {string} path */
const read = (path) =>
  JSON.parse(readFileSync(new URL(`../brands/${path}`, import.meta.url), 'utf8'));
