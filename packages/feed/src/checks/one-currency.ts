import type { Check } from './check.js';

const NAMES = ['currency', 'priceCurrency', 'currencyCode'] as const;

/** Which field says another currency than the feed's, if one does. */
function otherIn(fields: Readonly<Record<string, unknown>>, own: string): string | undefined {
  return NAMES.find((name) => {
    const stated = fields[name];
    return typeof stated === 'string' && stated.toUpperCase() !== own;
  });
}

/** All money of a feed is in its one currency: a price of another would be told as what it is not. */
export const oneCurrency: Check = function* ({ feed, statedProduct, at }) {
  for (const [index, { title }] of feed.products.entries()) {
    const stated = statedProduct(index);
    const name = otherIn(stated, feed.currency);
    if (name === undefined) continue;
    yield {
      severity: 'error',
      code: 'another-currency',
      place: at(index, name),
      message: `The price of "${title}" is in ${String(stated[name])}, but would be told in ${feed.currency}, which the feed is in.`,
      advice: 'Make one feed for each currency.',
    };
  }
};
