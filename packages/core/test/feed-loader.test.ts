import { createSession, type Cart, type Context, type Ports, type Slot } from '@uptier/core';
import { aFeed, aProduct, aShop, shardFeed } from '@uptier/testing';
import { describe, expect, test } from 'vitest';
import { FeedLoader } from '../src/feed-loader.js';
import { PageView } from '../src/page-view.js';

const COUNT = 2048;
const now = Date.UTC(2026, 10, 22);

/** Eighty things, of which each goes with the next one; the first ten sell best. */
const things = Array.from({ length: 80 }, (_, i) =>
  aProduct({
    id: `thing-${i}`,
    url: `/p/thing-${i}`,
    family: `thing-${i}`,
    category: ['Things'],
    price: 1000,
    links: { complements: [[`thing-${(i + 1) % 80}`, 0.9]] },
  }),
);
const feed = aFeed({
  products: things,
  rankings: { bestSellers: { '*': things.slice(0, 10).map(({ id }) => id) } },
});
const files = shardFeed(feed, COUNT);
const fileOf = (url: string): unknown => JSON.parse(JSON.stringify(files.get(url.slice(1))));

function openPage(ports: Partial<Ports> = {}) {
  const asked: string[] = [];
  const shop = aShop({
    readJson: async (url) => {
      asked.push(url);
      return fileOf(url);
    },
    ...ports,
  });
  const page = new PageView({ feed: '/feed.json' }, shop.ports);
  return { page, loader: new FeedLoader(page), asked, reports: shop.reports };
}

const slotAt = (placement: Slot['placement'], more: Partial<Slot> = {}): Slot => ({
  id: placement,
  placement,
  ...more,
});
const cartOf = (ids: readonly string[]): Cart => ({
  lines: ids.map((id) => ({ key: id, id, quantity: 1, price: 1000 })),
  subtotal: 1000 * ids.length,
});
const idsUpTo = (count: number, from = 0): string[] =>
  Array.from({ length: count }, (_, i) => `thing-${from + i}`);

