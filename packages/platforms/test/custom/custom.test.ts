import type { Cart, CartChange, CartResult } from '@uptier/core';
import { createCustom, type CustomCalls } from '@uptier/platforms';
import { anOffer } from '@uptier/testing';
import { expect, test, vi } from 'vitest';

const change = { add: [{ id: 'phone-128', quantity: 1 }], remove: [] };
const cart = { lines: [], subtotal: 0 };

test('a page without functions has no cart, and cannot change one', async () => {
  const platform = createCustom(() => ({}));
  expect(await platform.readContext()).toEqual({});
  await expect(platform.changeCart(change)).rejects.toThrow('The page gave no changeCart.');
});

test('the page’s own functions read and change the cart', async () => {
  const platform = createCustom(() => ({
    readCart: () => cart,
    changeCart: async () => ({ status: 'done', cart }),
  }));
  expect(await platform.readContext()).toEqual({ cart });
  expect(await platform.changeCart(change)).toEqual({ status: 'done', cart });
});

test('functions that the page sets late are used from then on', async () => {
  let calls = {};
  const platform = createCustom(() => calls);
  calls = { readCart: () => cart };
  expect(await platform.readContext()).toEqual({ cart });
});

test('a function that throws rejects', async () => {
  const platform = createCustom(() => ({
    changeCart: () => {
      throw new Error('no stock');
    },
  }));
  await expect(platform.changeCart(change)).rejects.toThrow('no stock');
});

test('the function is told what the shopper said yes to', async () => {
  const offers = [anOffer()];
  let told: unknown;
  const platform = createCustom(() => ({
    changeCart: (_change, asked) => {
      told = asked;
      return { status: 'done' };
    },
  }));
  await platform.changeCart(change, { offers });
  expect(told).toEqual({ offers });
});

test('a function that takes longer than a request may is waited for: the core has a limit of its own', async () => {
  vi.useFakeTimers();
  try {
    const changeCart = vi.fn<() => Promise<CartResult>>(
      () => new Promise((resolve) => setTimeout(() => resolve({ status: 'done' }), 30_000)),
    );
    const answer = createCustom(() => ({ changeCart })).changeCart(change);
    await vi.waitFor(() => expect(changeCart).toHaveBeenCalled());
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await answer).toEqual({ status: 'done' });
  } finally {
    vi.useRealTimers();
  }
});

test('an answer that is no result is none', async () => {
  const platform = createCustom(() => ({ changeCart: (() => 'fine') as never }));
  await expect(platform.changeCart(change)).rejects.toThrow('changeCart gave no CartResult.');
});

test('a yes is a yes where the cart is not what changes, as after the order or for a plan', async () => {
  const old = { lines: [{ key: 'l', id: 'phone-64', quantity: 1, price: 100 }], subtotal: 100 };
  const platform = createCustom(() => ({
    readCart: () => old,
    changeCart: () => ({ status: 'done', cart: old }),
  }));
  await platform.readContext();
  expect(await platform.changeCart(change)).toEqual({ status: 'done', cart: old });
});

/** A shop in memory, whose page is told of a change what `hear` makes of it. */
function openShop(hear: (done: () => void) => CartResult | Promise<CartResult>) {
  const held: Record<string, number> = { 'phone-64': 1 };
  let isDown = false;
  let posts = 0;
  const readIt = (): Cart => {
    if (isDown) throw new Error('offline');
    const lines = Object.entries(held).map(([id, quantity]) => {
      return { key: `key-${id}`, id, quantity, price: 100 };
    });
    return { lines, subtotal: 100, currency: 'USD' };
  };
  const platform = createCustom(() => ({
    readCart: readIt,
    changeCart: async ({ add, remove }) => {
      posts++;
      return hear(() => {
        for (const { id, quantity } of add) held[id] = (held[id] ?? 0) + quantity;
        for (const { key } of remove) delete held[key.replace('key-', '')];
      });
    },
  }));
  return {
    platform,
    held,
    posts: () => posts,
    setDown: (value: boolean) => void (isDown = value),
  };
}

const swap: CartChange = { ...change, remove: [{ key: 'key-phone-64', quantity: 1 }] };
const cutOff = (): never => {
  throw new Error('cut off');
};

