import type { ComparedTier, Product } from '@uptier/core';
import { priceOf, upgrade } from './offer-of.js';

/** A tier that is offered in place of the one in the cart. */
export const tierOf = (product: Product, facts: Partial<ComparedTier> = {}): ComparedTier => {
  const offer = upgrade(product);
  return {
    product,
    isSoldOut: product.available === false,
    price: offer.price,
    gains: offer.gains,
    offer,
    ...facts,
  };
};

/** The tier in the cart. */
export const heldTier = (product: Product): ComparedTier => ({
  product,
  heldBy: 'cart',
  isSoldOut: false,
  price: priceOf(product),
  gains: [],
});
