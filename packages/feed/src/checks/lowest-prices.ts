import type { Check } from './check.js';
import { asksForLowest } from './asks-for-lowest.js';

/**
 * Where the region asks for the lowest price of 30 days beside a reduction (EU Directive 98/6/EC, Article 6a), an earlier
 * price without it would mislead.
 */
export const lowestPrices: Check = function* ({ feed, region, at }) {
  if (region === undefined || !asksForLowest(region)) return;
  for (const [index, { title, price = 0, was = 0, lowest30 }] of feed.products.entries()) {
    if (was <= price || lowest30 !== undefined) continue;
    yield {
      severity: 'error',
      code: 'was-without-lowest30',
      place: at(index, 'was'),
      message: `"${title}" tells an earlier price, and not its lowest of the last 30 days, which ${region} asks for.`,
      advice: 'Give "lowest30" beside "was", or take "was" away.',
    };
  }
};
