import { createShopify, type ShopifyOptions } from '@uptier/platforms';
import { anOffer, aPrice, aProduct } from '@uptier/testing';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { aJournal } from '../contract/a-journal.js';
import { TIME_LIMIT } from '../contract/time-limit.js';
import { startShop, type ShopServer } from '../contract/shop-server.js';

interface Shop extends ShopServer {
  root(): string;
  codes(): readonly string[];
  actions(): { calls: object[][]; updateCart: { isDefault(): boolean } };
  hold(line: { id: string; quantity: number; properties?: object; selling_plan?: number }): void;
}

let shop: Shop | undefined;
afterEach(() => shop?.close());

async function openShop(options: Partial<ShopifyOptions> = {}, actions?: object) {
  shop = await startShop<Shop>('shopify');
  const page = {
    routes: { root: shop.root() },
    currency: { active: 'USD' },
    ...(actions && { actions }),
  };
  const platform = createShopify({
    shopify: () => page,
    journal: aJournal(),
    timeLimit: TIME_LIMIT,
    ...options,
  });
  return { shop, platform, page };
}

const offer = anOffer({ price: aPrice({ price: 54_900, pay: 49_900 }) });
const add = [{ id: 'phone-128', cartId: '128', quantity: 1 }];

async function keyOfHeld({ platform }: { platform: ReturnType<typeof createShopify> }) {
  const { cart } = (await platform.readContext()) as { cart: { lines: { key: string }[] } };
  return cart.lines[0]?.key ?? '';
}

test('serves neither checkout nor thank-you page', async () => {
  const { platform } = await openShop();
  expect(platform.placements).toEqual(['home', 'product', 'cart', 'account', 'support']);
  expect(platform.amendOrder).toBe(false);
});

test('gives the core lines without their properties, which may be personal', async () => {
  const { platform } = await openShop();
  shop?.hold({ id: '64', quantity: 1, properties: { Engraving: 'For Ann' } });
  const { cart } = await platform.readContext();
  expect(cart).toEqual({
    lines: [
      {
        key: expect.stringMatching(/^64:/),
        id: 'phone-64',
        variant: '64',
        quantity: 1,
        price: 49_900,
      },
    ],
    subtotal: 49_900,
    currency: 'USD',
  });
});

test('a selling plan goes over to the line that comes in', async () => {
  const opened = await openShop();
  shop?.hold({ id: '64', quantity: 1, selling_plan: 12 });
  const sent = vi.spyOn(globalThis, 'fetch');
  onTestFinished(() => sent.mockRestore());
  const remove = [{ key: await keyOfHeld(opened), quantity: 1 }];
  const { status } = await opened.platform.changeCart({ add, remove }, { offers: [offer] });
  const bodies = sent.mock.calls.map(([, init]) => init?.body).filter(Boolean);
  expect(status).toBe('done');
  expect(JSON.parse(bodies[0] as string)).toEqual({
    items: [{ id: 128, quantity: 1, selling_plan: 12 }],
  });
});

test('swaps by one call of the theme’s action, where the theme has one', async () => {
  const opened = await openShop();
  const actions = opened.shop.actions();
  Object.assign(opened.page, { actions });
  opened.shop.hold({ id: '64', quantity: 1, properties: { Gift: 'yes' } });
  const key = await keyOfHeld(opened);
  const { status } = await opened.platform.changeCart({ add, remove: [{ key, quantity: 1 }] });
  expect(status).toBe('done');
  expect(actions.calls).toEqual([
    [
      {
        merchandiseId: 'gid://shopify/ProductVariant/128',
        quantity: 1,
        attributes: [{ key: 'Gift', value: 'yes' }],
      },
      { id: `gid://shopify/CartLine/${key}?cart=token-1`, quantity: 0 },
    ],
  ]);
});

const GLOBAL = 'gid://shopify/ProductVariant/';

test.each(['the Ajax API', 'the theme’s action'])(
  'a cart id in the form of Shopify’s other APIs means the same variant to %s',
  async (way) => {
    const opened = await openShop();
    if (way !== 'the Ajax API') Object.assign(opened.page, { actions: opened.shop.actions() });
    opened.shop.hold({ id: '128', quantity: 1 });
    const change = { add: [{ id: 'phone-128', cartId: `${GLOBAL}128`, quantity: 2 }], remove: [] };
    const { status } = await opened.platform.changeCart(change, { offers: [offer] });
    expect([status, opened.shop.cart()]).toEqual(['done', [{ id: '128', quantity: 3 }]]);
  },
);

