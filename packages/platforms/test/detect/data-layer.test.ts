import { detectPage } from '@uptier/platforms';
import { describe, expect, test } from 'vitest';
import { gtag, openPage } from './open-page.js';

const read = (dataLayer: unknown, url = '/somewhere') =>
  detectPage(openPage({ url, dataLayer })).read();

const tea = { item_id: 'tea', item_name: 'Tea', price: 4.5, quantity: 2 };
const cup = { item_id: 'cup', item_name: 'Cup', item_variant: 'blue', price: '12.00' };
const teaLine = { key: 'tea', id: 'tea', quantity: 2, price: 450 };
const cupLine = { key: 'cup:blue', id: 'cup', variant: 'blue', quantity: 1, price: 1200 };

const push = (event: string, ecommerce?: object) => ({ event, ecommerce });
const money = { currency: 'USD', value: 21 };
const viewCart = push('view_cart', { ...money, items: [tea, cup] });

describe('the product of a page, by its data layer', () => {
  test.each([
    ['a plain push', push('view_item', { currency: 'USD', items: [tea] })],
    ['a call of gtag', gtag('event', 'view_item', { currency: 'USD', items: [tea] })],
    [
      'a list in the form of such a call',
      ['event', 'view_item', { currency: 'USD', items: [tea] }],
    ],
    ['a push without ecommerce', { event: 'view_item', currency: 'USD', items: [tea] }],
  ])('is read from %s', async (_, entry) => {
    const context = await read([gtag('js', new Date(0)), { 'gtm.start': 0 }, entry], '/p/tea');
    expect(context).toMatchObject({
      page: { placement: 'product' },
      product: { id: '/p/tea', variant: 'tea' },
      currency: 'USD',
    });
  });

  test('is the one that was looked at last', async () => {
    const layer = [push('view_item', { items: [tea] }), push('view_item', { items: [cup] })];
    expect((await read(layer, '/p/cup'))['product']).toEqual({ id: '/p/cup', variant: 'cup' });
  });
});

describe('the cart, by the data layer', () => {
  test('is what was viewed last, with its value for a subtotal', async () => {
    const context = await read([push('view_cart', { ...money, items: [] }), viewCart]);
    expect(context).toMatchObject({
      page: { placement: 'cart' },
      cart: { lines: [teaLine, cupLine], subtotal: 2100, currency: 'USD' },
    });
    expect(context['product']).toBeUndefined();
  });

  test('follows what is added and removed', async () => {
    const layer = [
      viewCart,
      push('add_to_cart', { currency: 'USD', items: [{ ...tea, quantity: 1 }] }),
      gtag('event', 'remove_from_cart', { currency: 'USD', items: [cup] }),
    ];
    expect((await read(layer))['cart']).toEqual({
      lines: [{ ...teaLine, quantity: 3 }],
      subtotal: 1350,
      currency: 'USD',
    });
  });

  test('counts once what Uptier tells of a line that the shop tells of, too', async () => {
    const added = push('add_to_cart', { currency: 'USD', items: [{ ...tea, quantity: 1 }] });
    const context = await read([viewCart, added, { ...added, uptier: { offer: 'add-on:tea' } }]);
    expect(context['cart']).toMatchObject({ lines: [{ ...teaLine, quantity: 3 }, cupLine] });
  });

  test('is told by the checkout, too', async () => {
    const context = await read([push('begin_checkout', { ...money, items: [tea, cup] })]);
    expect(context).toMatchObject({
      page: { placement: 'checkout' },
      cart: { lines: [teaLine, cupLine], subtotal: 2100 },
    });
  });

  test.each([
    ['where nothing told the whole of it', [push('add_to_cart', { ...money, items: [tea] })]],
    ['after an order', [viewCart, push('purchase', { transaction_id: '1', items: [] })]],
    ['where an item has no price', [push('view_cart', { ...money, items: [{ item_id: 'tea' }] })]],
    ['where an item has no id', [push('view_cart', { ...money, items: [{ price: 1 }] })]],
    [
      'where a quantity is none',
      [push('view_cart', { ...money, items: [{ ...tea, quantity: -1 }] })],
    ],
    ['without a currency, and without a feed', [push('view_cart', { items: [tea] })]],
    [
      'after a change in another currency',
      [viewCart, push('add_to_cart', { currency: 'EUR', items: [tea] })],
    ],
    ['where items are no list', [push('view_cart', { ...money, items: { 0: tea } })]],
  ])('is unknown %s', async (_, layer) => {
    expect((await read(layer))['cart']).toBeUndefined();
  });

  test.each([
    ['JPY', 1980, 1980],
    ['KRW', '25,000', 25000],
    ['KWD', 12.345, 12345],
    ['KWD', '1.250', 1250],
  ])('is counted in the minor units of %s', async (currency, price, units) => {
    const { cart } = await read([push('view_cart', { currency, items: [{ ...cup, price }] })]);
    expect(cart).toEqual({ lines: [{ ...cupLine, price: units }], subtotal: units, currency });
  });

  test('is counted as the feed counts, where that is another way', async () => {
    const layer = [push('view_cart', { items: [{ ...cup, price: 1.5 }] })];
    const feed = Promise.resolve({ currency: 'IQD', exponent: 3 });
    const page = openPage({ dataLayer: layer });
    expect((await detectPage(page, { feed }).read())['cart']).toEqual({
      lines: [{ ...cupLine, price: 1500 }],
      subtotal: 1500,
    });
  });
});

