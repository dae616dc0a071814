/** A product as a feed file states it: only what it must have. */
export const aProductJson = (overrides: Readonly<Record<string, unknown>> = {}) => ({
  id: 'tea',
  title: 'Tea',
  ...overrides,
});

/** A feed file with one product. */
export const aFeedJson = (overrides: Readonly<Record<string, unknown>> = {}) => ({
  version: 1,
  currency: 'USD',
  exponent: 2,
  products: [aProductJson()],
  ...overrides,
});
