import { readFileSync } from 'node:fs';
import { readFeed } from '@uptier/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildFeed } from '../feed/build-feed.mjs';
import { openShop } from '../shop/open-shop.mjs';

describe('the feed that the command makes of the pizzeria’s exports', () => {
  /** @type {Awaited<ReturnType<typeof buildFeed>>} */
  let built;
  /** @type {ReturnType<typeof readFeed>} */
  let read;
  beforeAll(async () => {
    built = await buildFeed();
    read = readFeed(JSON.parse(readFileSync(`${built.folder}feed.json`, 'utf8')));
  }, 120_000);

  it('is read whole and without a warning, at the prices of the menu', () => {
    expect(read.warnings).toEqual([]);
    expect(read.feed?.products).toHaveLength(96);
    const shop = openShop();
    const odd = read.feed?.products.filter(({ id, price }) => shop.find(id)?.price !== price);
    expect(odd).toEqual([]);
  });

  it('knows the sizes of a pizza as tiers, the largest of the Greek one too', () => {
    const product = (/** @type {string} */ id) => read.feed?.products.find((one) => one.id === id);
    expect(product('bbq_ckn_s')).toMatchObject({ tier: 1, tierName: 'S' });
    expect(product('bbq_ckn_l')).toMatchObject({ tier: 3, tierName: 'L', benefits: ['Size: L'] });
    expect(product('the_greek_xxl')).toMatchObject({ tier: 5 });
  });

  it('says that nothing is bought together more than by chance, and links nothing so', () => {
    expect(built.onOrders[0]).toBe('Orders: 1,845 with 4,156 of 4,156 lines that count.');
    expect(built.onOrders.at(-1)).toMatch(
      /^In these orders nothing foretells more than what sells/,
    );
    expect(read.feed?.products.filter(({ links }) => links?.boughtTogether)).toEqual([]);
    expect(read.feed?.rankings['bestSellers']?.['*']?.length).toBeGreaterThan(10);
  });
});
