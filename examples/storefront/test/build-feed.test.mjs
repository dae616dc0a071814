import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFeed } from '@uptier/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildFeed } from '../feed/build-feed.mjs';
import { FREE_FROM } from '../shop/shipping-of.mjs';
import { openShop } from '../shop/open-shop.mjs';
import { readLarger } from '../shop/read-larger.mjs';

describe('the feed that the command makes of the shop’s exports', () => {
  let folder = '';
  /** @type {ReturnType<typeof readFeed>} */
  let read;
  beforeAll(async () => {
    folder = await buildFeed();
    read = readFeed(JSON.parse(readFileSync(join(folder, 'feed.json'), 'utf8')));
  }, 120_000);
  const product = (/** @type {string} */ id) => read.feed?.products.find((one) => one.id === id);

  it('is read whole and without a warning, and has every product at the shop’s price', () => {
    expect(read.warnings).toEqual([]);
    const prices = openShop().departments.flatMap(({ products }) =>
      products.map(({ id, price }) => [id, price]),
    );
    expect(prices).toHaveLength(402);
    expect(
      Object.fromEntries(read.feed?.products.map(({ id, price }) => [id, price]) ?? []),
    ).toEqual(Object.fromEntries(prices));
  });

  it('says the same line to free post as the shop', () => {
    expect(read.feed?.policy.freeShippingFrom).toBe(FREE_FROM);
  });

  it('knows the sizes of a thing, and heeds what the merchant has refused', async () => {
    expect(product('22469')).toMatchObject({ family: 'heart-wicker', tier: 1, tierName: 'Small' });
    expect(product('22470')).toMatchObject({ family: 'heart-wicker', tier: 2, tierName: 'Large' });
    expect(product('21246')?.family).toBeUndefined();
    const larger = await readLarger(folder);
    expect([larger.has('22469'), larger.has('22470'), larger.has('21246')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('has mined the orders: cups of one tea set go together, and what sells best is known', () => {
    const withGreenTeacup = product('22697')?.links?.boughtTogether?.map(([id]) => id) ?? [];
    expect(withGreenTeacup.slice(0, 3)).toContain('22699');
    expect(read.feed?.rankings['bestSellers']?.['*']?.[0]).toBe('85123A');
    expect(read.feed?.rankings['deals']?.['*']).toHaveLength(17);
  });
});
