import type { Product, Variant } from '@uptier/core';

/** A SKU is only there to find what is held, and that lies whole. */
const unnamed = ({ sku: _sku, ...variant }: Variant): Variant => variant;

/**
 * What a shard holds of a product that others lead to: all that guards, scores, price facts and a carousel read, its
 * variants too, since they say what is sold out and which size there is. What a campaign offers may stand as an upgrade
 * or in a banner, which also tell its benefits, its attributes and what buyers say.
 */
export function cardOf(product: Product, isOffered = false): Product {
  const { links: _links, guide: _guide, benefits, attributes, ...rest } = product;
  const { variants, proof, ...own } = rest;
  const { quote, ...rated } = proof ?? {};
  return {
    ...own,
    ...(variants && { variants: variants.map(unnamed) }),
    ...(proof && { proof: isOffered && quote ? { ...rated, quote } : rated }),
    ...(isOffered && benefits && { benefits }),
    ...(isOffered && attributes && { attributes }),
  };
}
