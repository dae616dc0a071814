import type { Context, Gain, Product } from '@uptier/core';
import { aProduct } from '@uptier/testing';
import { describe, expect, test } from 'vitest';
import { decideScene } from '../decide/a-scene.js';

type Parts = Partial<Product>;

/** The gains of the offered version over the one in the cart. */
function gainsOf(
  small: Parts,
  big: Parts,
  { quotes, campaigns = [] }: { quotes?: Context['quotes']; campaigns?: object[] } = {},
): readonly Gain[] {
  const plain = { attributes: {}, category: ['Things'] };
  const products = [
    aProduct({ ...plain, id: 'small', tier: 1, price: 1000, ...small }),
    aProduct({ ...plain, id: 'big', tier: 2, price: 1100, ...big }),
  ];
  const { offers } = decideScene({
    feed: { products, campaigns, policy: { requireGain: false } },
    context: {
      cart: {
        lines: [{ key: 'l', id: 'small', quantity: 1, price: small.price ?? 1000 }],
        subtotal: 1000,
      },
      ...(quotes && { quotes }),
    },
  });
  return offers.find(({ product }) => product.id === 'big')!.gains;
}

const scale = (value: number | string, unit?: string, better?: 'more' | 'less'): Parts => ({
  attributes: { Storage: { value, ...(unit && { unit }), ...(better && { better }) } },
});

describe('a gain is', () => {
  test.each<[string, Parts, Parts, readonly Gain[]]>([
    [
      'more of what is better with more',
      scale(64, 'GB', 'more'),
      scale(128, 'GB', 'more'),
      [
        {
          type: 'attribute',
          name: 'Storage',
          from: { value: 64, unit: 'GB' },
          to: { value: 128, unit: 'GB' },
        },
      ],
    ],
    [
      'less of what is better with less',
      scale(1.4, 'kg', 'less'),
      scale(1.1, 'kg', 'less'),
      [
        {
          type: 'attribute',
          name: 'Storage',
          from: { value: 1.4, unit: 'kg' },
          to: { value: 1.1, unit: 'kg' },
        },
      ],
    ],
    [
      'more, where only one of the two says that more is better',
      scale(1, undefined, 'more'),
      scale(2),
      [{ type: 'attribute', name: 'Storage', from: { value: 1 }, to: { value: 2 } }],
    ],
    [
      'something that the smaller says it does not have',
      { attributes: { Chicken: false } },
      { attributes: { Chicken: true } },
      [{ type: 'has', name: 'Chicken' }],
    ],
    [
      'a benefit that only the bigger names',
      { benefits: ['Fits the hand'] },
      { benefits: ['Fits the hand', 'Room for about 20,000 photos more'] },
      [{ type: 'benefit', text: 'Room for about 20,000 photos more' }],
    ],
    [
      'a lower price of the same amount',
      { measure: { value: 250, unit: 'g', per: 100 } },
      { measure: { value: 500, unit: 'g', per: 100 } },
      // 1100 for 500 g is 220 per 100 g; 1000 for 250 g is 400.
      [{ type: 'unit-price', less: 0.45, per: 100, unit: 'g' }],
    ],
    [
      'a unit price per one, where the feed does not say per how many',
      { measure: { value: 1, unit: 'l' } },
      { measure: { value: 2, unit: 'l' } },
      [{ type: 'unit-price', less: 0.45, per: 1, unit: 'l' }],
    ],
  ])('%s', (_, small, big, expected) => {
    expect(gainsOf(small, big)).toEqual(expected);
  });
});

describe('no gain is', () => {
  test.each<[string, Parts, Parts]>([
    ['as much', scale(64, 'GB', 'more'), scale(64, 'GB', 'more')],
    ['less of what is better with more', scale(64, 'GB', 'more'), scale(32, 'GB', 'more')],
    ['more of what nobody calls better', scale(64, 'GB'), scale(128, 'GB')],
    ['a value in another unit', scale(512, 'GB', 'more'), scale(1, 'TB', 'more')],
    [
      'a value that is a word',
      scale('good', undefined, 'more'),
      scale('very good', undefined, 'more'),
    ],
    ['what the smaller does not speak of', {}, scale(128, 'GB', 'more')],
    ['what the smaller may have, but does not speak of', {}, { attributes: { Chicken: true } }],
    ['a plain number', { attributes: { Ports: 1 } }, { attributes: { Ports: 2 } }],
    ['a benefit of both', { benefits: ['Fits the hand'] }, { benefits: ['Fits the hand'] }],
    [
      'a unit price of another unit',
      { measure: { value: 250, unit: 'g' } },
      { measure: { value: 1, unit: 'kg' } },
    ],
    [
      'a higher unit price',
      { measure: { value: 250, unit: 'g' } },
      { measure: { value: 260, unit: 'g' } },
    ],
    [
      'a unit price lower by less than 1 %',
      { measure: { value: 1000, unit: 'g' } },
      { measure: { value: 1105, unit: 'g' } },
    ],
  ])('%s', (_, small, big) => {
    expect(gainsOf(small, big)).toEqual([]);
  });
});

describe('the unit price is compared by what is really paid', () => {
  const small = { measure: { value: 250, unit: 'g', per: 100 } };
  const big = { measure: { value: 275, unit: 'g', per: 100 } };

  test('today, by the shop’s own answer', () => {
    expect(gainsOf(small, big)).toEqual([]);
    expect(gainsOf(small, big, { quotes: [{ id: 'big', price: 880, currency: 'USD' }] })).toEqual([
      { type: 'unit-price', less: 0.2, per: 100, unit: 'g' },
    ]);
    expect(
      gainsOf(
        small,
        { ...big, price: 880 },
        { quotes: [{ id: 'big', price: 1200, currency: 'USD' }] },
      ),
    ).toEqual([]);
  });

  test('after the incentive', () => {
    const campaigns = [
      { id: 'c', offer: ['big'], incentive: { type: 'percent', value: 20, automatic: true } },
    ];
    expect(gainsOf(small, big, { campaigns })).toEqual([
      { type: 'unit-price', less: 0.2, per: 100, unit: 'g' },
    ]);
  });
});
