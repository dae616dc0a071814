import type { Place } from '../findings/finding.js';
import type { ExportedProduct } from '../products/exported.js';

/** Where the products of a feed that is being built stand: in the merchant's own file, and in the feed. */
export function placesInExport(
  products: readonly ExportedProduct[],
): (index: number, product: unknown) => Place {
  let byId: ReadonlyMap<string, Place> | undefined;
  return (index, product) => {
    byId ??= new Map(products.map(({ product: { id }, at }) => [id, at]));
    return { ...byId.get((product as { readonly id: string }).id), path: `$.products[${index}]` };
  };
}
