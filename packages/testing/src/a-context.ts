import type { Context } from '@uptier/core';

/** A cart page with the entry tier of the phone in the cart, at a fixed moment. */
export const aContext = (overrides: Partial<Context> = {}): Context => ({
  page: { placement: 'cart' },
  cart: {
    lines: [{ key: 'line-1', id: 'phone-64', quantity: 1, price: 49900 }],
    subtotal: 49900,
    currency: 'USD',
  },
  locale: 'en-US',
  now: Date.UTC(2026, 10, 22),
  ...overrides,
});
