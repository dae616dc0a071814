/** @typedef {import('./open-market.mjs').Product} Product */

/** What goes with tea, the best first. */
const BESIDE = [
  ['cup', 0.9],
  ['biscuits', 0.7],
  ['honey', 0.6],
  ['strainer', 0.5],
];

/**
 * The feed of one market: one language, one currency.
 * @param {import('./open-market.mjs').Market} market
 */
export function makeFeed({ id, language, exponent, products }) {
  return {
    version: 1,
    currency: language.currency,
    exponent,
    taxIncluded: true,
    locale: language.locale,
    policy: { freeShippingFrom: language.freeFrom },
    products: products.map((product) => ({
      id: product.id,
      title: product.title,
      url: `/${id}/p/${product.id}`,
      price: product.price,
      image: { src: product.image, width: 600, height: 600, alt: '' },
      ...(product.row.family ? teaOf(product, language) : { category: [language.category[1]] }),
    })),
    rankings: { bestSellers: { '*': ['pot', 'cup', 'tray', 'honey', 'biscuits'] } },
  };
}

/**
 * What only a tea has: its size, and what goes with it.
 * @param {Product} product
 * @param {import('./open-market.mjs').Language} language
 */
function teaOf({ row, benefit }, { amount, category, size }) {
  return {
    family: row.family,
    tier: row.tier,
    tierName: size.replace('{grams}', String(row.grams)),
    category: [category[0]],
    attributes: {
      [amount]: { value: row.grams, unit: size.replace('{grams}', '').trim(), better: 'more' },
    },
    benefits: benefit ? [benefit] : [],
    links: {
      complements: BESIDE,
      boughtTogether: [
        ['strainer', 0.6],
        ['honey', 0.4],
      ],
    },
  };
}
