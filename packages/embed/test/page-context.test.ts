import { createCustom, type CustomCalls } from '@uptier/platforms';
import { expect, test } from 'vitest';
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
