import { aCatalog } from '@uptier/testing';
import { describe, expect, test } from 'vitest';
import type { Context } from '../../src/context/context.js';
import { readFacts } from '../../src/context/facts.js';

const catalog = aCatalog({
  products: [
    {
      id: 'phone',
      sku: 'P1',
      category: ['Electronics', 'Phones'],
      family: 'phones',
      tier: 2,
      tags: ['5g'],
      brand: 'Acme',
      price: 50000,
    },
    { id: 'socks', category: ['Clothes'], tags: ['wool'], price: 900 },
    { id: 'shoe-red', cartId: '4412', parent: 'shoe', category: ['Shoes'], price: 7000 },
  ],
});
const read = (context: Partial<Context>) => readFacts({ now: 7, ...context }, catalog.find);
const line = (id: string, quantity: number, price: number) => ({ key: id, id, quantity, price });

describe('of the cart and the order is known', () => {
  const lines = [line('P1', 1, 48000), line('socks', 3, 900), line('unheard-of', 1, 100)];
  const facts = read({ cart: { lines, subtotal: 50800 }, order: { id: 'o', lines, total: 51000 } });

  test.each<[string, unknown]>([
    ['count', 5],
    ['products', ['phone', 'socks', 'unheard-of']],
    ['categories', ['Electronics', 'Phones', 'Clothes']],
    ['families', ['phones']],
    ['tags', ['5g', 'wool']],
    ['maxPrice', 48000],
    ['maxTier', 2],
  ])('%s', (name, expected) => {
    expect([facts(`cart.${name}`), facts(`order.${name}`)]).toEqual([expected, expected]);
  });

  test('what it states itself', () => {
    expect([facts('cart.subtotal'), facts('order.total')]).toEqual([50800, 51000]);
  });

  test('a product that the shop knows by its variant only', () => {
    const own = read({
      cart: { lines: [{ ...line('shoe', 1, 7000), variant: '4412' }], subtotal: 7000 },
    });
    expect(own('cart.categories')).toEqual(['Shoes']);
  });

  test('nothing where there is none', () => {
    expect([read({})('cart.count'), read({})('order.total')]).toEqual([undefined, undefined]);
  });
});

test('of the page’s product the feed’s facts are known', () => {
  const facts = read({ product: { id: 'P1' } });
  expect([facts('product.id'), facts('product.tier'), facts('product.brand')]).toEqual([
    'phone',
    2,
    'Acme',
  ]);
});

test('of the visitor’s interests the things are known, not how much', () => {
  const facts = read({ visitor: { returning: true, views: { phone: 0.5, socks: 1 } } });
  expect([facts('visitor.views'), facts('visitor.returning'), facts('visitor.clicks')]).toEqual([
    ['phone', 'socks'],
    true,
    undefined,
  ]);
});

describe('usage is known as a share of the limit', () => {
  test.each<[string, object, unknown]>([
    ['in part', { used: 85, limit: 100 }, 0.85],
    ['beyond it', { used: 3, limit: 2 }, 1.5],
    ['not, where there is no limit', { used: 3, limit: 0 }, undefined],
  ])('%s', (_, storage, expected) => {
    expect(read({ customer: { usage: { storage } as never } })('customer.usage.storage')).toBe(
      expected,
    );
  });

  test('not of a measure that is not stated', () => {
    const facts = read({ customer: { usage: {} } });
    expect([facts('customer.usage.storage'), facts('customer.usage.constructor')]).toEqual([
      undefined,
      undefined,
    ]);
  });
});

test('the moment and the language are known', () => {
  const facts = read({ locale: 'de-DE', currency: 'EUR' });
  expect([facts('now'), facts('locale'), facts('currency')]).toEqual([7, 'de-DE', 'EUR']);
});