test('quotes the variant of a cart id in the form of Shopify’s other APIs', async () => {
  const { platform } = await openShop();
  const product = aProduct({ cartId: `${GLOBAL}128`, url: '/products/phone-128' });
  expect(await platform.quote?.([product])).toMatchObject([{ price: 54_900, available: true }]);
});

test('does not call Shopify’s default action, which may reload the page', async () => {
  const opened = await openShop();
  const actions = opened.shop.actions();
  actions.updateCart.isDefault = () => true;
  Object.assign(opened.page, { actions });
  const { status } = await opened.platform.changeCart({ add, remove: [] });
  expect([status, actions.calls]).toEqual(['done', []]);
});

test('applies a code and keeps the shopper’s own', async () => {
  const { platform } = await openShop();
  await platform.changeCart({ add: [], remove: [], code: 'WELCOME' });
  const { status } = await platform.changeCart({ add, remove: [], code: 'SAVE10' });
  expect([status, shop?.codes()]).toEqual(['done', ['WELCOME', 'SAVE10']]);
  const back = { add: [], remove: [{ key: await keyOfHeld({ platform }), quantity: 1 }] };
  await platform.changeCart({ ...back, dropCode: 'SAVE10' });
  expect([shop?.codes(), shop?.cart()]).toEqual([['WELCOME'], []]);
});

test('a code that the cart does not take is the plain price: the change is undone', async () => {
  const { platform } = await openShop();
  const change = { add, remove: [], code: 'EXPIRED' };
  const { status, price } = await platform.changeCart(change, { offers: [offer] });
  expect([status, price, shop?.cart()]).toEqual(['price-changed', 54_900, []]);
});

test('finds the line again after a discount has given it another key', async () => {
  const opened = await openShop();
  opened.shop.hold({ id: '64', quantity: 1 });
  const key = await keyOfHeld(opened);
  // The theme applies a code behind our back.
  const method = 'POST';
  await fetch(`${opened.shop.root()}cart/update.js`, { method, body: '{"discount":"SAVE10"}' });
  const { status } = await opened.platform.changeCart({ add, remove: [{ key, quantity: 1 }] });
  expect([status, opened.shop.cart()]).toEqual(['done', [{ id: '128', quantity: 1 }]]);
});

test('buys a product without a cart id by its SKU', async () => {
  const {
    platform,
    shop: { requests },
  } = await openShop();
  const product = aProduct({ id: 'p1', sku: 'S-phone-128', url: '/products/phone-128?x=1' });
  expect(await platform.quote?.([product])).toEqual([
    { id: 'p1', price: 54_900, currency: 'USD', available: true },
  ]);
  const { status } = await platform.changeCart({ add: [{ id: 'p1', quantity: 1 }], remove: [] });
  expect([status, shop?.cart()]).toEqual(['done', [{ id: '128', quantity: 1 }]]);
  expect(requests.filter((request) => request.includes('products'))).toHaveLength(1);
});

test('asks for at most four products without a cart id in a page view', async () => {
  const {
    platform,
    shop: { requests },
  } = await openShop();
  const products = ['phone-64', 'phone-128', 'case', 'charger', 'other'].map((id) =>
    aProduct({ id, url: `/products/${id}` }),
  );
  const quotes = await platform.quote?.(products);
  expect(quotes?.map(({ id, available }) => [id, available])).toEqual([
    ['phone-64', true],
    ['phone-128', true],
    ['case', true],
    ['charger', false],
  ]);
  expect(requests).toHaveLength(4);
});

test('gives no quote where the page’s currency is not known', async () => {
  const { platform, page } = await openShop();
  Object.assign(page, { currency: undefined });
  expect(await platform.quote?.([aProduct({ cartId: '128' })])).toEqual([]);
});

test('tells of a change by the theme, and not of our own', async () => {
  const document = new EventTarget();
  const { platform } = await openShop({ document });
  await platform.readContext();
  const heard = vi.fn<() => void>();
  const stop = platform.onChange?.(heard);

  await platform.changeCart({ add, remove: [] });
  document.dispatchEvent(new Event('shopify:cart:lines-update'));
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(heard).not.toHaveBeenCalled();

  shop?.hold({ id: '7', quantity: 1 });
  document.dispatchEvent(new Event('shopify:cart:lines-update'));
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));

  stop?.();
  shop?.hold({ id: '7', quantity: 1 });
  document.dispatchEvent(new Event('shopify:cart:lines-update'));
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(heard).toHaveBeenCalledTimes(1);
});
