import type { ExportedProduct } from '../../exported.js';
import { note, type Reading } from '../../reading.js';
import type { ShopifyColumns } from './csv-columns.js';

const isOf =
  (kind: 'complements' | 'similar') =>
  ({ links }: ExportedProduct): boolean =>
    links.some((link) => link.kind === kind);

/**
 * Shopify keeps two lists: complementary and related. A merchant who fills only the related one by hand puts there what
 * goes with a product as well as what replaces it (a bikini's bottom beside its top), so that it is taken as both.
 */
export function takeRelatedAsCompanions(
  products: readonly ExportedProduct[],
  { related }: ShopifyColumns,
  reading: Reading,
): readonly ExportedProduct[] {
  if (
    related === undefined ||
    products.some(isOf('complements')) ||
    !products.some(isOf('similar'))
  )
    return products;
  note(
    reading,
    { column: related },
    {
      severity: 'note',
      code: 'related-as-complements',
      message: 'No product has complementary products. Its related ones are offered beside it too.',
      advice: 'Fill "Complementary products" in Shopify to say which go together.',
    },
  );
  return products.map((exported) => ({
    ...exported,
    links: [
      ...exported.links,
      ...exported.links.map((link) => ({ ...link, kind: 'complements' as const })),
    ],
  }));
}
