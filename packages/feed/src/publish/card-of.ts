import type { Product, Variant } from '@uptier/core';

/** A SKU is only there to find what is held, and that lies whole. */
const withoutSku = ({ sku: _sku, ...variant }: Variant): Variant => variant;

/**
 * A product as others' shards hold it: what guards, scores, prices and a carousel read. Only what a campaign offers may
 * be an upgrade there, which is compared by its attributes and told with its benefits and what buyers say.
 */
export function cardOf(product: Product, isOffered: boolean): Product {
  const { links: _links, guide: _guide, benefits, attributes, variants, proof, ...card } = product;
  const { quote, ...rating } = proof ?? {};
  return {
    ...card,
    ...(variants && { variants: variants.map(withoutSku) }),
    ...(proof && { proof: isOffered && quote ? { ...rating, quote } : rating }),
    ...(isOffered && benefits && { benefits }),
    ...(isOffered && attributes && { attributes }),
  };
}
