import type { Offer, PriceFacts, Variant } from '@uptier/core';

/**
 * The price facts of an offer with another variant. What an incentive takes off another price nobody has worked out
 * here, so that the whole price stands: never less than what will be asked.
 */
export function priceOfVariant(offer: Offer, picked: Variant | undefined): PriceFacts {
  const { product, price: facts } = offer;
  const ownOf = (variant: Variant | undefined) => variant?.price ?? product.price;
  const price = ownOf(picked);
  if (price === undefined || price === ownOf(offer.variant)) return facts;
  const { currency, exponent, taxIncluded, per, interval, difference } = facts;
  return {
    currency,
    exponent,
    taxIncluded,
    per,
    interval,
    price,
    pay: price,
    difference: difference === undefined ? undefined : difference + price - facts.pay,
  };
}
