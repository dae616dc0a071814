import type { PriceFacts } from '@uptier/core';
import { describe, expect, test } from 'vitest';
import { decideScene } from '../decide/a-scene.js';

/** Money without a minor unit, with the usual two digits of one, and with three. */
const CURRENCIES = { JPY: 0, KRW: 0, USD: 2, KWD: 3 } as const;

/** A plan of 1999 minor units in a cart of 5000, by a campaign that the shop grants by itself, or by a code. */
function priceBy(currency: keyof typeof CURRENCIES, incentive: object, grant: object) {
  const plan = { id: 'plan', kind: 'plan' as const, plan: { interval: 'month' as const } };
  const { offers } = decideScene({
    feed: {
      currency,
      exponent: CURRENCIES[currency],
      products: [
        { id: 'held', price: 5000 },
        { ...plan, price: 1999 },
        { id: 'good', price: 1999 },
      ],
      policy: { freeShippingFrom: 8000 },
      campaigns: [
        {
          id: 'c',
          offer: ['plan', 'good'],
          incentive: { ...incentive, ...grant },
          until: '2026-12-01T00:00:00Z',
          showDeadline: true,
        },
      ],
    },
    context: {
      currency,
      cart: {
        lines: [{ key: 'l', id: 'held', quantity: 1, price: 5000 }],
        subtotal: 5000,
        currency,
      },
    },
  });
  return offers;
}

interface Expected extends Partial<PriceFacts> {
  readonly of?: 'plan' | 'good';
}

describe.each(Object.keys(CURRENCIES) as (keyof typeof CURRENCIES)[])('in %s', (currency) => {
  test.each<[string, object, Expected]>([
    // 199.9 off: a whole minor unit at a time, in money without one too.
    ['percent', { type: 'percent', value: 10 }, { pay: 1800, added: 1800, total: 6800 }],
    ['percent', { type: 'percent', value: 100 }, { pay: 0, added: 0, total: 5000 }],
    ['amount', { type: 'amount', value: 500 }, { pay: 1499, added: 1499, total: 6499 }],
    ['amount', { type: 'amount', value: 2500 }, { pay: 0, added: 0, total: 5000 }],
    // 1001 are missing else.
    [
      'free-shipping',
      { type: 'free-shipping' },
      { pay: 1999, total: 6999, missingForFreeShipping: undefined },
    ],
    // 666.33 each: never told as less than is asked.
    [
      'instalments',
      { type: 'instalments', value: 3 },
      { pay: 1999, instalments: { count: 3, amount: 667 } },
    ],
    ['trial', { type: 'trial', value: 30 }, { of: 'plan', pay: 1999, added: 0, total: 5000 }],
    [
      'introductory',
      { type: 'introductory', value: 99, count: 3 },
      { of: 'plan', price: 1999, pay: 99, added: 99, total: 5099 },
    ],
    ['gift', { type: 'gift', product: 'pen' }, { pay: 1999, added: 1999, total: 6999 }],
  ])('%s: %o', (type, incentive, { of = 'good', ...facts }) => {
    for (const grant of [{ automatic: true }, { code: 'X' }]) {
      const offer = priceBy(currency, incentive, grant).find(({ product }) => product.id === of)!;
      expect(offer.price).toMatchObject({ currency, exponent: CURRENCIES[currency], ...facts });
      expect(offer.incentive?.type).toBe(type);
      expect(offer.deadline).toBe(Date.UTC(2026, 11, 1));
    }
    // Granted by nobody, it changes nothing and is not told.
    const offer = priceBy(currency, incentive, {}).find(({ product }) => product.id === of)!;
    expect([offer.price.pay, offer.price.added, offer.incentive]).toEqual([1999, 1999, undefined]);
  });
});
