import type { Product } from '@uptier/core';
import type { ExportedProduct } from './exported.js';

/** A feed's products in the form in which exports come, so that orders name them in the same ways. */
export const exportedFrom = (products: Iterable<Product>): ExportedProduct[] =>
  Array.from(products, (product) => ({
    product,
    at: {},
    variants: (product.variants ?? []).map((variant) => ({ ...variant, at: {} })),
    links: [],
  }));
