/**
 * @typedef {{ id: string, family?: string, tier?: number, grams?: number, picture: string, prices: Record<string, number> }} Row
 * @typedef {{ id: string, title: string, text: string, benefit?: string | undefined, price: number, image: string, row: Row }} Product
 *   `price` is in the currency's minor unit: won and yen have none, of shekels and roubles it is a hundredth.
 * @typedef {Record<'shop' | 'tagline' | 'cart' | 'toCart' | 'empty' | 'goods' | 'post' | 'free' | 'sum' | 'remove' | 'back' | 'missing' | 'goesWith' | 'together' | 'languages' | 'skip' | 'demo', string>} Words
 * @typedef {object} Language What `data/languages.json` says of a language and of the country it is for.
 * @property {string} name
 * @property {string} locale
 * @property {string} currency
 * @property {number} shipping
 * @property {number} freeFrom
 * @property {Words} words
 * @property {string} amount
 * @property {string} size How a size is said, with `{grams}` for the number.
 * @property {string[]} category
 * @property {Record<string, string[]>} products
 * @typedef {ReturnType<typeof openMarket>} Market
 */

/**
 * The shop in one language, with that country's prices.
 * @param {string} id `ko`, say.
 * @param {{ language: Language, rows: Row[] }} data
 */
export function openMarket(id, { language, rows }) {
  const { locale, currency } = language;
  const money = new Intl.NumberFormat(locale, { style: 'currency', currency });
  const exponent = money.resolvedOptions().maximumFractionDigits ?? 2;
  const products = rows.map((row) => productOf(id, { language, row }));
  const byId = new Map(products.map((one) => [one.id, one]));
  return {
    id,
    language,
    exponent,
    products,
    direction: id === 'he' ? 'rtl' : 'ltr',
    /** @param {string} wanted */
    find: (wanted) => byId.get(wanted),
    /**
     * One that is surely sold.
     * @param {string} wanted
     */
    product(wanted) {
      const found = byId.get(wanted);
      if (!found) throw new Error(`The shop has no product "${wanted}".`);
      return found;
    },
    /** @param {number} minor */
    sayMoney: (minor) => money.format(minor / 10 ** exponent),
  };
}

/**
 * @param {string} id
 * @param {{ language: Language, row: Row }} data
 * @returns {Product}
 */
function productOf(id, { language, row }) {
  const [title, text, benefit] = language.products[row.id] ?? [];
  const price = row.prices[id];
  if (!title || !text || price === undefined) throw new Error(`${id} says nothing of "${row.id}".`);
  return { id: row.id, title, text, benefit, price, image: `/pictures/${row.picture}.svg`, row };
}
