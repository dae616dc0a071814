import { readFeed } from '@uptier/core';
import { describe, expect, it } from 'vitest';
import { countUp } from '../cart/count-up.mjs';
import { makeFeed } from '../shop/make-feed.mjs';
import { openMarkets } from '../shop/open-markets.mjs';

const markets = openMarkets();
const market = (/** @type {string} */ id) => {
  const found = markets.find((one) => one.id === id);
  if (!found) throw new Error(`no market ${id}`);
  return found;
};

describe('makeFeed', () => {
  it.each(['ko', 'ja', 'he', 'ru'])('is read without a warning: %s', (id) => {
    const { feed, warnings } = readFeed(makeFeed(market(id)));
    expect(warnings).toEqual([]);
    expect(feed?.products).toHaveLength(10);
  });

  it('says each price in the minor unit that its currency has', () => {
    const said = markets.map((one) => {
      const { currency, exponent, products } = makeFeed(one);
      return [currency, exponent, products[0]?.price];
    });
    expect(said).toEqual([
      ['KRW', 0, 9000],
      ['JPY', 0, 980],
      ['ILS', 2, 3200],
      ['RUB', 2, 69_000],
    ]);
  });

  it('names a size in a tea’s title as its tier does', () => {
    const others = markets
      .flatMap((one) => makeFeed(one).products)
      .filter((one) => 'tierName' in one && !one.title.includes(one.tierName));
    expect(others).toEqual([]);
  });
});

describe('countUp', () => {
  it('adds up what each country pays for the same cart, with its own shipping', () => {
    const lines = [{ id: 'sencha-50', quantity: 1 }];
    const sums = markets.map((one) => countUp(lines, one).total);
    expect(sums).toEqual([15_000, 1700, 6100, 124_000]);
    expect(countUp([{ id: 'sencha-50', quantity: 2 }], market('ja'))).toMatchObject({
      subtotal: 2600,
      shipping: 0,
      total: 2600,
    });
  });
});
