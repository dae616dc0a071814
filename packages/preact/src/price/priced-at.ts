import type { Money, Offer, PriceFacts } from '@uptier/core';

/**
 * The price facts of an offer that costs something else than was decided on. What an incentive takes off it nobody has
 * worked out here, so that the whole price stands: never less than what will be asked.
 */
export function pricedAt(
  { price: facts, quantity = 1, incentive }: Pick<Offer, 'price'> & Partial<Offer>,
  price: Money,
): PriceFacts {
  const { currency, exponent, taxIncluded, per, interval, difference } = facts;
  const common = { currency, exponent, taxIncluded, interval, price, pay: price };
  // A month's difference says nothing of another year's price.
  if (difference === undefined || per !== interval) return common;
  const before = incentive?.type === 'introductory' ? facts.price : facts.pay;
  const more = difference + price - before;
  return { ...common, per, difference: more, added: more * quantity };
}
