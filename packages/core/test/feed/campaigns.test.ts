import { describe, expect, it, vi } from 'vitest';
import { createCatalog, readFeed } from '@uptier/core';
import { aFeedJson } from './a-feed-json.js';

const read = (overrides: Readonly<Record<string, unknown>>) => {
  const { feed, warnings } = readFeed(
    aFeedJson({ campaigns: [{ id: 'c', offer: ['tea'], ...overrides }] }),
  );
  return { feed: feed!, campaign: feed?.campaigns[0], paths: warnings.map(({ path }) => path) };
};

describe('a condition', () => {
  const facts: Record<string, unknown> = {
    'customer.segment': 'student',
    'cart.count': 3,
    'customer.days': 400,
  };
  const holds = (when: unknown) =>
    createCatalog(read({ when }).feed).campaigns[0]!.holds((path) => facts[path]);

  it.each([
    [{}],
    [{ 'customer.segment': { eq: 'student' }, 'cart.count': { gte: 3, lt: 4 } }],
    [{ any: [{ 'cart.count': { gt: 9 } }, { 'customer.days': { gte: 365 } }] }],
    [{ not: { 'customer.segment': { in: ['staff', 'press'] } } }],
    [{ 'customer.usage.storage': { exists: false } }],
  ])('that is right is kept as it is, and holds: %j', (when) => {
    const { campaign, paths } = read({ when });
    expect(campaign?.when).toBe(when);
    expect(paths).toEqual([]);
    expect(holds(when)).toBe(true);
  });

  it.each([
    [
      'an unknown path',
      { 'custmer.segment': { eq: 'student' } },
      '$.campaigns[0].when["custmer.segment"]',
    ],
    [
      'an unknown path within not',
      { not: { 'cart.weight': { gt: 1 } } },
      '$.campaigns[0].when.not["cart.weight"]',
    ],
    ['an inherited name', { constructor: { eq: 1 } }, '$.campaigns[0].when.constructor'],
    [
      'an unknown operator',
      { 'cart.count': { atLeast: 1 } },
      '$.campaigns[0].when["cart.count"].atLeast',
    ],
    [
      'an unknown operator within not',
      { not: { 'cart.count': { '>': 1 } } },
      '$.campaigns[0].when.not["cart.count"][">"]',
    ],
    [
      'an unknown operator beside a known one',
      { 'cart.count': { gte: 1, atLeast: 5 } },
      '$.campaigns[0].when["cart.count"].atLeast',
    ],
    ['no operator', { 'cart.count': {} }, '$.campaigns[0].when["cart.count"]'],
    ['text for a bound', { 'cart.count': { gte: '3' } }, '$.campaigns[0].when["cart.count"].gte'],
    [
      'a value for a list',
      { 'customer.segment': { in: 'student' } },
      '$.campaigns[0].when["customer.segment"].in',
    ],
    [
      'a list for a value',
      { not: { 'customer.segment': { eq: ['staff'] } } },
      '$.campaigns[0].when.not["customer.segment"].eq',
    ],
    ['null for a test', { 'customer.segment': null }, '$.campaigns[0].when["customer.segment"]'],
    ['null in a list', { all: [null] }, '$.campaigns[0].when.all[0]'],
    ['null after not', { not: null }, '$.campaigns[0].when.not'],
    ['no list after any', { any: {} }, '$.campaigns[0].when.any'],
    [
      'a fault beside what holds',
      { any: [{ 'cart.count': { gte: 1 } }, { x: { eq: 1 } }] },
      '$.campaigns[0].when.any[1].x',
    ],
    ['text', 'customer.segment = student', '$.campaigns[0].when'],
    ['a list', [], '$.campaigns[0].when'],
  ])('with %s is named and never holds', (_, when, path) => {
    const { campaign, paths } = read({ when });
    expect(paths).toEqual([path]);
    expect(campaign?.when).toEqual({ any: [] });
    expect(holds(when)).toBe(false);
  });

  it('of more than 200 parts never holds', () => {
    const parts = (count: number) => ({
      all: Array.from({ length: count }, () => ({ 'cart.count': { gte: 1 } })),
    });
    expect(holds(parts(199))).toBe(true);
    expect(holds(parts(200))).toBe(false);
    expect(read({ when: parts(200) }).paths).toEqual(['$.campaigns[0].when.all[199]']);
  });

  it('that is deeper than any stack never holds', () => {
    let when: unknown = {};
    for (let i = 0; i < 50_000; i++) when = { not: when };
    expect(holds(when)).toBe(false);
  });

  it('that is null is not stated', () => {
    expect(read({ when: null }).campaign).toEqual({ id: 'c', offer: ['tea'] });
  });
});

