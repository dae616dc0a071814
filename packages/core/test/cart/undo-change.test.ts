import type { Cart, CartLine } from '@uptier/core';
import { anOffer, aProduct } from '@uptier/testing';
import { describe, expect, test } from 'vitest';
import { undoChange } from '../../src/cart/undo-change.js';

const cartOf = (...lines: Partial<CartLine>[]): Cart => ({
  lines: lines.map((line, i) => ({ key: `k${i}`, id: 'shirt', quantity: 1, price: 900, ...line })),
  subtotal: 900,
});

/** The way back after `quantity` white shirts were added, as the cart was then and as it is now. */
function wayBack(after: Cart | undefined, now: Cart | undefined, quantity = 1) {
  const variants = [
    { cartId: 'shirt-black', title: 'Black' },
    { cartId: 'shirt-white', title: 'White', sku: 'W' },
  ];
  const product = aProduct({ id: 'shirt', cartId: 'shirt-black', variants });
  const offer = anOffer({ product, role: 'add-on', action: 'add' });
  const add = [{ id: 'shirt', cartId: 'shirt-white', quantity }];
  return undoChange({ offer, change: { add, remove: [], code: undefined }, after }, now)?.remove;
}

const white = { variant: 'shirt-white' };
const black = { variant: 'shirt-black' };

describe('the way back', () => {
  test('takes out of a merged line only what was added', () => {
    const cart = cartOf({ ...white, quantity: 3 });
    expect(wayBack(cart, cart)).toEqual([{ key: 'k0', quantity: 1 }]);
  });

  test('takes out the variant that was added, not the one before it', () => {
    const cart = cartOf(black, white);
    expect(wayBack(cart, cart)).toEqual([{ key: 'k1', quantity: 1 }]);
  });

  test('finds the variant by its SKU too', () => {
    const cart = cartOf(black, { variant: 'W' });
    expect(wayBack(cart, cart)).toEqual([{ key: 'k1', quantity: 1 }]);
  });

  test('leaves another variant alone where the one that was added is gone', () => {
    expect(wayBack(cartOf(black, white), cartOf(black))).toBeUndefined();
  });

  test('leaves a line alone that the shopper has made smaller since', () => {
    const after = cartOf({ ...white, quantity: 3 });
    expect(wayBack(after, cartOf({ ...white, quantity: 2 }))).toBeUndefined();
  });

  test('takes out what was added of a line that the shopper has made bigger since', () => {
    const after = cartOf({ ...white, quantity: 2 });
    expect(wayBack(after, cartOf({ ...white, quantity: 5 }), 2)).toEqual([
      { key: 'k0', quantity: 2 },
    ]);
  });

  test('leaves two lines alone that could both be it', () => {
    const cart = cartOf(white, white);
    expect(wayBack(cart, cart)).toBeUndefined();
  });

  test('goes by the cart as it was then where nobody knows it now', () => {
    expect(wayBack(cartOf(white), undefined)).toEqual([{ key: 'k0', quantity: 1 }]);
    expect(wayBack(undefined, undefined)).toBeUndefined();
  });
});
