import { createCatalog, type Catalog, type Product } from '@uptier/core';
import { aCatalog, aFeed, aProduct } from '@uptier/testing';
import { fuzzing } from '@uptier/testing/fuzz';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const ids = (products: readonly Product[]): string[] => products.map(({ id }) => id);
const empty = (): Catalog => createCatalog(aFeed({ products: [] }));

describe('a product is found by', () => {
  const catalog = aCatalog({
    products: [
      {
        id: 'phone-64',
        sku: 'P64',
        cartId: '4411',
        url: 'https://shop.example/p/phone-64',
        variants: [{ cartId: '4411-b', sku: 'P64-B' }, { cartId: '4411-w' }],
      },
      { id: 'case', url: '/p/case/' },
      { id: 'sock-m', url: '/p/sock?size=m' },
      { id: 'sock-l', url: '/p/sock?size=l' },
      { id: 'home', url: '/' },
    ],
  });

  test.each([
    ['its id', 'phone-64', 'phone-64'],
    ['its SKU', 'P64', 'phone-64'],
    ['its cart id', '4411', 'phone-64'],
    ['a variant’s cart id', '4411-w', 'phone-64'],
    ['a variant’s SKU', 'P64-B', 'phone-64'],
    ['its address', 'https://shop.example/p/phone-64', 'phone-64'],
    ['its path', '/p/phone-64', 'phone-64'],
    ['its path on another host', 'https://staging.example:8080/p/phone-64', 'phone-64'],
    ['its path without a scheme', '//shop.example/p/phone-64', 'phone-64'],
    ['its path with a query', '/p/phone-64?utm_source=mail', 'phone-64'],
    ['its path with a fragment', '/p/phone-64#reviews', 'phone-64'],
    ['its path with a slash at the end', '/p/phone-64/', 'phone-64'],
    ['its path with all of them', 'http://shop.example/p/phone-64/?a=/b/#c?d', 'phone-64'],
    ['its path without the slash that the feed has', '/p/case', 'case'],
    ['its path with the slash that the feed has', '/p/case/', 'case'],
    [
      'the query that tells it from another version',
      'https://shop.example/p/sock?size=m#top',
      'sock-m',
    ],
    ['the other query', '/p/sock?size=l', 'sock-l'],
    ['the path that versions share: the first by id', '/p/sock?utm=1', 'sock-l'],
    ['the shop’s very first page', 'https://shop.example/?utm=1', 'home'],
  ])('%s', (_, reference, id) => {
    expect(catalog.find(reference)?.id).toBe(id);
  });

  test.each([
    '',
    '/p',
    '/p/phone',
    'p64',
    'https://shop.example',
    '?size=m',
    '__proto__',
    'constructor',
    '\n/p/case',
  ])('not by %j', (reference) => {
    expect(catalog.find(reference)).toBeUndefined();
  });

  test('the path that the tiers of a family share: the lowest one', () => {
    const shared = aCatalog({
      products: [
        { id: 'pot-large', url: '/p/pot', family: 'pot', tier: 2 },
        { id: 'pot-small', url: '/p/pot', family: 'pot', tier: 1 },
      ],
    });
    expect(shared.find('/p/pot')?.id).toBe('pot-small');
  });

  test('its variant, where several products share a path', () => {
    const shared = aCatalog({
      products: ['1', '2'].map((cartId) => ({
        id: `ph-${cartId}`,
        cartId,
        url: `/products/ph?variant=${cartId}`,
      })),
    });
    expect(['1', '2', '3'].map((variant) => shared.find('/products/ph', variant)?.id)).toEqual([
      'ph-1',
      'ph-2',
      'ph-1',
    ]);
  });

  test.each([
    ['/p/café', '/p/caf%C3%A9'],
    ['/p/caf%c3%a9', '/p/caf%C3%A9'],
    ['/p/caf%C3%A9', 'https://shop.example/p/caf%c3%a9?utm_source=x'],
    ['https://shop.example/p/100%-wool', '/p/100%-wool'],
  ])('its address, whether escaped or not: %s as %s', (url, reference) => {
    expect(aCatalog({ products: [{ id: 'a', url }] }).find(reference)?.id).toBe('a');
  });

  test('its variant at an address that is escaped and that several share', () => {
    const shared = aCatalog({
      products: ['1', '2'].map((cartId) => ({ id: cartId, cartId, url: '/p/caf%C3%A9' })),
    });
    expect(shared.find('/p/caf%c3%a9', '2')?.id).toBe('2');
  });

  test('its variant, where the shop calls several products by one name', () => {
    expect([
      catalog.find('phone', '4411-b')?.id,
      catalog.find('case', '4411-b')?.id,
      catalog.find('phone'),
    ]).toEqual(['phone-64', 'case', undefined]);
  });

  test('an id before another product’s SKU', () => {
    const twice = aCatalog({ products: [{ id: 'a', sku: 'b' }, { id: 'b' }] });
    expect(twice.find('b')?.id).toBe('b');
  });

  test('what was added after the first question', () => {
    const growing = empty();
    expect(growing.find('S1')).toBeUndefined();
    growing.add([aProduct({ id: 'late', sku: 'S1' })]);
    expect(growing.find('S1')?.id).toBe('late');
  });
});