describe('a campaign', () => {
  it.each([
    ['2026-11-01', Date.UTC(2026, 10, 1)],
    ['2026-11-01T00:00:00Z', Date.UTC(2026, 10, 1)],
    ['2026-11-01T01:30:00+01:30', Date.UTC(2026, 10, 1)],
    ['2026-11-01T00:00:00.123456Z', Date.UTC(2026, 10, 1, 0, 0, 0, 123)],
    ['2028-02-29', Date.UTC(2028, 1, 29)],
    ['1970-01-01', 0],
  ])('may begin at %s', (from, moment) => {
    expect(read({ from }).campaign?.from).toBe(moment);
  });

  it('begins at its moment also where a library reads dates in its own way', () => {
    const own = vi.spyOn(Date, 'parse').mockReturnValue(0);
    const { campaign } = read({ from: '2026-11-01T00:00:00Z' });
    own.mockRestore();
    expect(campaign?.from).toBe(Date.UTC(2026, 10, 1));
  });

  it.each([
    '2026-02-30',
    '2027-02-29T00:00:00Z',
    '2026-13-01',
    '2026-11-01T00:00:00',
    '2026-11-01 00:00',
    'tomorrow',
    '11/01/2026',
    '2026-11-01T24:00:00Z',
    '2026-11-01T23:59:60Z',
    '2026-11-01T00:00Z',
    '2026',
    1_793_491_200_000,
    '',
    true,
  ])('that ends at an unreadable moment (%j) is lost, for it would never end', (until) => {
    const { campaign, paths } = read({ until });
    expect(campaign).toBeUndefined();
    expect(paths).toEqual(['$.campaigns[0].until', '$.campaigns[0]']);
  });

  it.each([
    ['placements', 'cart'],
    ['role', 'upsell'],
    ['from', 'soon'],
    ['perVisitor', 1.5],
    ['maxIncrease', '40 %'],
    ['incentive', 'CARE10'],
    ['offer', 'tea'],
    ['offer', { category: 'Phones' }],
    ['offer', { upgrade: true, category: 5 }],
    ['id', ''],
  ])('is lost with an unreadable %s', (name, value) => {
    expect(read({ [name]: value }).campaign).toBeUndefined();
  });

  it.each([
    ['headline', 5],
    ['priority', 'high'],
    ['showDeadline', 1],
  ])('does without an unreadable %s', (name, value) => {
    expect(read({ [name]: value })).toMatchObject({
      campaign: { id: 'c', offer: ['tea'] },
      paths: [`$.campaigns[0].${name}`],
    });
  });

  it('appears in the placements of its list that are known, and nowhere if none is', () => {
    expect(read({ placements: ['cart', 'basket'] }).campaign?.placements).toEqual(['cart']);
    expect(read({ placements: ['basket'] }).campaign?.placements).toEqual([]);
  });
});

describe('an incentive', () => {
  it.each([
    { type: 'percent', value: 12.5, code: 'A' },
    { type: 'percent', value: 100, automatic: true },
    { type: 'amount', value: 500, code: 'A', stacks: true },
    { type: 'introductory', value: 0, count: 3, automatic: true },
    { type: 'instalments', value: 12, automatic: true },
    { type: 'trial', value: 30, automatic: true },
    { type: 'free-shipping', code: 'A' },
    { type: 'gift', product: 'tea', code: 'A' },
  ])('may be %j', (incentive) => {
    expect(read({ incentive })).toMatchObject({ campaign: { incentive }, paths: [] });
  });

  it.each([
    { type: 'percent' },
    { type: 'percent', value: 101 },
    { type: 'percent', value: -1 },
    { type: 'percent', value: '10' },
    { type: 'amount' },
    { type: 'amount', value: 0.5 },
    { type: 'introductory' },
    { type: 'introductory', value: 9.99 },
    { type: 'introductory', value: 100, count: 0 },
    { type: 'instalments', value: 1 },
    { type: 'trial', value: 0 },
    { type: 'percent', value: 10, code: 'x'.repeat(201) },
    { type: 'discount', value: 10 },
    { value: 10 },
  ])('may not be %j: without it the campaign would promise another price', (incentive) => {
    const { campaign, paths } = read({ incentive });
    expect(campaign).toBeUndefined();
    expect(paths[0]).toContain('$.campaigns[0].incentive');
  });
});
