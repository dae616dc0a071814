import { createSession, type Placement, type Slot, type SourceName } from '@uptier/core';
import { rules } from '@uptier/core/rules';
import { aShop, openBigShop, shardFeed } from '@uptier/testing';
import { fuzzing } from '@uptier/testing/fuzz';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AssembledFeed, StatedFeed } from '../src/publish/assemble-feed.js';
import { openShards } from '../src/publish/open-shards.js';
import { SHARD_PATH, shardName } from '../src/publish/builds.js';
import { shardHead } from '../src/publish/shard-head.js';

/** A feed whose products state their links themselves. */
const asStated = (stated: StatedFeed): AssembledFeed => ({ stated, linked: (product) => product });

/** The files of a feed in shards, by name. */
function filesOf(feed: StatedFeed, count: number): Map<string, unknown> {
  const { shard } = openShards(asStated(feed), count);
  const files = Array.from({ length: count }, (_, i): [string, unknown] => [
    shardName('b', i),
    shard(i),
  ]);
  return new Map([
    ['feed.json', shardHead(feed, { build: 'b', count, path: SHARD_PATH })],
    ...files,
  ]);
}

const SLOTS: readonly Slot[] = (
  [
    ['home', 'bestSellers'],
    ['home', 'personal'],
    ['product', 'complements'],
    ['product', 'similar'],
    ['product', undefined],
    ['cart', 'boughtTogether'],
    ['cart', 'upgrade'],
    ['cart', undefined],
  ] as [Placement, SourceName | undefined][]
).map(([placement, source], i) => ({ id: `s${i}`, placement, ...(source && { source }) }));

interface Visit {
  readonly product: string;
  readonly cart: readonly string[];
}

/** What a page offers in every slot, and what went wrong. */
async function offered(files: ReadonlyMap<string, unknown>, { product, cart }: Visit) {
  const lines = cart.map((id, i) => ({ key: `${i}`, id, quantity: 1, price: 1000 }));
  const { ports, reports } = aShop({
    readJson: async (url) => JSON.parse(JSON.stringify(files.get(url.slice(1)))) as unknown,
    readContext: () => ({
      product: { id: product },
      cart: { lines, subtotal: 1000 * lines.length, currency: 'USD' },
    }),
    loadRules: async () => rules,
  });
  const session = createSession({ feed: '/feed.json' }, ports);
  const stores = SLOTS.map((slot) => session.open(slot));
  await session.refresh();
  const offers = stores.map((store) =>
    store
      .get()
      ?.offers.map(({ product: { id, title }, role, source, campaign, price, variant }) => ({
        offer: [id, title, role, source, campaign, variant?.cartId],
        price,
      })),
  );
  session.end();
  return { offers, reports: reports.filter(({ type }) => type === 'error') };
}

const IDS = Array.from({ length: 12 }, (_, i) => `p${i}`);
const id = fc.constantFrom(...IDS);
const reference = fc.constantFrom(...IDS, 'gone');
const links = fc.array(fc.tuple(reference, fc.constantFrom(0.1, 0.5, 1)), { maxLength: 4 });
const category = fc.constantFrom(['Phones'], ['Cases'], ['Shoes', 'Boots']);
const ranking = fc.dictionary(
  fc.constantFrom('*', 'Phones', 'Cases', 'phones', 'Boots'),
  fc.uniqueArray(reference, { maxLength: 6 }),
  { noNullPrototype: true },
);
const product = fc.record(
  {
    id,
    title: fc.constant('Thing'),
    sku: fc.constantFrom('S1', 'S2'),
    cartId: fc.constantFrom('c1', 'c2', 'p3'),
    url: fc.constantFrom('/p/a', '/p/b?v=1', 'https://shop.example/p/b?v=2'),
    price: fc.constantFrom(900, 1000, 1100),
    available: fc.constantFrom(true, true, true, false),
    family: fc.constantFrom('x', 'y'),
    tier: fc.integer({ min: 1, max: 3 }),
    category,
    attributes: fc.record({
      Size: fc.record({ value: fc.nat({ max: 3 }), better: fc.constant('more') }),
    }),
    benefits: fc.constant(['More room']),
    variants: fc.array(fc.record({ cartId: fc.constantFrom('v1', 'v2'), sku: fc.constant('S3') }), {
      maxLength: 2,
    }),
    links: fc.record(
      { complements: links, boughtTogether: links, similar: links },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['id', 'title', 'price', 'category'] },
);
const anyFeed = fc
  .record({
    products: fc.uniqueArray(product, { selector: (one) => one.id, minLength: 3, maxLength: 12 }),
    categoryLinks: fc.array(
      fc.tuple(
        fc.constantFrom('Phones', 'Shoes'),
        fc.constantFrom('Cases', 'Boots'),
        fc.constant(0.5),
      ),
      { maxLength: 2 },
    ),
    rankings: fc.record({ bestSellers: ranking, newest: ranking }, { requiredKeys: [] }),
    campaigns: fc.array(
      fc.record({
        id: fc.constantFrom('c1', 'c2'),
        offer: fc.oneof(
          fc.array(reference, { minLength: 1, maxLength: 2 }),
          fc.constant({ upgrade: true as const }),
        ),
      }),
      { maxLength: 2 },
    ),
  })
  .map((shop) => ({
    version: 1 as const,
    currency: 'USD',
    exponent: 2,
    ...shop,
    products: shop.products.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  })) as fc.Arbitrary<StatedFeed>;
const name = fc.constantFrom(...IDS, 'S1', 'S3', 'c1', 'v1', '/p/b?v=1', '/p/a', 'gone');
const anyVisit = fc.record({ product: name, cart: fc.uniqueArray(name, { maxLength: 3 }) });

it('offers of a feed in shards what it offers of the same feed in one file', async () => {
  await fc.assert(
    fc.asyncProperty(anyFeed, fc.constantFrom(1, 8, 64), anyVisit, async (feed, count, visit) => {
      const whole = await offered(new Map([['feed.json', feed]]), visit);
      expect(await offered(filesOf(feed, count), visit)).toEqual(whole);
      expect(whole.reports).toEqual([]);
    }),
    fuzzing(1500, 300),
  );
});

interface ShardFile {
  readonly products?: readonly { readonly id: string }[];
  readonly cards?: readonly { readonly id: string }[];
  readonly rankings?: object;
  readonly references?: readonly (readonly [name: string, id: string])[];
}

const byId = (list: ShardFile['cards'] = []) => list.toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** All that a shard holds, in an order of its own: which product comes first in it means nothing. */
function contentOf(file: unknown) {
  const { products, cards, rankings, references } = JSON.parse(JSON.stringify(file)) as ShardFile;
  return {
    products: byId(products),
    cards: byId(cards),
    rankings: rankings ?? {},
    references: (references ?? []).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  };
}

it('lays a shop out as the reference does', () => {
  const shop = openBigShop(300, 1).whole() as StatedFeed;
  const products = shop.products.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const feed: StatedFeed = { ...shop, products };
  const laidOut = shardFeed(feed, 128);
  const { shard } = openShards(asStated(feed), 128);
  for (let i = 0; i < 128; i++)
    expect(contentOf(shard(i)), `${i}`).toEqual(contentOf(laidOut.get(`feed-b1-${i}.json`)));
});
