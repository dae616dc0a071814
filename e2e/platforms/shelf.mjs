/**
 * @typedef {object} Ware
 * @property {string} id What the cart buys it by: digits.
 * @property {string} handle
 * @property {string} sku
 * @property {string} productId
 * @property {string} title
 * @property {number} price Minor units of the shop's currency.
 * @property {number} stock
 * @property {string[]} options
 */

/**
 * A phone in two tiers, a case, and a charger of which none is left.
 * @returns {Map<string, Ware>}
 */
export function openShelf() {
  /** @type {Omit<Ware, 'sku' | 'title'>[]} */
  const wares = [
    {
      id: '64',
      handle: 'phone-64',
      productId: '1064',
      price: 49_900,
      stock: 9,
      options: ['Black'],
    },
    {
      id: '128',
      handle: 'phone-128',
      productId: '1128',
      price: 54_900,
      stock: 9,
      options: ['Black'],
    },
    { id: '7', handle: 'case', productId: '1007', price: 1_900, stock: 5, options: ['Clear'] },
    { id: '9', handle: 'charger', productId: '1009', price: 2_900, stock: 0, options: ['White'] },
  ];
  return new Map(
    wares.map((ware) => [
      ware.id,
      { ...ware, sku: `S-${ware.handle}`, title: ware.handle.replace('-', ' ') },
    ]),
  );
}

/** @type {Readonly<Record<string, number>>} */
const DIGITS = { JPY: 0, KRW: 0, KWD: 3 };

/** @param {string} currency */
export const digitsOf = (currency) => DIGITS[currency] ?? 2;

/**
 * Minor units as a decimal: 49900 in dollars is `499.00`.
 * @param {number} amount
 * @param {string} currency
 */
export function asDecimal(amount, currency) {
  const digits = digitsOf(currency);
  const text = String(amount).padStart(digits + 1, '0');
  return digits ? `${text.slice(0, -digits)}.${text.slice(-digits)}` : text;
}
