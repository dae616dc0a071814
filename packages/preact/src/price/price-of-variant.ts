import type { Offer, PriceFacts, Variant } from '@uptier/core';
import { pricedAt } from './priced-at.js';

/** The price facts of an offer with another variant. */
export function priceOfVariant(offer: Offer, picked: Variant | undefined): PriceFacts {
  const { product, price: facts } = offer;
  const ownOf = (variant: Variant | undefined) => variant?.price ?? product.price;
  const price = ownOf(picked);
  return price === undefined || price === ownOf(offer.variant) ? facts : pricedAt(offer, price);
}
