import type { Offer } from '@uptier/core';
import { aProduct } from '@uptier/testing';
import { fuzzing } from '@uptier/testing/fuzz';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { announced, payFor } from '../../src/offer/incentive.js';
import { decideScene, phone64, phoneCase, type Scene } from '../decide/a-scene.js';

const percent = (value: number) => ({ type: 'percent', value, automatic: true });
const amount = (value: number, grant: object = { automatic: true }) => ({
  type: 'amount',
  value,
  ...grant,
});

/** The case beside the small phone, by a campaign with this incentive. */
function caseBy(incentive: object, parts: object = {}, more: Scene = {}): Offer {
  const feed = {
    products: [phone64, { ...phoneCase, price: 10_000, ...parts }] as never,
    campaigns: [{ id: 'c', offer: ['case'], incentive }],
  };
  const { offers } = decideScene({ feed, ...more });
  return offers.find(({ product }) => product.id === 'case')!;
}

const told = ({ incentive, price }: Offer): [value: number | undefined, pay: number] => [
  incentive?.value,
  price.pay,
];

/** EU Directive 98/6/EC, Article 6a; of percentages, Court of Justice, C-330/23. */
describe('a reduction is told as one of the lowest price of the last 30 days', () => {
  test.each<[string, object, object, value: number, pay: number]>([
    ['all of it where that was today’s price', percent(10), { lowest30: 10_000 }, 10, 9000],
    ['all of it where that was higher', percent(10), { lowest30: 12_000 }, 10, 9000],
    ['all of it where nothing is stated', percent(10), {}, 10, 9000],
    ['12 %, where 30 % are taken off a raised price', percent(30), { lowest30: 8000 }, 12, 7000],
    ['whole percents only, never rounded up', percent(30), { lowest30: 7999 }, 12, 7000],
    ['nothing where it is no reduction', percent(10), { lowest30: 9000 }, 0, 9000],
    ['nothing where it costs more than then', percent(10), { lowest30: 8000 }, 0, 9000],
    ['nothing where that price cannot be read', percent(50), { lowest30: 0 }, 0, 5000],
    [
      '10.00, where 30.00 are taken off a raised price',
      amount(3000),
      { lowest30: 8000 },
      1000,
      7000,
    ],
    ['no amount where it costs more than then', amount(1000), { lowest30: 8000 }, 0, 9000],
    [
      'all of it where it is one of a true earlier price',
      percent(30),
      { was: 12_000, lowest30: 12_000 },
      30,
      8400,
    ],
  ])('%s', (_, incentive, parts, value, pay) => {
    expect(told(caseBy(incentive, parts))).toEqual([value, pay]);
  });

  test('and not of a price that the shop has raised since its feed was made', () => {
    const context = { quotes: [{ id: 'case', price: 12_000, currency: 'USD' }] };
    expect(told(caseBy(percent(10), { lowest30: 10_000 }, { context }))).toEqual([0, 10_800]);
  });

  test('and keeps its code, which the cart still takes', () => {
    const { incentive } = caseBy({ type: 'percent', value: 10, code: 'TEN' }, { lowest30: 8000 });
    expect(incentive).toMatchObject({ type: 'percent', value: 0, code: 'TEN' });
  });

  test.each<[string, number, number]>([
    ['is not told where the product was cheaper', 49_999, 0],
    ['is told where the product was not', 50_000, 10],
  ])('which of a variant with another price nobody knows: it %s', (_, lowest30, value) => {
    const black = (variant: object) => ({
      variants: [{ options: { Colour: 'Black' }, ...variant }],
    });
    const scene: Scene = {
      feed: {
        products: [
          { ...phone64, ...black({ cartId: 'held' }) },
          {
            ...phoneCase,
            family: 'phone',
            tier: 2,
            price: 50_000,
            lowest30,
            benefits: ['More'],
            ...black({ cartId: 'better', price: 51_000 }),
          },
        ] as never,
        campaigns: [{ id: 'c', offer: ['case'], role: 'upgrade', incentive: percent(10) }],
      },
      context: {
        cart: {
          lines: [{ key: 'l', id: 'phone-64', variant: 'held', quantity: 1, price: 49_900 }],
          subtotal: 49_900,
        },
      },
    };
    const offer = decideScene(scene).offers.find(({ product }) => product.id === 'case')!;
    expect(told(offer)).toEqual([value, 45_900]);
  });
});

test('no percentage is told that is more than comes off the lowest price of the last 30 days', () => {
  const price = fc.integer({ min: 1, max: 900_000_000_000 });
  fc.assert(
    fc.property(price, price, fc.integer({ min: 1, max: 100 }), (a, b, rate) => {
      const [lowest30, now] = a < b ? [a, b] : [b, a + 1];
      const pieces = { price: now, was: undefined, quantity: 1 };
      const incentive = { ...percent(rate), type: 'percent' as const };
      const product = { ...aProduct(), price: now, lowest30 };
      const { value = 0 } = announced(incentive, { ...pieces, product, variant: undefined }, 1);
      const off = BigInt(lowest30 - payFor(pieces, incentive));
      return value === 0 || BigInt(value) * BigInt(lowest30) <= off * 100n;
    }),
    fuzzing(1000, 100),
  );
});

describe('an amount is never told as more than comes off', () => {
  test.each<[string, object, object, number]>([
    ['it is the whole price, of one that costs less', amount(12_000), {}, 10_000],
    [
      'it is the amount, of as many as cost more',
      amount(12_000, { code: 'X' }),
      { quantity: { min: 2 } },
      12_000,
    ],
    ['it is that of each, where it comes off each', amount(1000), { quantity: { min: 2 } }, 1000],
    [
      'it is that off the earlier price, where it is not added to a reduction',
      amount(3000),
      { was: 12_000 },
      3000,
    ],
  ])('%s', (_, incentive, parts, value) => {
    expect(told(caseBy(incentive, parts))[0]).toBe(value);
  });
});
