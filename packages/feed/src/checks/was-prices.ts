import type { Check } from './check.js';
import { sayMoney } from './say-money.js';

/** An earlier price that is not above today's is no reduction, and is never shown. */
export const wasPrices: Check = function* ({ feed, at }) {
  for (const [index, { title, price, was }] of feed.products.entries()) {
    if (was === undefined || price === undefined || was > price) continue;
    yield {
      severity: 'warning',
      code: 'was-not-above',
      place: at(index, 'was'),
      message: `"${title}" was ${sayMoney(was, feed)} and costs ${sayMoney(price, feed)}: that is no reduction, so the earlier price is not shown.`,
      advice: 'Take "was" away, or give the price that it had before the reduction.',
    };
  }
};
