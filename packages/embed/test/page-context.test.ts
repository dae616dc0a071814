import { createCustom, type CustomCalls } from '@uptier/platforms';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NOTHING } from '../src/page/known.js';
import { pageContext, type Asked } from '../src/page/page-context.js';

const calls: CustomCalls = { readCart: () => ({ lines: [], subtotal: 200 }) };
const asked = (overrides: Partial<Asked>): Asked => ({
  config: undefined,
  known: () => NOTHING,
  platform: createCustom(() => calls),
  customer: undefined,
  feed: Promise.resolve({ currency: 'EUR', exponent: 2 }),
  tell: () => {},
  ...overrides,
});
beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const stated = { page: { placement: 'cart' }, cart: { lines: [], subtotal: 100 }, currency: 'EUR' };
const known = () => ({ ...NOTHING, context: stated });

test('what the page states is completed by what is found in it', async () => {
  const context = pageContext(asked({ known }));
  expect(await context.read()).toMatchObject({
    page: { placement: 'cart', url: expect.any(String) },
    cart: { subtotal: 200 },
    currency: 'EUR',
  });
  expect(context.placement()).toBe('cart');
});

test('a placement that is none is not taken for one', () => {
  const context = pageContext(
    asked({ known: () => ({ ...NOTHING, context: { page: { placement: 'basket' } } }) }),
  );
  expect(context.placement()).toBeUndefined();
});

/** Longer than the page is ever left without a look. */
const LONG = 3000;

test('the page is followed only once the first offers have had time to be drawn, and misses nothing till then', async () => {
  const context = pageContext(asked({}));
  await context.read();
  const looks = vi.spyOn(document, 'querySelectorAll');
  const listen = vi.fn<() => void>();
  const stop = context.follow(listen);
  expect(looks).not.toHaveBeenCalled();
  const block = document.createElement('script');
  block.type = 'application/ld+json';
  block.text = JSON.stringify({ '@type': 'Product', sku: 'tea' });
  document.head.append(block);
  await vi.advanceTimersByTimeAsync(LONG);
  expect(listen).toHaveBeenCalledOnce();
  stop();
  block.remove();
});

test('who stops before the page is followed hears nothing', async () => {
  const context = pageContext(asked({}));
  const looks = vi.spyOn(document, 'querySelectorAll');
  context.follow(() => {})();
  await vi.advanceTimersByTimeAsync(LONG);
  expect(looks).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});
