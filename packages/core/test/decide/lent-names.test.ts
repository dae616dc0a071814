import { createCatalog, decide, readContext, readFeed, type Slot } from '@uptier/core';
import { besideLent } from '@uptier/testing';
import { expect, test } from 'vitest';
import { sortLog } from '../../src/visitor/logs.js';

/**
 * Found by `npm run fuzz`, and by looking for more of the kind: what scripts of a page gave to every object was taken
 * for the shop's own.
 */

const thing = (id: string) => ({ id, title: 'Thing', price: 900 });
const slots: Slot[] = [{ id: 's', placement: 'home' }];

function offersOf(feed: object, stated: object) {
  const { feed: read } = readFeed({ version: 1, currency: 'USD', exponent: 2, ...feed });
  const context = { ...readContext(stated).context, visitor: {}, now: Date.UTC(2026, 10, 22) };
  return decide(createCatalog(read!), context, slots)[0]!.offers;
}

const line = { key: 'l', id: 'held', quantity: 1, price: 900 };
const cart = { lines: [line], subtotal: 900, currency: 'USD' };

test('a thing that the shop has told the price of costs that, where every object has a price', () => {
  const feed = {
    products: ['held', 'listed'].map(thing),
    rankings: { bestSellers: { '*': ['listed'] } },
  };
  const quotes = [{ id: 'listed', price: 800, currency: 'USD' }];
  const prices = () => offersOf(feed, { cart, quotes }).map(({ price }) => price.price);
  expect(besideLent('price', { value: () => 1 }, prices)).toEqual([800]);
});

test('two conditions are two, where every object writes itself as the same JSON', () => {
  const feed = {
    products: ['held', 'a', 'b'].map(thing),
    campaigns: [
      { id: 'held', offer: ['a'], when: { 'cart.subtotal': { gte: 1 } } },
      { id: 'missed', offer: ['b'], when: { 'cart.subtotal': { gte: 1000 } } },
    ],
  };
  const ids = () => offersOf(feed, { cart }).map(({ product }) => product.id);
  expect(besideLent('toJSON', { value: () => 1 }, ids)).toEqual(['a']);
});

test('what a visitor has seen is kept, where every object writes itself as the same JSON', () => {
  const seen = () =>
    sortLog('views', [
      [1, 'a'],
      [2, 'b'],
    ]);
  expect(besideLent('toJSON', { value: () => 1 }, seen)).toHaveLength(2);
});
