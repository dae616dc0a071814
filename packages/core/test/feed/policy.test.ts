import { describe, expect, it } from 'vitest';
import { mergePolicy } from '../../src/feed/policy.js';
import { readFeed } from '@uptier/core';
import { aFeedJson } from './a-feed-json.js';

const policyOf = (overrides: Readonly<Record<string, unknown>> = {}) =>
  readFeed(aFeedJson(overrides)).feed!.policy;

describe('the policy', () => {
  it('has the defaults of good selling where the shop says nothing', () => {
    expect(policyOf()).toEqual({
      maxIncrease: { good: 0.25, service: 0.5 },
      freeStep: 500,
      maxTimes: { good: 2, service: 3, plan: 3 },
      maxAddOn: 1,
      maxOffers: {
        home: 12,
        product: 12,
        cart: { upgrade: 1, 'add-on': 3 },
        checkout: { upgrade: 1, 'add-on': 3 },
        'post-purchase': 1,
        account: 1,
        support: 1,
      },
      coolDownDays: 14,
      maxPerSession: 6,
      requireGain: true,
      requireHappy: false,
      limitFrom: 0.8,
      maxAgeHours: 72,
      instalments: [],
      labels: { happy: [], unhappy: [] },
    });
  });

  it.each([
    ['USD', 2, 500],
    ['EUR', 2, 500],
    ['JPY', 0, 700],
    ['KRW', 0, 7000],
    ['KWD', 3, 1500],
    ['INR', 2, 40_000],
    ['inr', 2, 40_000],
    ['XAU', 4, 50_000],
  ])(
    'takes about five dollars for a small step: %s with %d digits',
    (currency, exponent, freeStep) => {
      expect(policyOf({ currency, exponent }).freeStep).toBe(freeStep);
    },
  );

  it('keeps the defaults of what a part leaves open, at any depth', () => {
    const policy = policyOf({
      policy: {
        maxIncrease: { good: 0.4 },
        maxOffers: { cart: { upgrade: 2 }, home: { upgrade: 1 }, checkout: 5 },
      },
    });
    expect(policy.maxIncrease).toEqual({ good: 0.4, service: 0.5 });
    expect(policy.maxOffers).toMatchObject({
      cart: { upgrade: 2, 'add-on': 3 },
      home: { upgrade: 1 },
      checkout: 5,
      product: 12,
    });
  });

  it('keeps the defaults of what cannot be read', () => {
    const policy = policyOf({
      policy: {
        maxIncrease: 0.4,
        freeStep: -5,
        maxTimes: { good: 'two', plan: 4 },
        coolDownDays: Infinity,
        requireGain: 0,
        limitFrom: 1.2,
        maxOffers: [],
        labels: { unhappy: 'angry' },
        instalments: [{ from: 1 }, { from: 1, count: 2 }],
      },
    });
    expect(policy).toEqual({
      ...policyOf(),
      maxTimes: { good: 2, service: 3, plan: 4 },
      instalments: [{ from: 1, count: 2 }],
    });
  });

  it('of an arm changes only what the arm states', () => {
    const arms = [
      { id: 'a', weight: 1, policy: { maxTimes: { good: 3 }, coolDownDays: 30, freeStep: 'x' } },
    ];
    const { feed, warnings } = readFeed(aFeedJson({ experiments: [{ id: 'x', arms }] }));
    expect(warnings.map(({ path }) => path)).toEqual(['$.experiments[0].arms[0].policy.freeStep']);
    expect(mergePolicy(policyOf(), feed!.experiments[0]!.arms[0]!.policy!)).toEqual({
      ...policyOf(),
      maxTimes: { good: 3, service: 3, plan: 3 },
      coolDownDays: 30,
    });
  });

  it.each([
    ['without an id', { weight: 1 }],
    ['without a weight', { id: 'b' }],
    ['with a weight below zero', { id: 'b', weight: -1 }],
  ])('knows no arm %s', (_, arm) => {
    const { feed, warnings } = readFeed(
      aFeedJson({ experiments: [{ id: 'x', arms: [{ id: 'a', weight: 1 }, arm] }] }),
    );
    expect(feed?.experiments[0]?.arms).toEqual([{ id: 'a', weight: 1 }]);
    expect(warnings.at(-1)?.path).toBe('$.experiments[0].arms[1]');
  });
});
