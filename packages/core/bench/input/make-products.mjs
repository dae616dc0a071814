import { categoryPaths } from './departments.mjs';
import { seeded } from './seeded.mjs';

const TIERS = 3;
const LINKS = 10;
const BRANDS = ['Acme', 'Borea', 'Cirrus', 'Dorado', 'Elm', 'Fjord', 'Gamma', 'Hale'];

/**
 * Products as a feed states them: families of three tiers, each tier dearer and better than the one below,
 * and ten links from each product.
 * @param {number} count
 */
export function makeProducts(count) {
  const chance = seeded(7);
  const products = [];
  while (products.length < count) {
    const number = products.length / TIERS;
    const family = {
      name: `f${number}`,
      category: chance.oneOf(categoryPaths),
      brand: chance.oneOf(BRANDS),
      price: Math.round(500 * 60 ** chance.next()),
      step: 0.1 + 0.25 * chance.next(),
    };
    for (let tier = 1; tier <= TIERS && products.length < count; tier++) {
      products.push(makeProduct({ family, tier, count, chance, at: products.length }));
    }
  }
  return products;
}

/**
 * @param {{ family: { name: string, category: string[], brand: string, price: number, step: number },
 *   tier: number, count: number, at: number, chance: ReturnType<typeof seeded> }} made
 */
function makeProduct({ family, tier, count, at, chance }) {
  const price = Math.round(family.price * (1 + family.step * (tier - 1)));
  return {
    id: `p${at}`,
    sku: `SKU-${at}`,
    title: `${family.brand} ${family.category[1]} ${family.name}, size ${tier}`,
    url: `/p/${family.name}-${tier}`,
    image: { src: `/i/${family.name}-${tier}.jpg`, width: 600, height: 600 },
    price,
    ...(chance.happens(0.2) && { was: Math.round(price * 1.2) }),
    available: chance.happens(0.95),
    family: family.name,
    tier,
    category: family.category,
    brand: family.brand,
    attributes: { Size: { value: 32 * 2 ** tier, unit: 'GB', better: 'more' } },
    proof: { rating: 3 + chance.whole(21) / 10, count: chance.whole(500) },
    links: {
      complements: Array.from({ length: LINKS }, () => [
        `p${chance.whole(count)}`,
        (1 + chance.whole(99)) / 100,
      ]),
    },
  };
}
