import { cartChange, type Offer } from '@uptier/core';
import { anOffer, aProduct } from '@uptier/testing';
import { describe, expect, test } from 'vitest';

const added = (offer: Offer, quantity: number | undefined) =>
  cartChange(offer, { quantity }).add[0]?.quantity;

describe('of an addition so many go into the cart', () => {
  const packs = { quantity: { min: 4, max: 15, step: 3 } };
  test.each<[string, object, number | undefined, number]>([
    ['as are picked', {}, 3, 3],
    ['as are offered where nothing is picked', {}, undefined, 2],
    ['as are offered where no number is picked', {}, NaN, 2],
    ['as one, where fewer are picked', {}, -3, 1],
    ['as can be counted', {}, Infinity, 1_000_000],
    ['as whole ones', {}, 2.9, 2],
    ['as the shop sells at least', packs, 1, 4],
    ['as make whole packs after the least', packs, 9, 7],
    ['as the shop sells at most', packs, 99, 13],
  ])('%s', (_, product, picked, quantity) => {
    const offer = anOffer({ action: 'add', quantity: 2, product: aProduct(product) });
    expect(added(offer, picked)).toBe(quantity);
  });
});

test('what is swapped keeps its number', () => {
  const offer = anOffer({ action: 'swap', quantity: 2 });
  expect(added(offer, 5)).toBe(2);
});
