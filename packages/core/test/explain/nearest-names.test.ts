import { expect, it } from 'vitest';
import { nearestNames } from '@uptier/core';
import { besidePrototype } from '@uptier/testing';

const NAMES = ['maxIncrease', 'maxOffers', 'maxAddOn', 'coolDownDays', 'limitFrom'];

it.each([
  ['maxIncrese', ['maxIncrease']],
  ['MAXINCREASE', ['maxIncrease']],
  ['coolDown', ['coolDownDays']],
  [' limitfrom ', ['limitFrom']],
  ['price', []],
  ['', []],
])('%j may have been meant to be %j', (name, meant) => {
  expect(nearestNames(name, NAMES)).toEqual(meant);
});

it('the likeliest comes first, three at most, and none twice', () => {
  expect(nearestNames('cart', ['carts', 'cart-2', 'cart', 'cart', 'my-cart', 'care'])).toEqual([
    'cart',
    'carts',
    'cart-2',
  ]);
});

it('the likeliest is found beside Prototype.js, too', async () => {
  expect(await besidePrototype(async () => nearestNames('maxIncrese', NAMES))).toEqual([
    'maxIncrease',
  ]);
});
