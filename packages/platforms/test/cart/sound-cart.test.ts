import { expect, test } from 'vitest';
import { soundCart } from '../../src/cart/sound-cart.js';
import { aLine } from './a-cart.js';

const cartOf = (more: object) => ({
  lines: [aLine('a'), { ...aLine('b'), ...more }],
  subtotal: 200,
});

test('a cart whose lines can be named, counted and paid is taken as it is', () => {
  const cart = cartOf({ quantity: 0.5, price: 0 });
  expect(soundCart(cart)).toBe(cart);
});

test.each([
  ['without a key', { key: null }],
  ['of nothing that can be named', { names: ['b', null] }],
  ['of less than nothing', { quantity: -1 }],
  ['of no number', { quantity: '2' }],
  ['whose price nobody can read', { price: NaN }],
])('a cart with a line %s is as good as not read', (_, more) => {
  expect(() => soundCart(cartOf(more))).toThrow('no cart');
});