describe('the order, by the data layer', () => {
  const purchase = push('purchase', {
    transaction_id: 'T-1',
    ...money,
    tax: 3.99,
    shipping: 5,
    items: [tea, cup],
  });

  test('is the purchase, and makes the page one after it', async () => {
    expect(await read([push('begin_checkout', { ...money, items: [tea, cup] }), purchase])).toEqual(
      {
        page: { placement: 'post-purchase', url: '/somewhere' },
        order: { id: 'T-1', lines: [teaLine, cupLine], total: 2100, currency: 'USD' },
      },
    );
  });

  test('is the sum of its lines where no value is told', async () => {
    const { order } = await read([
      push('purchase', { transaction_id: 9, currency: 'USD', items: [tea] }),
    ]);
    expect(order).toEqual({ id: '9', lines: [teaLine], total: 900, currency: 'USD' });
  });

  test('is unknown without an id', async () => {
    expect((await read([push('purchase', { ...money, items: [tea] })]))['order']).toBeUndefined();
  });
});

describe('what was searched for', () => {
  test.each([
    ['search', { event: 'search', search_term: 'green tea' }],
    ['view_search_results', gtag('event', 'view_search_results', { search_term: 'green tea' })],
  ])('is read from %s', async (_, entry) => {
    expect((await read([entry]))['page']).toMatchObject({ search: 'green tea' });
  });
});

test('a drawer with the cart does not make a product page a cart', async () => {
  const context = await read([push('view_item', { items: [tea] }), viewCart], '/p/tea');
  expect(context).toMatchObject({ page: { placement: 'product' }, product: { variant: 'tea' } });
});

test('only the newest thousand entries are read', async () => {
  const noise = Array.from({ length: 1000 }, (_, i) => ({ event: 'scroll', i }));
  expect((await read([viewCart, ...noise]))['cart']).toBeUndefined();
  expect((await read([viewCart, ...noise.slice(1)]))['cart']).toBeDefined();
});

test('a data layer that is none tells nothing', async () => {
  for (const layer of [null, 'x', 7, { length: 3, 0: viewCart }, [null, undefined, 'event', []]]) {
    expect(await read(layer)).toEqual({
      page: { url: '/somewhere' },
      product: { id: '/somewhere' },
    });
  }
});

test('the data layer stays as it was, its push too', async () => {
  const layer = [viewCart];
  const before = JSON.stringify(layer);
  await read(layer);
  expect(JSON.stringify(layer)).toBe(before);
  expect(Object.keys(layer)).toEqual(['0']);
  expect(layer.push).toBe(Array.prototype.push);
});
