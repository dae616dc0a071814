import { expect, test } from 'vitest';
import { readSound, soundPart } from '../../src/cart/sound-cart.js';
import type { ShopCart } from '../../src/cart/shop-cart.js';
import { aLine } from './a-cart.js';

const cartOf = (more: object) => ({
  lines: [aLine('a'), { ...aLine('b'), ...more }],
  subtotal: 200,
});

const readOf = (cart: ShopCart) => readSound({ read: async () => cart });

test('a cart whose lines can be named, counted and paid is taken as it is', async () => {
  const cart = cartOf({ quantity: 0.5, price: 0 });
  expect(await readOf(cart)).toBe(cart);
  expect(soundPart(cart)).toBe(cart);
});

test.each([
  ['without a key', { key: null }],
  ['of nothing that can be named', { names: ['b', null] }],
  ['of less than nothing', { quantity: -1 }],
  ['of no number', { quantity: '2' }],
  ['of more than can be counted', { quantity: 1e30 }],
  ['whose price nobody can read', { price: NaN }],
])(
  'a line %s keeps a cart from being changed, and offers from that line alone',
  async (_, more) => {
    const cart = cartOf(more);
    await expect(readOf(cart)).rejects.toThrow('no cart');
    expect(soundPart(cart).lines).toEqual([aLine('a')]);
  },
);
