import { constants, brotliCompressSync } from 'node:zlib';
import { createSession, type Slot } from '@uptier/core';
import { aShop, openBigShop, shardFeed, type BigShop } from '@uptier/testing';
import { describe, expect, test } from 'vitest';

const PAGES = 12;
const LINKED: readonly Slot[] = (['upgrade', 'boughtTogether', 'complements'] as const).map(
  (source) => ({ id: source, placement: 'product', source }),
);

const kBOf = (json: unknown): number => {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(JSON.stringify(json), { params }).length / 1000;
};

/** Opens the page of a product, as the page calls it: how much of the feed that takes, and which slots are filled. */
async function openPage({ head, shard }: BigShop, reference: string) {
  const files: unknown[] = [];
  const shop = aShop({
    readJson: async (url) => {
      const number = /-(\d+)\.json$/.exec(url)?.[1];
      const json = number === undefined ? head : shard(Number(number));
      files.push(json);
      return JSON.parse(JSON.stringify(json));
    },
    readContext: () => ({ product: { id: reference } }),
  });
  const session = createSession({ feed: '/feed.json' }, shop.ports);
  const slots = LINKED.map((slot) => session.open(slot));
  await session.refresh();
  return {
    files: files.length,
    kB: files.reduce((sum: number, json) => sum + kBOf(json), 0),
    filled: slots.filter(($decision) => $decision.get()?.offers.length).length,
  };
}

describe('a shop of which only the shards that are asked for are made', () => {
  test('makes each as it is in the whole feed', () => {
    const shop = openBigShop(300, 23);
    const files = shardFeed(shop.whole(), 23);
    expect(shop.head).toEqual(files.get('feed.json'));
    for (let number = 0; number < 23; number++)
      expect(shop.shard(number)).toEqual(files.get(`feed-b1-${number}.json`));
  });
});

describe('a product page over 100,000 products', () => {
  const shop = openBigShop(99_999, 65_536);
  const numbers = Array.from({ length: PAGES }, (_, i) => i * 8009);

  test('takes at most 10 kB of feed, wherever in the shop it is', async () => {
    let filled = 0;
    for (const number of numbers) {
      const page = await openPage(shop, `p${number}`);
      expect(page.kB).toBeLessThanOrEqual(10);
      expect(page.files).toBe(2);
      filled += page.filled;
    }
    // The top of a family has no upgrade: two in three fill all three slots, the others two.
    expect(filled).toBeGreaterThanOrEqual(2 * PAGES);
  });
});
