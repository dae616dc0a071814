import { createCustom } from '@uptier/platforms';
import { anOffer } from '@uptier/testing';
import { expect, test } from 'vitest';

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

test('a function that never answers is given up', async () => {
  const calls = { changeCart: () => new Promise<never>(() => {}) };
  const platform = createCustom(() => calls, { timeLimit: 20 });
  await expect(platform.changeCart(change)).rejects.toThrow('no answer in time');
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
