import { createCatalog, decide, readFeed } from '@uptier/core';
import { expect, test } from 'vitest';
import { wholePage } from '../src/pages/write-pages.mjs';

/** @typedef {import('@uptier/core').Context} Context */
/** @typedef {import('@uptier/core').Placement} Placement */
/** @typedef {{ id: string, title: string, price: number, [field: string]: unknown }} Stated */
/** @typedef {Omit<Context, 'now'> & { now?: number }} Known */

const page = await wholePage('recipes.md');

/**
 * The JSON samples under a heading of the recipes, put together.
 * @param {string} heading
 * @returns {{ products?: Stated[], [field: string]: unknown }}
 */
function recipe(heading) {
  const chapter = page.split(/^## /m).find((one) => one.startsWith(`${heading}\n`)) ?? '';
  const samples = [...chapter.matchAll(/^```json\n([\s\S]*?)^```$/gm)];
  expect(samples.length).toBeGreaterThan(0);
  return Object.assign({}, ...samples.map(([, text = '']) => JSON.parse(text)));
}

/**
 * What is offered in a shop that has these goods beside what the recipe has.
 * @param {object} shop
 * @param {string} shop.heading
 * @param {Stated[]} [shop.goods]
 * @param {object} [shop.more]
 * @param {Placement} placement
 * @param {Known} context
 */
function decided({ heading, goods = [], more = {} }, placement, context) {
  const { products = [], ...head } = recipe(heading);
  const all = [...goods, ...products];
  const stated = { version: 1, currency: 'USD', exponent: 2, ...head, ...more, products: all };
  const { feed, warnings } = readFeed(stated);
  if (!feed) throw new Error(JSON.stringify(warnings));
  const slot = { id: 'one', placement };
  const now = context.now ?? Date.UTC(2026, 10, 25);
  const [decision] = decide(createCatalog(feed), { ...context, now }, [slot]);
  return decision;
}

/** @param {import('@uptier/core').Decision | undefined} decision */
const idsOf = (decision) => decision?.offers.map(({ product }) => product.id);

const PHONE = { id: 'phone', title: 'Phone', price: 49900, category: ['Phones'] };
const CASE = { id: 'case-1', title: 'Slim case', price: 2900, category: ['Cases'] };

/** @param {Stated} product */
const cartWith = ({ id, price }) => ({
  lines: [{ key: '1', id, quantity: 1, price }],
  subtotal: price,
});

test('the recipe for categories offers the best seller of the one with anything of the other', () => {
  const heading = 'A case and a film for each phone';
  const more = { rankings: { bestSellers: { Cases: ['other-case'] } }, products: [] };
  const goods = [PHONE, { ...CASE, id: 'other-case' }];
  const decision = decided({ heading, goods, more }, 'cart', { cart: cartWith(PHONE) });
  expect(idsOf(decision)).toEqual(['other-case']);
});

test('the case that requires a phone is offered beside that phone only', () => {
  const heading = 'A case and a film for each phone';
  const links = { complements: [['case-1', 0.9]] };
  const ask = (/** @type {string[]} */ tags) => {
    const phone = { ...PHONE, tags, links };
    return idsOf(decided({ heading, goods: [phone] }, 'cart', { cart: cartWith(phone) }));
  };
  expect(ask(['phone-2026'])).toEqual(['case-1']);
  expect(ask(['phone-2025'])).toEqual([]);
});

test.each([
  [49900, ['care-2y']],
  [19900, []],
])('the warranty after an order of a phone of %i', (price, expected) => {
  const heading = 'A warranty, only after a dear purchase';
  const order = { id: '1001', lines: [{ id: 'phone', quantity: 1, price }], total: price };
  const decision = decided({ heading, goods: [{ ...PHONE, price }] }, 'post-purchase', { order });
  expect(idsOf(decision)).toEqual(expected);
});

test.each([
  [10, 'full', ['plus']],
  [8.6, 'near', ['plus']],
  [7.9, undefined, []],
])('the plan that costs four times as much, when %f of 10 GB are used', (used, stage, expected) => {
  const heading = 'A full storage';
  const customer = { plan: 'basic', usage: { storage: { used, limit: 10 } } };
  const goods = (recipe(heading).products ?? []).map((one) =>
    one.id === 'plus' ? { ...one, price: 2000 } : one,
  );
  const decision = decided({ heading, goods }, 'account', { customer });
  expect(decision?.standing?.limits[0]?.stage).toBe(stage);
  expect(idsOf(decision)).toEqual(expected);
  const usual = decided({ heading }, 'account', { customer });
  expect(idsOf(usual)).toEqual(['plus']);
});

test.each([
  [100, 9, ['plus']],
  [99, 9, []],
  [100, 7, []],
])('the milestone at %i tasks by a customer of score %i', (tasksDone, score, expected) => {
  const { products = [] } = recipe('A full storage');
  const heading = 'A thank-you after a milestone';
  const customer = { plan: 'basic', tasksDone, score };
  const decision = decided({ heading, goods: products }, 'account', { customer });
  const thanks = decision?.offers.filter(({ campaign }) => campaign === 'hundred-tasks') ?? [];
  expect(thanks.map(({ product }) => product.id)).toEqual(expected);
  for (const { headline } of thanks) expect(headline).toBe('You finished 100 tasks');
});

test.each([
  ['student', ['pro-student']],
  ['company', []],
])('what is for students, to a %s', (segment, expected) => {
  const heading = 'Something for students only';
  const decision = decided({ heading }, 'account', { customer: { segment } });
  expect(idsOf(decision)).toEqual(expected);
});

test.each([
  [Date.UTC(2026, 10, 30, 23, 59), ['case-1']],
  [Date.UTC(2026, 11, 1), []],
])('the deal with a deadline at %i', (now, expected) => {
  const heading = 'A deal with a deadline';
  const decision = decided({ heading, goods: [PHONE, CASE] }, 'cart', {
    now,
    cart: cartWith(PHONE),
  });
  expect(idsOf(decision)).toEqual(expected);
  expect(decision?.offers.map(({ price }) => price.pay)).toEqual(expected.map(() => 2610));
});

test.each([
  [undefined, [], '/help/free-space'],
  [false, ['plus'], undefined],
])('the support page where solvable is %s', (solvable, expected, help) => {
  const heading = 'A support page that helps first';
  const topic = { topic: 'storage-full', ...(solvable !== undefined && { solvable }) };
  const decision = decided({ heading }, 'support', { page: topic });
  expect(idsOf(decision)).toEqual(expected);
  expect(decision?.help).toBe(help);
});
