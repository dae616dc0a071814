import { fuzzing } from '@uptier/testing/fuzz';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { payAfter } from '../../src/offer/incentive.js';
import type { Incentive } from '../../src/feed/feed.js';

const granted = (incentive: Omit<Incentive, 'automatic'>): Incentive => ({
  ...incentive,
  automatic: true,
});
const percent = (value: number): Incentive => granted({ type: 'percent', value });

describe('a percentage is taken off in whole minor units, rounded down', () => {
  test.each<[percent: number, price: number, pay: number]>([
    [10, 54900, 49410],
    [10, 999, 900], // 99.9 off
    [10, 1005, 905], // 100.5 off
    [10, 1004, 904], // 100.4 off
    [10, 104, 94], // 10.4 off: yen have no smaller unit
    [10, 106, 96], // 10.6 off
    [4, 7998, 7679], // as a cart of Shopify's has it
    [12.5, 2000, 1750],
    [12.5, 1999, 1750], // 249.875 off
    [33.33, 10000, 6667],
    [0.01, 10000, 9999],
    [19.99, 4999, 4000], // 999.3001 off; a fraction of 0.1999 would not be exact
    [100, 54900, 0],
    [0, 54900, 54900],
    [10, 1, 1],
    [50, 1, 1], // half a cent off is none
    [10, 0, 0],
    [10, 900_000_000_000, 810_000_000_000],
    [33.33, 900_000_000_000, 600_030_000_000],
  ])('%s %% off %i is %i', (value, price, pay) => {
    expect(payAfter(price, undefined, percent(value))).toBe(pay);
  });
});

test('a percentage is never told lower than it is, and by less than a minor unit higher', () => {
  fc.assert(
    fc.property(fc.nat(900_000_000_000), fc.nat(10_000), (price, hundredths) => {
      const off = BigInt(price - payAfter(price, undefined, percent(hundredths / 100)));
      const wrong = off * 10_000n - BigInt(price) * BigInt(hundredths);
      return -10_000n < wrong && wrong <= 0n;
    }),
    fuzzing(1000, 100),
  );
});

describe('an amount is taken off', () => {
  test.each<[amount: number, price: number, pay: number]>([
    [500, 2900, 2400],
    [2900, 2900, 0],
    [3000, 2900, 0],
    [0, 2900, 2900],
  ])('%i off %i is %i', (value, price, pay) => {
    expect(payAfter(price, undefined, granted({ type: 'amount', value }))).toBe(pay);
  });
});

describe('an introductory price is paid instead', () => {
  test.each<[introductory: number, price: number, pay: number]>([
    [100, 1900, 100],
    [0, 1900, 0],
    [2000, 1900, 1900],
  ])('%i in place of %i is %i', (value, price, pay) => {
    expect(payAfter(price, undefined, granted({ type: 'introductory', value }))).toBe(pay);
  });
});

describe('the price stays', () => {
  test.each<[string, Incentive]>([
    ['with free shipping', granted({ type: 'free-shipping' })],
    ['with instalments', granted({ type: 'instalments', value: 12 })],
    ['with a trial', granted({ type: 'trial', value: 30 })],
    ['with a gift', granted({ type: 'gift', product: 'pen' })],
    [
      'where the shop grants the discount neither by a code nor by itself',
      { type: 'percent', value: 10 },
    ],
    [
      'where the shop says that it does not grant it by itself',
      { type: 'percent', value: 10, automatic: false },
    ],
  ])('%s', (_, incentive) => {
    expect(payAfter(2900, undefined, incentive)).toBe(2900);
  });

  test('without an incentive', () => {
    expect(payAfter(2900, 3900, undefined)).toBe(2900);
  });
});

test('a discount by a code counts', () => {
  expect(payAfter(2900, undefined, { type: 'percent', value: 10, code: 'TEN' })).toBe(2610);
});

describe('a reduced price', () => {
  test.each<[string, Incentive, number]>([
    ['is not reduced again: the lower of the two is paid', percent(10), 8000],
    ['gives way to a discount of the old price that is lower still', percent(30), 7000],
    [
      'is reduced again where the incentive says that it stacks',
      { ...percent(10), stacks: true },
      7200,
    ],
    ['is not reduced again by an amount', granted({ type: 'amount', value: 1000 }), 8000],
    [
      'gives way to an introductory price that is lower',
      granted({ type: 'introductory', value: 500 }),
      500,
    ],
  ])('%s', (_, incentive, pay) => {
    expect(payAfter(8000, 10000, incentive)).toBe(pay);
  });

  test('is one only where the old price was higher', () => {
    expect(payAfter(8000, 8000, percent(10))).toBe(7200);
  });
});

test('what is left to pay is a whole number, never below zero and never above the price', () => {
  const incentive = fc.record(
    {
      type: fc.constantFrom('percent', 'amount', 'introductory', 'gift'),
      value: fc.oneof(
        fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100),
        fc.nat(900_000_000_000),
      ),
      automatic: fc.boolean(),
      code: fc.constant('X'),
      stacks: fc.boolean(),
    },
    { requiredKeys: ['type'] },
  ) as fc.Arbitrary<Incentive>;
  fc.assert(
    fc.property(
      fc.nat(900_000_000_000),
      fc.option(fc.nat(900_000_000_000), { nil: undefined }),
      incentive,
      (price, was, one) => {
        const pay = payAfter(price, was, one);
        return Number.isSafeInteger(pay) && pay >= 0 && pay <= price;
      },
    ),
    fuzzing(1000, 100),
  );
});
