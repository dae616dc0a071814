import type { Check } from './check.js';
import { sayMoney } from './say-money.js';

/** A higher version that costs less is a mistake in the tiers or in the price. */
export const fallingPrices: Check = function* ({ steps, feed, at }) {
  for (const { index, held, next } of steps()) {
    if (!held.price || !next.price || next.price >= held.price) continue;
    if (held.plan?.interval !== next.plan?.interval) continue;
    yield {
      severity: 'warning',
      code: 'price-falls',
      place: at(index, 'price'),
      message: `"${next.title}" is the higher version of "${held.title}", and costs less: ${sayMoney(next.price, feed)} after ${sayMoney(held.price, feed)}.`,
      advice: 'Look at both prices; where they are right, give the two another order of tiers.',
    };
  }
};
