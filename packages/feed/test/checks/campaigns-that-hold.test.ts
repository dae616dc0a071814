import { fuzzing } from '@uptier/testing/fuzz';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aCampaign, findingsOf } from './a-shop.js';

const canHold = (when: object, parts: object = {}): boolean =>
  !findingsOf(aCampaign({ when, ...parts })).some(({ code }) => code === 'campaign-never-holds');

it.each<[string, object]>([
  ['an unknown fact', { 'cart.colour': { eq: 'red' } }],
  ['an unknown comparison', { 'cart.subtotal': { above: 5 } }],
  ['equal and not', { all: [{ locale: { eq: 'de' } }, { not: { locale: { eq: 'de' } } }] }],
  ['equal to two things', { locale: { eq: 'de' }, all: [{ locale: { eq: 'fr' } }] }],
  ['two bounds that cross', { 'cart.subtotal': { gte: 5000, lt: 4000 } }],
  ['no whole number between two bounds', { 'cart.count': { gt: 1, lt: 2 } }],
  ['less than nothing', { 'cart.subtotal': { lt: 0 } }],
  ['a score above ten', { 'customer.score': { gt: 10 } }],
  ['one value of a list', { 'cart.categories': { eq: 'Phones' } }],
  ['an order among texts', { 'customer.segment': { gte: 3 } }],
  ['a value that a choice does not have', { 'customer.valueGroup': { eq: 'rich' } }],
  ['a fact that must and must not be known', { 'cart.subtotal': { exists: false, gte: 1 } }],
  ['choices of which none can be', { any: [{ 'cart.count': { lt: 0 } }, { any: [] }] }],
  ['a category of no product', { 'cart.categories': { has: 'Phnes' } }],
])('sees that a condition never holds: %s', (_name, when) => {
  expect(canHold(when)).toBe(false);
});

it.each<[string, object]>([
  ['no condition', {}],
  ['a range', { 'cart.subtotal': { gte: 4000, lte: 4000 } }],
  [
    'several values of one list',
    { 'cart.categories': { has: 'Phones' }, all: [{ 'cart.categories': { has: 'Cases' } }] },
  ],
  ['a list without one value', { not: { 'cart.categories': { has: 'Phones' } } }],
  ['one of several', { any: [{ 'cart.count': { lt: 0 } }, { 'cart.count': { gt: 2 } }] }],
  ['a share of a limit', { 'customer.usage.storage': { gte: 0.8, lt: 0.9 } }],
  ['ids written as numbers', { 'cart.products': { has: 12 } }],
  ['nothing known', { 'customer.segment': { exists: false } }],
])('lets pass what can hold: %s', (_name, when) => {
  expect(canHold(when)).toBe(true);
});

it('knows that the order is known only at post-purchase', () => {
  const when = { 'order.total': { gte: 100 } };
  expect(canHold(when, { placements: ['cart'] })).toBe(false);
  expect(canHold(when, { placements: ['cart', 'post-purchase'] })).toBe(true);
});

const path = fc.constantFrom('cart.subtotal', 'cart.count', 'locale', 'visitor.returning');
const test = fc.record({ gte: fc.nat(50), lt: fc.integer({ min: 60, max: 90 }) });
const holding = fc.oneof(
  fc
    .tuple(fc.constantFrom('cart.subtotal', 'customer.days'), test)
    .map(([at, is]) => ({ [at]: is })),
  fc
    .string({ minLength: 1 })
    .filter((text) => text.trim() !== '')
    .map((text) => ({ 'customer.segment': { eq: text } })),
);

it('never calls a condition impossible that holds, nor one possible that is joined with its opposite', () => {
  fc.assert(
    fc.property(holding, path, (when, other) => {
      expect(canHold({ any: [when, { [other]: { exists: true } }] })).toBe(true);
      expect(canHold({ all: [when, { not: when }] })).toBe(false);
    }),
    fuzzing(300, 60),
  );
});

it('looks at each fact by itself where a condition reads very many', () => {
  const many = Object.fromEntries(
    Array.from({ length: 12 }, (_, i) => [`customer.usage.m${i}`, { gte: 0.1, lt: 0.9 }]),
  );
  expect(canHold(many)).toBe(true);
  expect(canHold({ ...many, 'cart.subtotal': { gte: 5, lt: 4 } })).toBe(false);
});
