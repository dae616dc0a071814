import {
  createCatalog,
  decide,
  readContext,
  readFeed,
  type Catalog,
  type Context,
  type Decision,
  type Offer,
  type Slot,
  type Visitor,
} from '@uptier/core';
import { rules } from '@uptier/core/rules';
import { aShop, cardOf, shardFeed } from '@uptier/testing';
import { fuzzing } from '@uptier/testing/fuzz';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FeedLoader } from '../../src/feed-loader.js';
import { PageView } from '../../src/page-view.js';
import {
  anyShop,
  anySlots,
  anyStatement,
  anyVisitor,
  type StatedShop,
} from '../decide/any-shop.js';

const now = Date.UTC(2026, 10, 22);

interface Page {
  readonly statement: object;
  readonly visitor: Visitor;
  readonly slots: readonly Slot[];
  /** What the shop's own platform links to the cart. */
  readonly linked: readonly string[];
}

const GLOBAL = 'gid://shopify/ProductVariant/';
const reference = fc.constantFrom('p1', 'p2', 'p3', 'SKU-1', 'v2', '/p/p4', 'gone', `${GLOBAL}v2`);
const anyPage: fc.Arbitrary<Page> = fc.record({
  statement: anyStatement,
  visitor: anyVisitor,
  slots: anySlots,
  linked: fc.array(reference, { maxLength: 3 }),
});
const anyWalk = fc.record({
  shop: anyShop,
  count: fc.constantFrom(1, 7, 64, 500),
  pages: fc.array(anyPage, { minLength: 1, maxLength: 3 }),
});

/** With addresses, of which some differ in the query only. */
const addressed = (shop: StatedShop): object => ({
  ...shop,
  products: shop.products.map((product, i) => ({
    ...product,
    url: i % 3 ? `/p/${product.id}` : `https://shop.example/p/p1/?v=${product.id}`,
    proof: { rating: 4, count: 9, quote: { text: 'Fine.' } },
  })),
});

const contextOf = ({ statement, visitor, linked }: Page): Context => {
  const links = { complements: linked.map((id) => [id, 0.5]) };
  return { ...readContext({ ...statement, links }).context, visitor, now };
};

/** A page view on the sharded feed, with what it asked for and reported. */
async function openSharded(shop: StatedShop, count: number) {
  const files = shardFeed(addressed(shop), count);
  const asked: string[] = [];
  const { ports, reports } = aShop({
    readJson: async (url) => {
      asked.push(url);
      return JSON.parse(JSON.stringify(files.get(url.slice(1))));
    },
    loadRules: async () => rules,
  });
  const page = new PageView({ feed: '/feed.json' }, ports);
  const loader = new FeedLoader(page);
  return { page, loader, asked, reports, catalog: (await loader.open())! };
}

/** As much of an offer as a card tells. */
const told = ({ product, alternative, ...offer }: Offer): unknown => ({
  ...offer,
  product: cardOf(product, offer.role === 'upgrade' || offer.campaign !== undefined),
  variant: offer.variant && { ...offer.variant, sku: undefined },
  alternative: alternative && told(alternative),
});
const shown = ({ offers, comparison, ...decision }: Decision): unknown => ({
  ...decision,
  offers: offers.map(told),
  comparison: comparison && {
    ...comparison,
    tiers: comparison.tiers.map((tier) => ({ ...tier, offer: tier.offer && told(tier.offer) })),
  },
});

const decided = (catalog: Catalog, page: Page, trace: 'none' | 'all'): unknown[] =>
  decide(catalog, contextOf(page), page.slots, { trace }).map(shown);

test('what a page shows of a feed in shards is what it shows of the whole one, wherever the shopper goes', async () => {
  await fc.assert(
    fc.asyncProperty(anyWalk, async ({ shop, count, pages }) => {
      const whole = createCatalog(readFeed(addressed(shop)).feed!);
      const { page, loader, catalog, reports } = await openSharded(shop, count);
      for (const here of pages) {
        here.slots.forEach((slot) => page.open(slot));
        await loader.fetchFor({ catalog, context: contextOf(here), slots: page.openSlots() });
        expect(decided(catalog, here, 'none')).toEqual(decided(whole, here, 'none'));
        here.slots.forEach((slot) => page.close(slot));
      }
      expect(reports).toEqual([]);
    }),
    fuzzing(1500, 300),
  );
});

test('and what it tells of its reasons is the same, row by row', async () => {
  await fc.assert(
    fc.asyncProperty(anyWalk, async ({ shop, count, pages }) => {
      const whole = createCatalog(readFeed(addressed(shop)).feed!);
      const { page, loader, catalog } = await openSharded(shop, count);
      for (const here of pages) {
        here.slots.forEach((slot) => page.open(slot));
        await loader.fetchFor({ catalog, context: contextOf(here), slots: page.openSlots() }, true);
        expect(decided(catalog, here, 'all')).toEqual(decided(whole, here, 'all'));
        here.slots.forEach((slot) => page.close(slot));
      }
    }),
    fuzzing(1500, 300),
  );
});

test('the walks that are tried are worth it: each source offers something in them, from fewer files than there are', async () => {
  const offering = new Set<string>();
  let files = 0;
  for (const { shop, pages } of fc.sample(anyWalk, { numRuns: 400, seed: 7 })) {
    const { page, loader, catalog, asked } = await openSharded(shop, 500);
    const here = pages[0]!;
    here.slots.forEach((slot) => page.open(slot));
    await loader.fetchFor({ catalog, context: contextOf(here), slots: page.openSlots() });
    for (const { offers } of decide(catalog, contextOf(here), here.slots))
      for (const { source } of offers) offering.add(source);
    files = Math.max(files, asked.length);
  }
  expect(offering.size).toBe(10);
  expect(files).toBeLessThanOrEqual(25);
});
