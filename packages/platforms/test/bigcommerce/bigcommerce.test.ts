import { createBigCommerce, type BigCommerceOptions } from '@uptier/platforms';
import { anOffer, aPrice, aProduct } from '@uptier/testing';
import { afterEach, expect, test } from 'vitest';
import { TIME_LIMIT } from '../contract/time-limit.js';
import { startShop, type ShopServer } from '../contract/shop-server.js';

interface Shop extends ShopServer {
  storefrontApi(): string;
  codes(): readonly string[];
}

let shop: Shop;
afterEach(() => shop.close());

async function openShop(options: BigCommerceOptions = {}) {
  shop = await startShop<Shop>('bigcommerce');
  return createBigCommerce({
    storefrontApi: shop.storefrontApi(),
    timeLimit: TIME_LIMIT,
    ...options,
  });
}

const add = [{ id: '1128', cartId: '1128:128', quantity: 1 }];

/** Does something right before a request of a kind goes out, once. */
function justBefore(method: string, act: () => void): typeof fetch {
  let isDone = false;
  return (url, init) => {
    if (init?.method === method && !isDone) {
      isDone = true;
      act();
    }
    return fetch(url, init);
  };
}

test('reads the cart again when somebody has changed it since, and adds then', async () => {
  const platform = await openShop({
    fetch: justBefore('POST', () => shop.hold({ id: '7', quantity: 1 })),
  });
  shop.hold({ id: '64', quantity: 1 });
  const { status } = await platform.changeCart({ add, remove: [] });
  const held = shop.cart().map(({ id, quantity }) => [id, quantity]);
  expect([status, held]).toEqual([
    'done',
    [
      ['1064:64', 1],
      ['1007:7', 1],
      ['1128:128', 1],
    ],
  ]);
});

test('does not take out of a line what somebody has put into it meanwhile', async () => {
  const platform = await openShop({
    fetch: justBefore('DELETE', () => shop.hold({ id: '64', quantity: 1 })),
  });
  shop.hold({ id: '64', quantity: 1 });
  const { cart } = (await platform.readContext()) as { cart: { lines: { key: string }[] } };
  const remove = [{ key: cart.lines[0]?.key ?? '', quantity: 1 }];
  const { status } = await platform.changeCart({ add: [], remove });
  expect([status, shop.cart()]).toEqual(['refused', [{ id: '1064:64', quantity: 2 }]]);
});

test('the last line may go: the next thing makes a new cart', async () => {
  const platform = await openShop();
  await platform.changeCart({ add, remove: [] });
  const { cart } = (await platform.readContext()) as { cart: { lines: { key: string }[] } };
  const remove = [{ key: cart.lines[0]?.key ?? '', quantity: 1 }];
  expect((await platform.changeCart({ add: [], remove })).cart?.lines).toEqual([]);
  expect((await platform.changeCart({ add, remove: [] })).status).toBe('done');
});

test('applies a coupon, takes it out again, and undoes what a wrong one was for', async () => {
  const platform = await openShop();
  shop.hold({ id: '64', quantity: 1 });
  const offer = anOffer({
    product: aProduct({ id: '1128' }),
    price: aPrice({ price: 54_900, pay: 49_900 }),
  });
  const take = (code: string) =>
    platform.changeCart({ add, remove: [], code }, { offers: [offer] });
  expect(await take('WRONG')).toMatchObject({ status: 'price-changed', price: 54_900 });
  expect([(await take('SAVE10')).status, shop.codes()]).toEqual(['done', ['SAVE10']]);
  await platform.changeCart({ add: [], remove: [], dropCode: 'SAVE10' });
  expect(shop.codes()).toEqual([]);
});

test('tells Cornerstone’s header how many things are in the cart', async () => {
  const told: unknown[] = [];
  const body = new EventTarget();
  const jQuery = () => (target: unknown) => ({
    trigger: (event: string, quantity: number) => told.push([target === body, event, quantity]),
  });
  const platform = await openShop({ body, jQuery });
  shop.hold({ id: '7', quantity: 2 });
  await platform.changeCart({ add, remove: [] });
  expect(told).toEqual([[true, 'cart-quantity-update', 3]]);
});

test('a page’s listener that throws does not harm the change', async () => {
  const trigger = (): never => {
    throw new Error('theme');
  };
  const platform = await openShop({ jQuery: () => () => ({ trigger }) });
  expect((await platform.changeCart({ add, remove: [] })).status).toBe('done');
});

test('does not know how to buy what is no product id', async () => {
  const platform = await openShop();
  const named = [{ id: 'phone-128', quantity: 1 }];
  expect(await platform.changeCart({ add: named, remove: [] })).toMatchObject({
    status: 'refused',
  });
});

test('cannot tell today’s prices', async () => {
  expect((await openShop()).quote).toBeUndefined();
});
