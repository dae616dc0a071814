import type { Money, Offer, PriceFacts } from '@uptier/core';
import { trialOf } from '../answer/terms-of.js';

/**
 * The price facts of an offer that costs something else than was decided on. What an incentive takes off it nobody has
 * worked out here, so that the whole price stands: never less than what will be asked.
 */
export function pricedAt(
  { price: facts, quantity = 1, incentive, product }: Pick<Offer, 'price'> & Partial<Offer>,
  price: Money,
): PriceFacts {
  const { currency, exponent, taxIncluded, per, interval, difference, added, total } = facts;
  const common = { currency, exponent, taxIncluded, interval, price, pay: price };
  const before = incentive?.type === 'introductory' ? facts.price : facts.pay;
  // A month's difference says nothing of another year's price.
  const isKnown = difference !== undefined && per === interval;
  const more = isKnown ? { per, difference: difference + price - before } : undefined;
  const now = (more?.difference ?? price) * quantity;
  // What is tried for free adds as little to the total at the new price.
  const isMoved = added !== undefined && !(product && trialOf({ incentive, product }));
  return {
    ...common,
    ...(more && { ...more, added: now }),
    total: total !== undefined && isMoved ? total - added + now : total,
  };
}
