import type { ScoreName, TraceRow } from '@uptier/core';
import { describe, expect, test } from 'vitest';
import { scores } from '../../src/decide/scores.js';
import { phone128, phone64, phoneCase, rowOf, type Scene } from './a-scene.js';

const factor = (name: ScoreName, scene: Scene, of = 'case'): number =>
  (rowOf(scene, of).factors as NonNullable<TraceRow['factors']>)[name];

const linked = (links: object, parts: object = {}, more: object = {}): Scene => ({
  feed: { products: [{ ...phone64, links }, phone128, { ...phoneCase, ...parts }], ...more },
});
const complement = (parts: object = {}, weight = 0.9): Scene =>
  linked({ complements: [['case', weight]] }, parts);
const listed = (more: object = {}): Scene => ({
  feed: { ...linked({}).feed, rankings: { bestSellers: { '*': ['phone-128', 'case'] } } },
  slot: { placement: 'home' },
  ...more,
});

type Row = [title: string, scene: Scene, value: number, of?: string];

const TABLE: Record<
  ScoreName,
  { readonly known: readonly Row[]; readonly unknown: readonly Row[] }
> = {
  strength: {
    known: [
      ['a strong link', complement({}, 0.9), 0.9],
      ['a weak link', complement({}, 0.1), 0.1],
      ['a link of no weight', complement({}, 0), 0],
      ['the second of a list', listed(), 1 - 1 / 24],
    ],
    unknown: [['a higher tier', {}, 0.5, 'phone-128']],
  },
  origin: {
    known: [
      ['a campaign', linked({}, {}, { campaigns: [{ id: 'c', offer: ['case'] }] }), 1],
      ['a higher tier', {}, 1, 'phone-128'],
      ['a link', complement(), 0.8],
      [
        'a link of categories',
        linked(
          {},
          {},
          {
            categoryLinks: [['Phones', 'Cases', 1]],
            rankings: { bestSellers: { Cases: ['case'] } },
          },
        ),
        0.4,
      ],
      ['a list', listed(), 0.2],
    ],
    unknown: [],
  },
  priceFit: {
    known: [
      ['an add-on at a small price', complement({ price: 4990 }), 49900 / (49900 + 4990)],
      ['an add-on at the price of what it goes with', complement({ price: 49900 }), 0.5],
      ['an upgrade by a small step', {}, 49900 / (49900 + 5000), 'phone-128'],
      [
        'something similar at the same price',
        {
          ...linked({ similar: [['case', 1]] }, { price: 49900 }),
          context: { product: { id: 'phone-64' } },
          slot: { placement: 'product' },
        },
        1,
      ],
      [
        'something similar at half the price',
        {
          ...linked({ similar: [['case', 1]] }, { price: 24950 }),
          context: { product: { id: 'phone-64' } },
          slot: { placement: 'product' },
        },
        2 / 3,
      ],
    ],
    unknown: [['what goes with nothing in particular', listed(), 0.5]],
  },
  affinity: {
    known: [
      ['one look', { ...complement(), context: { visitor: { views: { case: 1 } } } }, 0.75],
      ['three looks', { ...complement(), context: { visitor: { views: { case: 3 } } } }, 0.875],
      [
        'a look, a click and an adding',
        {
          ...complement(),
          context: { visitor: { views: { case: 1 }, clicks: { case: 1 }, cartAdds: { case: 1 } } },
        },
        0.875,
      ],
      [
        'a look long ago',
        { ...complement(), context: { visitor: { views: { case: 0.25 } } } },
        0.6,
      ],
    ],
    unknown: [
      [
        'looks at something else',
        { ...complement(), context: { visitor: { views: { film: 3 } } } },
        0.5,
      ],
      ['a visitor of whom nothing is remembered', complement(), 0.5],
    ],
  },
  proof: {
    known: [
      ['the mean, which says nothing', complement({ proof: { rating: 4.2, count: 1000 } }), 0.5],
      ['five stars by 20 buyers', complement({ proof: { rating: 5, count: 20 } }), 0.5 + 0.8 / 4],
      ['five stars by one buyer', complement({ proof: { rating: 5, count: 1 } }), 0.5 + 0.8 / 42],
      [
        'five stars by nobody knows how many: one',
        complement({ proof: { rating: 5 } }),
        0.5 + 0.8 / 42,
      ],
      ['five stars by nobody', complement({ proof: { rating: 5, count: 0 } }), 0.5],
      ['the worst by very many', complement({ proof: { rating: 0, count: 1e9 } }), 0],
    ],
    unknown: [
      ['a product that nobody rated', complement(), 0.5],
      ['a product with a quote only', complement({ proof: { quote: { text: 'Nice' } } }), 0.5],
    ],
  },
  mood: {
    known: [
      [
        'a promoter, and a dear add-on',
        { ...complement({ price: 49900 }), context: { customer: { score: 10 } } },
        0.5,
      ],
      [
        'a promoter, and a small add-on',
        { ...complement({ price: 4990 }), context: { customer: { score: 9 } } },
        4990 / (4990 + 49900),
      ],
      [
        'one who is neither, and a small add-on',
        { ...complement({ price: 4990 }), context: { customer: { score: 7 } } },
        49900 / (4990 + 49900),
      ],
    ],
    unknown: [
      ['a customer who never said', { ...complement(), context: { customer: {} } }, 0.5],
      ['nobody in particular', complement(), 0.5],
    ],
  },
};

describe.each(Object.entries(TABLE) as [ScoreName, (typeof TABLE)[ScoreName]][])(
  '%s',
  (name, { known, unknown }) => {
    test.each(known)('%s', (_, scene, value, of) => {
      expect(factor(name, scene, of)).toBeCloseTo(value, 12);
    });

    test.each(unknown)('not known: %s', (_, scene, value, of) => {
      expect(factor(name, scene, of)).toBe(value);
    });
  },
);

describe('the score', () => {
  test('is made of weights that add up to 1', () => {
    const sum = Object.values(scores).reduce((total, [weight]) => total + weight, 0);
    expect(sum).toBeCloseTo(1, 12);
  });

  test('is the weighted sum of its factors, to four digits', () => {
    const { score, factors } = rowOf(complement({ proof: { rating: 4.9, count: 317 } }), 'case');
    const sum = Object.entries(scores).reduce(
      (total, [name, [weight]]) => total + weight * factors![name as ScoreName],
      0,
    );
    expect(score).toBeCloseTo(sum, 4);
    expect(score).toBe(Math.round(score! * 1e4) / 1e4);
  });

  test.each([
    [0.5, 0.5],
    [1, 1],
    [2, 2],
  ])('with a boost of %s counts %s times', (boost, times) => {
    const plain = rowOf(complement(), 'case').score!;
    expect(rowOf(complement({ boost }), 'case').score).toBeCloseTo(plain * times, 3);
  });

  test('is there only for what no guard refuses', () => {
    expect(rowOf(complement({ available: false }), 'case')).toMatchObject({
      score: undefined,
      factors: undefined,
    });
  });
});
