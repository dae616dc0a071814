import { createWooCommerce, type WooCommerceOptions } from '@uptier/platforms';
import { anOffer, aPrice, aProduct } from '@uptier/testing';
import { afterEach, expect, test } from 'vitest';
import { TIME_LIMIT } from '../contract/time-limit.js';
import { startShop, type ShopServer } from '../contract/shop-server.js';

interface Shop extends ShopServer {
  storeApi(): string;
  codes(): readonly string[];
  renewNonce(): void;
}

let shop: Shop;
afterEach(() => shop.close());

async function openShop(options: WooCommerceOptions = {}, shopOptions = {}) {
  shop = await startShop<Shop>('woocommerce', shopOptions);
  return createWooCommerce({ storeApi: shop.storeApi(), timeLimit: TIME_LIMIT, ...options });
}

const add = [{ id: '128', cartId: '128', quantity: 1 }];

test('gets a new nonce when the one that it has is stale, and asks once more', async () => {
  const platform = await openShop();
  const { fetch } = globalThis;
  const opened = createWooCommerce({
    storeApi: shop.storeApi(),
    // The nonce gets stale between reading and adding.
    fetch: (url, init) => {
      const isFirstAdd = init?.method === 'POST' && shop.requests.length < 2;
      if (isFirstAdd) shop.renewNonce();
      return fetch(url, init);
    },
  });
  await platform.readContext();
  shop.requests.splice(0);
  const { status } = await opened.changeCart({ add, remove: [] });
  expect([status, shop.cart()]).toEqual(['done', [{ id: '128', quantity: 1 }]]);
  expect(shop.requests.map((request) => request.split('/').at(-1))).toEqual([
    'cart',
    'add-item',
    'cart',
    'add-item',
    'cart',
  ]);
});

test('asks for a new nonce only once', async () => {
  const { fetch } = globalThis;
  await openShop();
  const platform = createWooCommerce({
    storeApi: shop.storeApi(),
    fetch: (url, init) => {
      if (init?.method === 'POST') shop.renewNonce();
      return fetch(url, init);
    },
  });
  const { status } = await platform.changeCart({ add, remove: [] });
  expect([status, shop.cart()]).toEqual(['refused', []]);
  expect(shop.requests.filter((request) => request.endsWith('add-item'))).toHaveLength(2);
});

test('several things come in by one batch', async () => {
  const platform = await openShop();
  const both = [...add, { id: '7', cartId: '7', quantity: 2 }];
  const { status } = await platform.changeCart({ add: both, remove: [] });
  expect([status, shop.cart().map(({ id, quantity }) => [id, quantity])]).toEqual([
    'done',
    [
      ['128', 1],
      ['7', 2],
    ],
  ]);
  expect(shop.requests.filter((request) => request.startsWith('POST'))).toEqual([
    'POST /wp-json/wc/store/v1/batch',
  ]);
});

test('a batch of which a part is refused is taken back, with the shop’s words as text', async () => {
  const platform = await openShop();
  const both = [...add, { id: '9', cartId: '9', quantity: 1 }];
  expect(await platform.changeCart({ add: both, remove: [] })).toMatchObject({ status: 'refused' });
  expect(shop.cart()).toEqual([]);
  const alone = [{ id: '9', cartId: '9', quantity: 1 }];
  expect(await platform.changeCart({ add: alone, remove: [] })).toMatchObject({
    message: 'You cannot add "charger" to the cart because the product is out of stock.',
  });
});

test('what looks like a sign in a shop’s words and is none stays as it is written', async () => {
  const message = 'No &#99999999; &constructor; &amp; &#8211; left';
  const refuse: typeof fetch = async (url, init) =>
    init?.method === 'POST' ? Response.json({ message }, { status: 400 }) : fetch(url, init);
  const platform = await openShop({ fetch: refuse });
  expect(await platform.changeCart({ add, remove: [] })).toMatchObject({
    message: 'No &#99999999; &constructor; & – left',
  });
});

test('the shop’s own cross-sells are links of the context', async () => {
  const platform = await openShop();
  expect(await platform.readContext()).not.toHaveProperty('links');
  shop.hold({ id: '64', quantity: 1 });
  expect(await platform.readContext()).toMatchObject({ links: { complements: [['7', 1]] } });
});

test('a shop that counts in whole dollars is read right', async () => {
  const platform = await openShop({}, { minorUnit: 0 });
  shop.hold({ id: '64', quantity: 2 });
  expect(await platform.readContext()).toMatchObject({
    cart: { lines: [{ price: 49_900 }], subtotal: 99_800, currency: 'USD' },
  });
});

test('applies a coupon, takes it out again, and undoes what a wrong one was for', async () => {
  const platform = await openShop();
  const offer = anOffer({
    product: aProduct({ id: '128' }),
    price: aPrice({ price: 54_900, pay: 49_900 }),
  });
  const asked = { offers: [offer] };
  expect((await platform.changeCart({ add, remove: [], code: 'SAVE10' }, asked)).status).toBe(
    'price-changed',
  );
  expect((await platform.changeCart({ add, remove: [], code: 'save10' }, asked)).status).toBe(
    'done',
  );
  expect(shop.codes()).toEqual(['save10']);
  const { cart } = (await platform.readContext()) as { cart: { lines: { key: string }[] } };
  const remove = [{ key: cart.lines[0]?.key ?? '', quantity: 1 }];
  await platform.changeCart({ add: [], remove, dropCode: 'save10' });
  expect([shop.codes(), shop.cart()]).toEqual([[], []]);
});

test('quotes ids by one request, a variation by its own, and the rest by SKU', async () => {
  const platform = await openShop();
  const products = [
    aProduct({ id: '64' }),
    aProduct({ id: 'phone-128', cartId: '128' }),
    aProduct({ id: 'charger', sku: 'S-charger' }),
    aProduct({ id: '4711' }),
  ];
  expect(await platform.quote?.(products)).toEqual([
    { id: '64', price: 49_900, currency: 'USD', available: true },
    { id: 'phone-128', price: 54_900, currency: 'USD', available: true },
    { id: 'charger', price: 2_900, currency: 'USD', available: false },
  ]);
});

test('buys a product without an id of the shop by its SKU', async () => {
  const platform = await openShop();
  await platform.quote?.([aProduct({ id: 'phone', sku: 'S-phone-128' })]);
  const { status } = await platform.changeCart({ add: [{ id: 'phone', quantity: 1 }], remove: [] });
  expect([status, shop.cart()]).toEqual(['done', [{ id: '128', quantity: 1 }]]);
});

test('tells classic themes and blocks that the cart has changed, each once', async () => {
  const body = new EventTarget();
  const told: string[] = [];
  body.addEventListener('wc-blocks_added_to_cart', () => told.push('blocks'));
  const platform = await openShop({
    body,
    jQuery: () => () => ({ trigger: (event) => told.push(event) }),
  });
  await platform.changeCart({ add, remove: [] });
  expect(told).toEqual(['added_to_cart', 'wc_fragment_refresh', 'blocks']);
});

test('where blocks listen to jQuery by themselves they are not told twice', async () => {
  const body = new EventTarget();
  const told: string[] = [];
  body.addEventListener('wc-blocks_added_to_cart', () => told.push('blocks'));
  const trigger = (event: string) =>
    event === 'added_to_cart' && body.dispatchEvent(new Event('wc-blocks_added_to_cart'));
  const platform = await openShop({ body, jQuery: () => () => ({ trigger }) });
  await platform.changeCart({ add, remove: [] });
  expect(told).toEqual(['blocks']);
});
