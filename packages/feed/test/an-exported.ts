import type { ExportedProduct } from '../src/products/exported.js';

/** A product as an export may tell it. */
export const anExported = (
  product: Partial<ExportedProduct['product']> & { readonly id: string },
  more: Partial<ExportedProduct> = {},
): ExportedProduct => ({
  product: { title: product.id, price: 1000, available: true, ...product },
  at: { file: 'p.csv', row: 2 },
  variants: [],
  links: [],
  ...more,
});