test.each<[string, () => CartResult]>([
  ['is cut off', cutOff],
  ['says no without a word', () => ({ status: 'refused' })],
  ['says nothing', () => undefined as never],
])('what the shop has done is done, also where its answer %s', async (_, hear) => {
  const shop = openShop((done) => (done(), hear()));
  await shop.platform.readContext();
  expect(await shop.platform.changeCart(swap)).toMatchObject({
    status: 'done',
    cart: { lines: [{ id: 'phone-128' }] },
  });
});

test('what the shop has not done is as it was', async () => {
  const shop = openShop(cutOff);
  await shop.platform.readContext();
  await expect(shop.platform.changeCart(swap)).rejects.toThrow('cut off');
  const polite = openShop(() => ({ status: 'refused' }));
  await polite.platform.readContext();
  expect(await polite.platform.changeCart(swap)).toEqual({ status: 'refused' });
});

test('a swap of which only a half is in the cart is not done', async () => {
  const shop = openShop(() => {
    shop.held['phone-128'] = 1;
    return cutOff();
  });
  await shop.platform.readContext();
  await expect(shop.platform.changeCart(swap)).rejects.toThrow('cut off');
});

test('what the shop refuses in words is refused, whatever the cart holds', async () => {
  const no: CartResult = { status: 'refused', message: 'Sold out.' };
  const shop = openShop((done) => (done(), no));
  await shop.platform.readContext();
  expect(await shop.platform.changeCart(change)).toEqual(no);
});

test('where the cart cannot be read either nobody knows, and the next try looks before it buys', async () => {
  const shop = openShop((done) => {
    done();
    shop.setDown(true);
    return cutOff();
  });
  await shop.platform.readContext();
  const unsure = { status: 'refused', isUnsure: true };
  expect(await shop.platform.changeCart(change)).toEqual(unsure);
  expect(await shop.platform.changeCart(change)).toEqual(unsure);
  shop.setDown(false);
  expect((await shop.platform.changeCart(change)).status).toBe('done');
  expect([shop.posts(), shop.held['phone-128']]).toEqual([1, 1]);
});

test('what a shop does after the cart was read back is not bought by the next try once more', async () => {
  let finish = (): void => {};
  const shop = openShop((done) => ((finish = done), cutOff()));
  await shop.platform.readContext();
  await expect(shop.platform.changeCart(change)).rejects.toThrow('cut off');
  finish();
  await shop.platform.readContext();
  expect((await shop.platform.changeCart(change)).status).toBe('done');
  expect([shop.posts(), shop.held['phone-128']]).toEqual([1, 1]);
});

test('what was done can be bought once more', async () => {
  const shop = openShop((done) => (done(), cutOff()));
  await shop.platform.readContext();
  await shop.platform.changeCart(change);
  await shop.platform.readContext();
  expect((await shop.platform.changeCart(change)).status).toBe('done');
  expect([shop.posts(), shop.held['phone-128']]).toEqual([2, 2]);
});

test('of two versions of a product the one that was bought counts', async () => {
  const line = { id: 'tee', quantity: 1, price: 100 };
  let variant = 'tee-s';
  const platform = createCustom(() => ({
    readCart: () => ({ lines: [{ ...line, key: variant, variant }], subtotal: 100 }),
    changeCart: () => {
      variant = 'tee-m';
      return cutOff();
    },
  }));
  await platform.readContext();
  const wanted = (cartId: string): CartChange => ({
    add: [{ id: 'tee', cartId, quantity: 1 }],
    remove: [{ key: 'tee-s', quantity: 1 }],
  });
  await expect(platform.changeCart(wanted('tee-l'))).rejects.toThrow('cut off');
  variant = 'tee-s';
  expect((await platform.changeCart(wanted('tee-m'))).status).toBe('done');
});

test('a page that the shopper comes back to is told of, where its cart can be read anew', () => {
  let calls: CustomCalls = {};
  let told = 0;
  const document = Object.assign(new EventTarget(), { hidden: false });
  vi.stubGlobal('document', document);
  const stop = createCustom(() => calls).onChange?.(() => told++);
  const comeBack = () => document.dispatchEvent(new Event('visibilitychange'));
  comeBack();
  expect(told).toBe(0);
  calls = { readCart: () => cart };
  comeBack();
  expect(told).toBe(1);
  stop?.();
  comeBack();
  expect(told).toBe(1);
  vi.unstubAllGlobals();
});
