import type { PriceFacts } from '@uptier/core';

/** US dollars, nothing but the price. `pay` follows `price` where it is not given. */
export const aPrice = (overrides: Partial<PriceFacts> = {}): PriceFacts => {
  const price = overrides.price ?? 54900;
  return { currency: 'USD', exponent: 2, price, pay: price, ...overrides };
};
