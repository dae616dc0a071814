import type { Link, Product, Variant } from '@uptier/core';

export const TIERS = 3;
const LINKS = 10;
const SIZES = ['XS', 'S', 'M', 'L', 'XL', 'XXL', '3XL', '4XL'];
const BRANDS = 'Acme Borea Cirrus Dorado Elm Fjord Gamma Hale Indigo Juno Kestrel Lumen'.split(' ');
const WORDS =
  'Alpine Bright Coastal Daily Easy Field Grand Harbour Inland Jolly Keen Light Modern North Open Plain Quiet River Silent Trail Urban Vivid Winter Young Zen'.split(
    ' ',
  );

/** Two levels: ten departments of five leaves. */
export const CATEGORIES = 'Phones Computers Shoes Kitchen Garden Books Toys Sport Tools Music'
  .split(' ')
  .flatMap((department) =>
    ['Basics', 'Cases', 'Care', 'Parts', 'Sets'].map((leaf) => [
      department,
      `${department} ${leaf}`,
    ]),
  );

/** Chance that hangs on a number alone (mulberry32), so that any product can be made without the others. */
function chanceOf(seed: number): (below: number) => number {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const oneOf = <T>(list: readonly T[], chance: (below: number) => number): T =>
  list[chance(list.length)]!;

/** What the tiers of a family have in common. */
function familyAt(number: number) {
  const chance = chanceOf(number);
  const category = oneOf(CATEGORIES, chance);
  const brand = oneOf(BRANDS, chance);
  const title = `${brand} ${oneOf(WORDS, chance)} ${oneOf(WORDS, chance)} ${category[1]}`;
  return { category, brand, title, price: 500 + chance(60_000), step: 10 + chance(25) };
}

/** Eight sizes, each with a number of its own. */
const variantsOf = (at: number): Variant[] =>
  SIZES.map((Size) => ({ cartId: `${at}-${Size}`, title: Size, options: { Size } }));

/**
 * The product of this number, but for its links: in families of three tiers, two in three with benefits, one in three
 * families in eight sizes. Pictures have names that nobody can guess, as on the shops' own hosts.
 */
export function productAt(at: number): Product {
  const number = Math.floor(at / TIERS);
  const tier = (at % TIERS) + 1;
  const { category, brand, title, price, step } = familyAt(number);
  const chance = chanceOf(0x4000_0000 + at);
  const picture = chance(2 ** 31).toString(36) + chance(2 ** 31).toString(36);
  return {
    id: `p${at}`,
    sku: `${brand.slice(0, 2).toUpperCase()}-${at}`,
    title: `${title}, size ${tier}`,
    url: `/p/${title.toLowerCase().replaceAll(' ', '-')}-${at}`,
    image: { src: `/i/${picture}.jpg`, width: 600, height: 600 },
    price: Math.round((price * (100 + step * (tier - 1))) / 100),
    available: chance(20) > 0,
    family: `f${number}`,
    tier,
    category,
    brand,
    attributes: { Size: { value: 32 * 2 ** tier, unit: 'GB', better: 'more' } },
    proof: { rating: 3 + chance(21) / 10, count: chance(500) },
    ...(at % 3 && {
      benefits: ['Lasts twice as long as the one before', 'Repaired for ten years'],
    }),
    ...(number % 3 === 0 && { variants: variantsOf(at) }),
  };
}

/** Ten complements, and ten that are bought with it, from anywhere in a shop of so many products. */
export function linksAt(at: number, total: number): NonNullable<Product['links']> {
  const chance = chanceOf(0x2000_0000 + at);
  const list = (): Link[] =>
    Array.from({ length: LINKS }, (): Link => [`p${chance(total)}`, (1 + chance(99)) / 100]);
  return { complements: list(), boughtTogether: list() };
}
