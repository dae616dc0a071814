import { fuzzing } from '@uptier/testing/fuzz';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findingsOf } from './a-shop.js';

/** Families whose prices rise in small steps while their storage doubles, with links to one another. */
const shop = fc
  .array(
    fc.record({
      price: fc.integer({ min: 1000, max: 90_000 }),
      tiers: fc.integer({ min: 1, max: 4 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((families) =>
    families.flatMap(({ price, tiers }, family) =>
      Array.from({ length: tiers }, (_, tier) => ({
        id: `f${family}-${tier}`,
        cartId: `c${family}-${tier}`,
        title: `Thing ${family}, size ${tier}`,
        price: Math.floor(price * 1.1 ** tier),
        family: `f${family}`,
        tier: tier + 1,
        attributes: { Storage: { value: 2 ** tier, unit: 'GB', better: 'more' } },
        links: { complements: [[`f${(family + 1) % families.length}-0`, 0.5]] },
      })),
    ),
  );

type Products = readonly Readonly<Record<string, unknown>>[];

const feedOf = (products: Products, more: object = {}) => ({
  version: 1,
  currency: 'EUR',
  exponent: 2,
  products,
  ...more,
});

it('finds no error and no warning in any shop without a fault', () => {
  fc.assert(
    fc.property(shop, (products) => {
      expect(findingsOf(feedOf(products))).toEqual([]);
    }),
    fuzzing(1000, 100),
  );
});

const FAULTS: readonly [code: string, field: string, fields: object][] = [
  ['schema', '.price', { price: -1 }],
  ['markup', '.title', { title: 'A <i>thing</i>' }],
  ['was-not-above', '.was', { was: 1 }],
  ['another-currency', '.currency', { currency: 'USD' }],
  ['pre-ticked', '.preTicked', { preTicked: true }],
  ['link-to-absent', '.links.similar[0]', { links: { similar: [['nothing', 1]] } }],
  ['no-gain', '', { attributes: {} }],
];

it('finds a planted fault in any shop, with its path', () => {
  fc.assert(
    fc.property(
      shop,
      fc.constantFrom(...FAULTS),
      fc.nat(),
      (products, [code, field, fields], n) => {
        const place = n % products.length;
        const hasNext = products[place + 1]?.family === products[place]!.family;
        fc.pre(code !== 'no-gain' || hasNext);
        const planted = products.map((one, i) => (i === place ? { ...one, ...fields } : one));
        expect(findingsOf(feedOf(planted))).toContainEqual(
          expect.objectContaining({ code, place: { path: `$.products[${place}]${field}` } }),
        );
      },
    ),
    fuzzing(1000, 100),
  );
});

it('never throws, whatever the file holds', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.anything()),
      fc.array(fc.anything()),
      (parts, list) => {
        expect(findingsOf(parts).length).toBeGreaterThan(0);
        expect(() =>
          findingsOf(feedOf(list as never, { campaigns: list, policy: parts })),
        ).not.toThrow();
      },
    ),
    fuzzing(1000, 100),
  );
});
