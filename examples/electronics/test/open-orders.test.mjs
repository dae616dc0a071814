import { describe, expect, it } from 'vitest';
import { openCarts } from '../cart/open-carts.mjs';
import { makeExport } from '../feed/make-export.mjs';
import { openOrders } from '../order/open-orders.mjs';
import { openShop } from '../shop/open-shop.mjs';

const csv = `Product Name,Brand,Sale Price,Mrp,Number Of Ratings,Upc,Star Rating,Ram
"APPLE iPhone 11 (Red, 64 GB)",Apple,46999,54900,43470,U1,4.6,4 GB`;
const shop = openShop(makeExport({ csv, day: new Date(0) }).feed);
const one = (/** @type {string} */ id) => ({ add: [{ id, quantity: 1 }], remove: [] });

/** Anna has bought a phone. */
function bought() {
  const carts = openCarts(shop);
  carts.change('anna', one('iphone-11-red-64-gb'));
  const orders = openOrders({ shop, carts });
  const id = orders.buy('anna');
  /** @param {Partial<Parameters<typeof orders.add>[0]>} [how] */
  const addCare = (how) =>
    orders.add({
      id,
      cartId: 'anna',
      wanted: one('care-2-years'),
      key: 'k',
      segment: undefined,
      ...how,
    });
  return { carts, orders, id, addCare };
}

describe('openOrders', () => {
  it('makes an order of the cart, and leaves that empty', () => {
    const { carts, orders, id } = bought();
    expect(orders.read(id, 'anna')).toMatchObject({ id, subtotal: 4_699_900 });
    expect(carts.read('anna').lines).toEqual([]);
    expect(() => orders.buy('anna')).toThrow('There is nothing in the cart.');
  });

  it('shows an order to nobody but who made it', () => {
    const { orders, id } = bought();
    expect(() => orders.read(id, 'ben')).toThrow('There is no such order.');
    expect(() => orders.read(id, undefined)).toThrow('There is no such order.');
  });

  it('adds once what was asked for twice with one key', () => {
    const { orders, id, addCare } = bought();
    addCare();
    addCare();
    expect(orders.read(id, 'anna').subtotal).toBe(4_699_900 + 499_900);
  });

  it('gives the students’ care to students only', () => {
    const { orders, id, addCare } = bought();
    const wanted = one('care-student');
    expect(() => addCare({ wanted })).toThrow('This shop has no product "care-student".');
    expect(() => addCare({ wanted, segment: 'regular' })).toThrow('no product');
    addCare({ wanted, segment: 'student' });
    expect(orders.read(id, 'anna').subtotal).toBe(4_699_900 + 249_900);
  });
});
