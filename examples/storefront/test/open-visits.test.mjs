import { describe, expect, it } from 'vitest';
import { openVisits } from '../cart/open-visits.mjs';
import { openShop } from '../shop/open-shop.mjs';

const CAKESTAND = '22423';
const EGG_CUP = '22988';

/** @param {string} id */
const one = (id) => ({ add: [{ id, quantity: 1 }], remove: [] });

describe('openVisits', () => {
  it('counts up a basket to the penny: the post is free from £25', () => {
    const anna = openVisits(openShop()).visit('anna');
    anna.change(one(CAKESTAND));
    expect(anna.cart()).toMatchObject({ subtotal: 1275, shipping: 395, total: 1670, count: 1 });
    anna.change(one(CAKESTAND));
    expect(anna.cart()).toMatchObject({ subtotal: 2550, shipping: 0, total: 2550, count: 2 });
  });

  it('keeps the baskets and orders of two shoppers apart', () => {
    const visits = openVisits(openShop());
    visits.visit('anna').change(one(CAKESTAND));
    const id = visits.visit('anna').buy();
    expect(visits.visit('anna').cart().lines).toEqual([]);
    expect(visits.visit('anna').order(id)).toMatchObject({ subtotal: 1275 });
    expect(() => visits.visit('ben').order(id)).toThrow('There is no such order.');
  });

  it('adds to an order once what was asked for twice with one key', () => {
    const anna = openVisits(openShop()).visit('anna');
    anna.change(one(CAKESTAND));
    const id = anna.buy();
    anna.addToOrder({ id, wanted: one(EGG_CUP), key: 'k' });
    anna.addToOrder({ id, wanted: one(EGG_CUP), key: 'k' });
    expect(anna.order(id)).toMatchObject({ subtotal: 1400, count: 2 });
  });

  it('takes what was bought out of the stock, and refuses an order for which it does not suffice', () => {
    const shop = openShop();
    const visits = openVisits(shop);
    const [anna, ben] = [visits.visit('anna'), visits.visit('ben')];
    const last = shop.product('22061');
    expect(last.stock).toBe(1);
    anna.change(one(last.id));
    ben.change(one(last.id));
    anna.buy();
    expect(last.stock).toBe(0);
    expect(() => ben.buy()).toThrow('There is not enough of Large Cake Stand Hanging Strawbery.');
    expect(ben.cart().count).toBe(1);
  });

  it('refuses an order of nothing', () => {
    expect(() => openVisits(openShop()).visit('anna').buy()).toThrow(
      'There is nothing in the basket.',
    );
  });
});
