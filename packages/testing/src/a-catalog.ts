import { createCatalog, readFeed, type Catalog, type Product } from '@uptier/core';
import { aProduct } from './a-product.js';

/** A feed as its file holds it: what is left out gets its default. A product without a title is called by its id. */
export interface StatedFeed {
  readonly products?: readonly (Partial<Product> & Pick<Product, 'id'>)[];
  readonly [part: string]: unknown;
}

/** The catalog of a US shop, read from JSON like any other; with one phone, if no products are said. A mistake in it throws. */
export function aCatalog({ products = [aProduct()], ...parts }: StatedFeed = {}): Catalog {
  const stated = products.map((product) => ({ title: product.id, ...product }));
  const { feed, warnings } = readFeed({
    version: 1,
    currency: 'USD',
    exponent: 2,
    ...parts,
    products: stated,
  });
  if (!feed || warnings.length) throw new Error(`aCatalog is no feed: ${JSON.stringify(warnings)}`);
  return createCatalog(feed);
}
