import { describe, expect, it } from 'vitest';
import { openCarts } from '../cart/open-carts.mjs';
import { makeExport } from '../feed/make-export.mjs';
import { openShop } from '../shop/open-shop.mjs';

const csv = `Product Name,Brand,Sale Price,Mrp,Number Of Ratings,Upc,Star Rating,Ram
"APPLE iPhone 11 (Red, 64 GB)",Apple,46999,54900,43470,U1,4.6,4 GB
"APPLE iPhone 11 (Red, 128 GB)",Apple,54999,59900,43470,U2,4.6,4 GB`;
const shop = openShop(makeExport({ csv, day: new Date(0) }).feed);
const twoSmall = { add: [{ id: 'iphone-11-red-64-gb', quantity: 2 }], remove: [] };

describe('openCarts', () => {
  it('prices the lines and the whole from the shop', () => {
    const cart = openCarts(shop).change('anna', twoSmall);
    expect(cart).toMatchObject({
      lines: [{ id: 'iphone-11-red-64-gb', quantity: 2, price: 4_699_900 }],
      subtotal: 9_399_800,
      currency: 'INR',
    });
  });

  it('keeps the carts of two shoppers apart', () => {
    const carts = openCarts(shop);
    carts.change('anna', twoSmall);
    expect(carts.read('ben').lines).toEqual([]);
    expect(carts.read(undefined).lines).toEqual([]);
    expect(carts.read('anna').lines).toHaveLength(1);
  });

  it('gives a line that was swapped a new key, so that a second swap of the old one is refused', () => {
    const carts = openCarts(shop);
    const key = carts.change('anna', twoSmall).lines[0]?.key ?? '';
    const swap = {
      add: [{ id: 'iphone-11-red-128-gb', quantity: 2 }],
      remove: [{ key, quantity: 2 }],
    };
    expect(carts.change('anna', swap).subtotal).toBe(10_999_800);
    expect(() => carts.change('anna', swap)).toThrow('That line is no longer in the cart.');
    expect(carts.read('anna').subtotal).toBe(10_999_800);
  });

  it('forgets the cart that was changed longest ago when there are more than a thousand', () => {
    const carts = openCarts(shop);
    for (let i = 0; i < 1000; i++) carts.change(`shopper-${i}`, twoSmall);
    carts.change('shopper-0', { add: [{ id: 'iphone-11-red-64-gb', quantity: 1 }], remove: [] });
    carts.change('one-more', twoSmall);
    expect(carts.read('shopper-0').lines).toHaveLength(1);
    expect(carts.read('shopper-1').lines).toHaveLength(0);
    expect(carts.read('one-more').lines).toHaveLength(1);
  });
});