describe('a family', () => {
  const version = (id: string, tier: number): Product => aProduct({ id, tier, family: 'phone' });

  test('stands by tier, then by id, whatever the order of the feed', () => {
    const catalog = aCatalog({
      products: [version('c', 2), version('z', 1), version('b', 2), version('a', 3)],
    });
    expect(ids(catalog.family('phone'))).toEqual(['z', 'b', 'c', 'a']);
  });

  test('stands in order also after it has grown', () => {
    const catalog = aCatalog({ products: [version('b', 2), version('a', 3)] });
    catalog.family('phone');
    catalog.add([version('z', 1)]);
    expect(ids(catalog.family('phone'))).toEqual(['z', 'b', 'a']);
  });

  test('a product without a tier stands first', () => {
    const { tier: _, ...plain } = version('z', 1);
    expect(ids(aCatalog({ products: [version('a', 1), plain] }).family('phone'))).toEqual([
      'z',
      'a',
    ]);
  });

  test('that there is not is empty', () => {
    expect(aCatalog().family('toString')).toEqual([]);
  });
});

describe('a category', () => {
  const catalog = aCatalog({
    products: [
      { id: 'b', category: ['Electronics', 'Phones'] },
      { id: 'a', category: ['Electronics', 'Cables'] },
      { id: 'c', category: ['Phones', 'Phones'] },
    ],
  });

  test.each([
    ['Electronics', ['a', 'b']],
    ['Phones', ['b', 'c']],
    ['Cables', ['a']],
    ['Cameras', []],
  ])('%s holds its products at whatever depth, by id', (name, expected) => {
    expect(ids(catalog.category(name))).toEqual(expected);
  });
});

describe('a card', () => {
  const whole = aProduct({ id: 'p', family: 'new', sku: 'S-new', benefits: ['All of it'] });
  const card = aProduct({ id: 'p', family: 'old', sku: 'S-old' });

  test.each<[string, (catalog: Catalog) => void]>([
    ['comes first', (catalog) => (catalog.add([], [card]), catalog.add([whole]))],
    ['comes later', (catalog) => (catalog.add([whole]), catalog.add([], [card]))],
    ['comes together with it', (catalog) => catalog.add([whole], [card])],
    [
      'comes twice',
      (catalog) => (catalog.add([], [card, card]), catalog.add([whole]), catalog.add([], [card])),
    ],
  ])('gives way to the whole product, whether it %s', (_, add) => {
    const catalog = empty();
    add(catalog);
    expect([
      catalog.get('p'),
      ids(catalog.family('new')),
      catalog.family('old'),
      catalog.size,
    ]).toEqual([whole, ['p'], [], 1]);
    expect([catalog.find('S-new')?.id, catalog.find('S-old')]).toEqual(['p', undefined]);
  });

  test('never stands in for a whole product that came first', () => {
    const catalog = empty();
    catalog.add([whole]);
    catalog.add([{ ...whole, price: 1 }]);
    expect(catalog.get('p')).toBe(whole);
  });
});

describe('a catalog that grows by pieces', () => {
  const product = fc.record(
    {
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      title: fc.constant('T'),
      family: fc.constantFrom('x', 'y'),
      tier: fc.integer({ min: 1, max: 3 }),
      sku: fc.constantFrom('S1', 'S2', 'a'),
      category: fc.subarray(['k', 'l', 'm']),
    },
    { requiredKeys: ['id', 'title'] },
  ) as fc.Arbitrary<Product>;
  const products = fc.uniqueArray(product, { selector: ({ id }) => id });

  /** All that can be asked of it. */
  const everything = (catalog: Catalog) => ({
    size: catalog.size,
    byId: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => catalog.get(id)),
    bySku: ['S1', 'S2', 'a'].map((sku) => catalog.find(sku)),
    families: ['x', 'y'].map((name) => [...catalog.family(name)]),
    categories: ['k', 'l', 'm'].map((name) => [...catalog.category(name)]),
  });

  test('is the same as one that was whole from the start, in whatever order the pieces come', () => {
    fc.assert(
      fc.property(
        products,
        fc.array(fc.nat(3), { minLength: 6, maxLength: 6 }),
        fc.nat(5),
        (all, pieces, turn) => {
          const turned = [...all.slice(turn), ...all.slice(0, turn)];
          const grown = empty();
          for (let piece = 0; piece <= 3; piece++) {
            const part = turned.filter((_, i) => pieces[i] === piece);
            // Each piece brings cards of all others, as shards do.
            grown.add(
              part,
              turned
                .filter((one) => !part.includes(one))
                .map((one) => ({ ...one, family: 'card' })),
            );
            everything(grown);
          }
          expect(everything(grown)).toEqual(everything(createCatalog(aFeed({ products: all }))));
        },
      ),
      fuzzing(1000, 200),
    );
  });
});

describe('campaigns', () => {
  test('stand by priority, then by id', () => {
    const offer = ['p'];
    const { campaigns } = aCatalog({
      campaigns: [
        { id: 'b', offer },
        { id: 'c', offer, priority: 1 },
        { id: 'a', offer },
        { id: 'd', offer, priority: -1 },
      ],
    });
    expect(campaigns.map(({ campaign }) => campaign.id)).toEqual(['c', 'a', 'b', 'd']);
  });
});

test('100,000 products are held as they are, without a copy', () => {
  const products = Array.from({ length: 100_000 }, (_, i): Product => ({
    id: `p${i}`,
    title: `Product ${i}`,
    sku: `S${i}`,
    family: `f${i % 40_000}`,
    tier: 1 + Math.floor(i / 40_000),
    category: ['All', `c${i % 100}`],
  }));
  const catalog = createCatalog(aFeed({ products }));
  expect(catalog.size).toBe(100_000);
  expect(products.every((product) => catalog.get(product.id) === product)).toBe(true);
  expect(catalog.find('S70000')).toBe(products[70_000]);
  expect(catalog.family('f7')).toEqual([products[7], products[40_007], products[80_007]]);
  expect(catalog.family('f7').every((one, i) => one === products[7 + i * 40_000])).toBe(true);
  expect(catalog.category('c7')).toHaveLength(1000);
});