describe('one walk', () => {
  test('asks for at most 24 files, and the next one goes on from there', async () => {
    const { page, loader, asked } = openPage();
    page.open(slotAt('cart'));
    const catalog = (await loader.open())!;
    const context = { cart: cartOf(idsUpTo(30)), now };
    await loader.fetchFor({ catalog, context, slots: page.openSlots() });
    expect(asked).toHaveLength(1 + 24);
    expect(catalog.get('thing-23')).toBeDefined();
    await loader.fetchFor({ catalog, context, slots: page.openSlots() });
    expect(asked).toHaveLength(1 + 30);
    expect(idsUpTo(30).every((id) => catalog.get(id))).toBe(true);
    await loader.fetchFor({ catalog, context, slots: page.openSlots() });
    expect(asked).toHaveLength(1 + 30);
  });

  test('after many others on one long page still finds what it needs', async () => {
    const { page, loader } = openPage();
    page.open(slotAt('product'));
    const catalog = (await loader.open())!;
    for (const id of idsUpTo(80)) {
      await loader.fetchFor({
        catalog,
        context: { product: { id }, now },
        slots: page.openSlots(),
      });
      expect(catalog.get(id)?.links).toBeDefined();
    }
  });

  test('first asks for the page and the cart; what is owned and what was searched for comes last', async () => {
    const { page, loader } = openPage();
    page.open(slotAt('home', { source: 'bestSellers' }));
    page.open(slotAt('product', { source: 'complements' }));
    page.open(slotAt('home', { id: 'own', source: 'personal' }));
    const catalog = (await loader.open())!;
    const context: Context = {
      product: { id: 'thing-20' },
      cart: cartOf(['thing-30']),
      customer: { owned: idsUpTo(25, 50) },
      visitor: { views: { 'thing-40': 1 }, searches: { lamp: 1, desk: 1 } },
      consent: true,
      now,
    };
    await loader.fetchFor({ catalog, context, slots: page.openSlots() });
    const has = (id: string): boolean => catalog.get(id) !== undefined;
    expect(['thing-20', 'thing-30', 'thing-40', 'thing-0'].map(has)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    const owned = idsUpTo(25, 50).filter(has).length;
    expect(owned).toBeGreaterThan(15);
    expect(owned).toBeLessThan(25);
    await loader.fetchFor({ catalog, context, slots: page.openSlots() });
    expect(idsUpTo(25, 50).every(has)).toBe(true);
  });

  test('asks for no list where nothing of a list may be offered, and for no role that nobody wants', async () => {
    const { page, loader, asked } = openPage();
    page.open(slotAt('cart'));
    const catalog = (await loader.open())!;
    await loader.fetchFor({
      catalog,
      context: { cart: cartOf(['thing-1']), now },
      slots: page.openSlots(),
    });
    expect(asked).toHaveLength(2);
    page.open(slotAt('product', { role: 'upgrade' }));
    await loader.fetchFor({
      catalog,
      context: { product: { id: 'thing-1' }, cart: cartOf([]), now },
      slots: page.openSlots(),
    });
    expect(asked).toHaveLength(2);
  });

  test('shares the files of another one that is under way', async () => {
    const { page, loader, asked } = openPage();
    page.open(slotAt('cart'));
    const catalog = (await loader.open())!;
    const context = { cart: cartOf(['thing-1']), now };
    await Promise.all([
      loader.fetchFor({ catalog, context, slots: page.openSlots() }),
      loader.fetchFor({ catalog, context, slots: page.openSlots() }),
    ]);
    expect(asked).toHaveLength(2);
  });
});

describe('a shard that fails', () => {
  const failing: readonly [string, (url: string) => unknown][] = [
    ['is not there', () => Promise.reject(new Error('status 404'))],
    ['holds garbage', () => Promise.resolve('<!doctype html>')],
    ['holds another kind of data', () => Promise.resolve({ products: 7, cards: 'none' })],
  ];

  test.each(failing)(
    'as it %s, leaves the rest working, and is told of once',
    async (_, broken) => {
      let time = now;
      const { page, loader, reports, asked } = openPage({ now: () => time });
      const { readJson } = page.ports;
      let broke: string | undefined;
      Object.assign(page.ports, {
        readJson: async (url: string) => {
          const json = await readJson(url);
          if (url !== '/feed.json') broke ??= url;
          return url === broke ? broken(url) : json;
        },
      });
      page.open(slotAt('cart'));
      const catalog = (await loader.open())!;
      const context = { cart: cartOf(['thing-1', 'thing-5']), now };
      for (let i = 0; i < 5; i++)
        await loader.fetchFor({ catalog, context, slots: page.openSlots() });
      expect([catalog.get('thing-1'), catalog.get('thing-5')?.id]).toEqual([undefined, 'thing-5']);
      expect(reports).toHaveLength(1);
      expect(reports[0]).toMatchObject({ type: 'error', detail: expect.stringContaining(broke!) });
      // Not again at once, but later, each time after twice as long.
      const times = () => asked.filter((url) => url === broke).length;
      expect(times()).toBe(1);
      const waits = [4_999, 1, 9_999, 1, 19_999, 1];
      const counts: number[] = [];
      for (const wait of waits) {
        time += wait;
        await loader.fetchFor({ catalog, context, slots: page.openSlots() });
        counts.push(times());
      }
      expect(counts).toEqual([1, 2, 2, 3, 3, 4]);
      expect(reports).toHaveLength(1);
    },
  );

  test('is there once it can be loaded', async () => {
    let time = now;
    let isDown = true;
    const { page, loader } = openPage({
      now: () => time,
      readJson: async (url) => {
        if (isDown && url !== '/feed.json') throw new Error('status 500');
        return fileOf(url);
      },
    });
    page.open(slotAt('cart'));
    const catalog = (await loader.open())!;
    const context = { cart: cartOf(['thing-1']), now };
    await loader.fetchFor({ catalog, context, slots: page.openSlots() });
    expect(catalog.get('thing-1')).toBeUndefined();
    isDown = false;
    time += 5_000;
    await loader.fetchFor({ catalog, context, slots: page.openSlots() });
    expect(catalog.get('thing-1')?.id).toBe('thing-1');
  });
});

test('a trace loads what its reasons speak of', async () => {
  const { ports } = aShop({
    readJson: async (url) => fileOf(url),
    readContext: () => ({ cart: cartOf(['thing-20']) }),
  });
  const session = createSession({ feed: '/feed.json' }, ports);
  const decision = await session.trace(slotAt('cart'));
  expect(decision?.trace?.filter(({ source }) => source === 'complements')).toMatchObject([
    { product: 'thing-21', outcome: 'offered' },
  ]);
  expect(decision?.trace?.filter(({ source }) => source === 'bestSellers')).toHaveLength(10);
});
