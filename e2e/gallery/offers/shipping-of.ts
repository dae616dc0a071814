import type { ShippingFacts } from '@uptier/core';

const FROM = 500000;

/** How far a cart is from free shipping. */
export const shippingOf = (subtotal: number): ShippingFacts => ({
  currency: 'INR',
  exponent: 2,
  from: FROM,
  subtotal,
  missing: Math.max(0, FROM - subtotal),
});
