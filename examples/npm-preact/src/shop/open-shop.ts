import { createCatalog, readFeed, type Catalog } from '@uptier/core';

export interface Product {
  readonly id: string;
  readonly title: string;
  readonly picture: string | undefined;
  /** In pence. */
  readonly price: number;
}

export interface Shop {
  readonly products: ReadonlyMap<string, Product>;
  readonly catalog: Catalog;
}

/**
 * What the shop sells. It has no other list than the feed.
 * @throws {Error} Where the feed cannot be read.
 */
export function openShop(feedJson: unknown): Shop {
  const { feed, warnings } = readFeed(feedJson);
  if (!feed) throw new Error(warnings.map(({ path, problem }) => `${path} ${problem}`).join('\n'));
  const products = feed.products.flatMap(({ id, title, image, price }): [string, Product][] =>
    // Nothing is sold that has no price.
    price === undefined ? [] : [[id, { id, title, picture: image?.src, price }]],
  );
  return { products: new Map(products), catalog: createCatalog(feed) };
}
