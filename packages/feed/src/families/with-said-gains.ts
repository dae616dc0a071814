import type { ExportedProduct } from '../products/exported.js';

/** What the merchant has said that a product gives more than the lower tiers, by the product's id. */
export type SaidGains = ReadonlyMap<string, readonly string[]>;

/** Puts his own words first among the benefits of a product. */
export function withSaidGains(
  exported: ExportedProduct,
  gains: SaidGains | undefined,
): ExportedProduct {
  const { product } = exported;
  const said = gains?.get(product.id);
  if (!said) return exported;
  const benefits = [...new Set([...said, ...(product.benefits ?? [])])];
  return { ...exported, product: { ...product, benefits } };
}
