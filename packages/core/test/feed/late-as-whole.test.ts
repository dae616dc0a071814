import {
  createCatalog,
  decide,
  readContext,
  readFeed,
  type Catalog,
  type Context,
} from '@uptier/core';
import { rules } from '@uptier/core/rules';
import { aShop } from '@uptier/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FeedLoader } from '../../src/feed-loader.js';
import { PageView } from '../../src/page-view.js';
import { anyShop, anySlots, anyStatement, anyVisitor } from '../decide/any-shop.js';
import { aFeedJson, aProductJson } from './a-feed-json.js';
import { fuzzing, mutated } from '@uptier/testing/fuzz';

const now = Date.UTC(2026, 10, 22);

/** The catalog of a page, which reads a product when it is first asked for it. */
async function openLate(json: unknown): Promise<Catalog | undefined> {
  const { ports } = aShop({ readJson: async () => json, loadRules: async () => rules });
  return new FeedLoader(new PageView({ feed: '/feed.json' }, ports)).open();
}

function openWhole(json: unknown): Catalog | undefined {
  const { feed } = readFeed(json);
  return feed && createCatalog(feed);
}

const twice = (arbitrary: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  mutated(mutated(arbitrary).map(({ json }) => json)).map(({ json }) => json);

/** Many an id is there twice; each product has all that it is found by, and there are six faults somewhere. */
const brokenFeed = twice(
  twice(
    twice(
      fc.tuple(anyShop, anyShop).map(([shop, { products }]) => ({
        ...shop,
        products: [...shop.products, ...products].map((product, i) => ({
          ...product,
          cartId: `cart-${i % 9}`,
          url: i % 3 ? `/p/${product.id}` : `https://shop.example/p/p1/?v=${product.id}`,
        })),
      })),
    ),
  ),
);

const IDS = Array.from({ length: 12 }, (_, i) => `p${i}`);
const REFERENCES = [
  'SKU-1',
  'SKU-2',
  'v1',
  'v2',
  'x',
  '1',
  '2',
  '/p/p1',
  '/p/p1?v=p3',
  '__proto__',
];
const CARTS = Array.from({ length: 9 }, (_, i) => `cart-${i}`);

/** All that can be asked of a catalog. */
const everything = (catalog: Catalog) => ({
  size: catalog.size,
  products: [...IDS, 'x', '1'].map((id) => catalog.get(id)),
  found: [...REFERENCES, ...CARTS].map((reference) => catalog.find(reference)),
  families: ['x', 'y', 'z', '1'].map((name) => catalog.family(name)),
  categories: ['Phones', 'Cases', 'Shoes', 'a', 'x'].map((name) => catalog.category(name)),
});

describe('a page that reads a product when it is first asked for it', () => {
  test('decides as if it had read the whole feed, whatever is wrong with the products', async () => {
    const runs = fuzzing(500, 100);
    let broken = 0;
    await fc.assert(
      fc.asyncProperty(
        brokenFeed,
        anyStatement,
        anyVisitor,
        anySlots,
        async (json, statement, visitor, slots) => {
          const whole = openWhole(json);
          const late = await openLate(structuredClone(json));
          fc.pre(whole !== undefined && late !== undefined);
          if (readFeed(json).warnings.length > 0) broken++;
          const context: Context = { ...readContext(statement).context, visitor, now };
          const decided = (catalog: Catalog) => decide(catalog, context, slots, { trace: 'all' });
          expect(decided(late)).toEqual(decided(whole));
        },
      ),
      runs,
    );
    expect(broken).toBeGreaterThan(runs.numRuns / 2);
  });

  test('finds the same products by whatever they are called, and all of each', async () => {
    await fc.assert(
      fc.asyncProperty(brokenFeed, async (json) => {
        const whole = openWhole(json);
        const late = await openLate(structuredClone(json));
        expect(late && everything(late)).toEqual(whole && everything(whole));
      }),
      fuzzing(500, 100),
    );
  });

  const open = async (products: readonly unknown[]): Promise<Catalog> =>
    (await openLate(aFeedJson({ products })))!;

  test('reads no product that nobody asks for, and each once', async () => {
    const read: string[] = [];
    const watched = ['a', 'b', 'c'].map((id) =>
      Object.defineProperty(
        aProductJson({ id, sku: `S-${id}`, family: 'f', price: 'dear' }),
        'was',
        {
          enumerable: true,
          get: () => void read.push(id),
        },
      ),
    );
    const catalog = await open(watched);
    expect([read.length, catalog.size]).toEqual([0, 3]);
    const product = catalog.find('S-b');
    expect(product).toEqual(aProductJson({ id: 'b', sku: 'S-b', family: 'f' }));
    expect(catalog.get('b')).toBe(product);
    expect(read).toEqual(['b']);
    expect(catalog.family('f').map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(read).toEqual(['b', 'a', 'c']);
  });

  test('holds what is right as it is, without a copy', async () => {
    const tea = aProductJson({ price: 300, links: { similar: [['cup', 1]] } });
    expect((await open([tea])).get('tea')).toBe(tea);
  });

  test.each<[string, Readonly<Record<string, unknown>>]>([
    ['no title', { title: undefined }],
    ['an empty title', { title: ' ' }],
    ['a title in which nobody sees anything', { title: '\u200b' }],
    ['a cart id that is none', { cartId: {} }],
    ['a plan that cannot be read', { plan: { interval: 'moon' } }],
    ['a need that cannot be read', { requires: ['usb', null] }],
    ['one of more parts than there may be', { contains: [['cup', 1], 7] }],
    ['segments that cannot be read', { segments: 'student' }],
  ])('leaves out what has %s, as if it were not there', async (_, fault) => {
    const catalog = await open([
      aProductJson({ sku: 'S', family: 'f', category: ['Teas'], ...fault }),
      aProductJson({ sku: 'S2', title: 'The second' }),
    ]);
    const second = { id: 'tea', title: 'The second', sku: 'S2' };
    expect(catalog.get('tea')).toEqual(second);
    expect(catalog.find('S')).toBeUndefined();
    expect([catalog.size, catalog.family('f'), catalog.category('Teas')]).toEqual([1, [], []]);
  });

  const long = 'x'.repeat(201);

  test.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['a SKU that is too long', { sku: long }, long],
    ['an address that runs a script', { url: 'javascript:alert(1)//p/tea' }, '/p/tea'],
    ['an address that browsers read as another', { url: '/p\\tea' }, '/p\\tea'],
    [
      'the SKU of a variant that costs less than nothing',
      { variants: [{ sku: 'V', price: -1 }] },
      'V',
    ],
    ['a variant’s SKU that is blank', { variants: [{ sku: ' ', cartId: 'v' }] }, ' '],
  ])('finds nothing by %s', async (_, fault, name) => {
    const catalog = await open([aProductJson(fault)]);
    expect([catalog.find(name), catalog.get('tea')?.title]).toEqual([undefined, 'Tea']);
  });

  test('knows no family and no category by a name that cannot be read', async () => {
    const catalog = await open([aProductJson({ family: long, category: [long, ' ', 'Teas'] })]);
    const cut = long.slice(0, 200);
    expect([catalog.family(long), catalog.category(long), catalog.category(' ')]).toEqual([
      [],
      [],
      [],
    ]);
    const tea = aProductJson({ category: [cut, 'Teas'] });
    expect([catalog.category(cut), catalog.category('Teas')]).toEqual([[tea], [tea]]);
  });

  test('finds a number as the text that it is read as', async () => {
    const catalog = await open([
      aProductJson({ id: 7, sku: 8, variants: [{ cartId: 9 }], family: 10 }),
    ]);
    const tea = aProductJson({ id: '7', sku: '8', variants: [{ cartId: '9' }], family: '10' });
    expect([...['7', '8', '9'].map((name) => catalog.find(name)), ...catalog.family('10')]).toEqual(
      Array.from({ length: 4 }, () => tea),
    );
  });

  test('finds a cart id by either of its forms', async () => {
    const [own, other] = ['gid://shopify/ProductVariant/5', 'gid://shopify/ProductVariant/6'];
    const catalog = await open([aProductJson({ cartId: own, variants: [{ cartId: other }] })]);
    expect([own, other, '5', '6'].map((name) => catalog.find(name)?.id)).toEqual([
      'tea',
      'tea',
      'tea',
      'tea',
    ]);
  });

  test('forgets a thing that is no data and does not bear a second look', async () => {
    let looks = 0;
    const shy = Object.defineProperty(aProductJson({ sku: 'S', family: 'f' }), 'title', {
      enumerable: true,
      get: () => (looks++ ? undefined : 'Tea'),
    });
    const catalog = await open([shy, aProductJson({ id: 'cup' })]);
    expect([catalog.find('S'), catalog.get('tea'), catalog.family('f')]).toEqual([
      undefined,
      undefined,
      [],
    ]);
    expect([catalog.size, catalog.get('cup')?.title]).toEqual([1, 'Tea']);
  });
});
