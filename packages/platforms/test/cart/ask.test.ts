import { besidePrototype } from '@uptier/testing';
import { afterEach, expect, test, vi } from 'vitest';
import { createAsk, ShopError } from '../../src/cart/ask.js';

const json = (body: unknown, init?: ResponseInit): Response =>
  new Response(JSON.stringify(body), init);

/** A shop that gives these answers, one after the other; the last one again and again. */
const answers = (...list: (() => Response)[]): typeof fetch => {
  let count = 0;
  return async () => list[Math.min(count++, list.length - 1)]!();
};

const base = 'https://shop.test/p/';

afterEach(() => void vi.useRealTimers());

test('gives the JSON, from an address that is relative to the page', async () => {
  const seen: string[] = [];
  const ask = createAsk({
    base,
    fetch: async (url) => {
      seen.push(url as string);
      return json({ a: 1 });
    },
  });
  expect((await ask('/cart.js')).json).toEqual({ a: 1 });
  expect(seen).toEqual(['https://shop.test/cart.js']);
});

test('asks with lists that are lists, beside a library that lets them write themselves', async () => {
  const bodies: unknown[] = [];
  const ask = createAsk({
    base,
    fetch: async (_, init) => {
      bodies.push(init?.body);
      return new Response('{}');
    },
  });
  await besidePrototype(() => ask('add', { method: 'POST', body: { items: [{ ids: [1, 2] }] } }));
  expect(bodies).toEqual(['{"items":[{"ids":[1,2]}]}']);
});

test('refuses in the shop’s own words, with its status', async () => {
  const body = { status: 422, message: 'Cart Error', description: 'Sold out.' };
  const ask = createAsk({ base, fetch: answers(() => json(body, { status: 422 })) });
  await expect(ask('cart')).rejects.toEqual(new ShopError('Sold out.', 422, body));
});

test('an error page has no words for the shopper', async () => {
  const page = () => new Response('<h1>Oops</h1>', { status: 500 });
  const ask = createAsk({ base, fetch: answers(page) });
  await expect(ask('cart')).rejects.toMatchObject({ message: '', status: 500 });
});

test('an answer that is no JSON is none', async () => {
  const ask = createAsk({ base, fetch: answers(() => new Response('<h1>Hi</h1>')) });
  await expect(ask('cart')).rejects.toMatchObject({ message: 'no JSON', status: undefined });
});

test('waits as long as it is told, and all others wait with it', async () => {
  vi.useFakeTimers();
  const busy = () => json({}, { status: 429, headers: { 'retry-after': '2' } });
  const sent: number[] = [];
  const fetches = answers(busy, () => json('fine'));
  const start = Date.now();
  const ask = createAsk({
    base,
    fetch: (...call) => {
      sent.push(Date.now() - start);
      return fetches(...call);
    },
  });
  const first = ask('cart');
  await vi.advanceTimersByTimeAsync(500);
  const second = ask('cart');
  await vi.advanceTimersByTimeAsync(5000);
  expect([(await first).json, (await second).json]).toEqual(['fine', 'fine']);
  expect(sent).toEqual([0, 2000, 2000]);
});

test('waits until the date that it is told, also where a library reads dates in its own way', async () => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 1) });
  const own = vi.spyOn(Date, 'parse').mockReturnValue(0);
  const headers = { 'retry-after': 'Sun, 01 Nov 2026 00:00:02 GMT' };
  const fetches = vi.fn<typeof fetch>(
    answers(
      () => json({}, { status: 429, headers }),
      () => json('fine'),
    ),
  );
  const asked = createAsk({ base, fetch: fetches })('cart');
  await vi.advanceTimersByTimeAsync(1900);
  expect(fetches).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(200);
  own.mockRestore();
  expect((await asked).json).toBe('fine');
});

test('does not wait for minutes, nor try for ever', async () => {
  vi.useFakeTimers();
  const busy = () => json({}, { status: 429, headers: { 'retry-after': '600' } });
  const fetches = vi.fn<typeof fetch>(answers(busy));
  const asked = createAsk({ base, fetch: fetches })('cart');
  const ended = asked.catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await ended).toMatchObject({ status: 429 });
  expect(fetches).toHaveBeenCalledTimes(3);
});

test('a shop that does not answer is given up, also where its `fetch` hears no signal', async () => {
  const ask = createAsk({ base, timeLimit: 20, fetch: () => new Promise(() => {}) });
  await expect(ask('cart')).rejects.toMatchObject({ message: 'no answer in time' });
});

test('knows its own requests from those of others, each once', async () => {
  const ask = createAsk({ base, fetch: answers(() => json(1)) });
  await ask('/cart/add.js');
  const address = 'https://shop.test/cart/add.js';
  expect([ask.isOwn(address), ask.isOwn(address)]).toEqual([true, false]);
});

test('a request that came to nothing is not kept for another’s', async () => {
  const ask = createAsk({ base, fetch: () => Promise.reject(new TypeError('offline')) });
  await expect(ask('/cart/add.js')).rejects.toThrow('offline');
  expect(ask.isOwn('https://shop.test/cart/add.js')).toBe(false);
});

test('a clock that jumps back makes nobody wait longer', async () => {
  vi.useFakeTimers();
  const busy = () => json({}, { status: 429, headers: { 'retry-after': '1' } });
  const ask = createAsk({ base, fetch: answers(busy, () => json('fine')) });
  void ask('cart');
  await vi.advanceTimersByTimeAsync(0);
  vi.setSystemTime(Date.now() - 86_400_000);
  const other = ask('cart');
  await vi.advanceTimersByTimeAsync(1000);
  expect((await other).json).toBe('fine');
});
