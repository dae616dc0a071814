import type { Product } from '../feed/feed.js';
import { once } from './once.js';

/** Ways to find a product. Each is made when first asked for, since most pages need only some. */
export interface ProductIndex {
  /** Cart id, SKU, address, and the variants' ids -> product. */
  references(): ReadonlyMap<string, Product>;
  /** Lowest tier first. */
  families(): ReadonlyMap<string, readonly Product[]>;
  /** At whatever depth, in the order of ids. */
  categories(): ReadonlyMap<string, readonly Product[]>;
}

/** Path and query of an address, whatever the host is. Versions of one product may differ in the query only. */
export const addressOf = (url: string): string | undefined =>
  /^(?:[a-z]+:)?(?:\/\/[^/?#]*)?(\/[^#]*)/i.exec(url)?.[1];

/** The path of an address, by which a shop knows a product whatever the query is. */
export const pathOf = (url: string): string | undefined =>
  /^(\/[^?]*?)\/?(?:\?.*)?$/.exec(addressOf(url) ?? '')?.[1];

const byId = (a: Product, b: Product): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
const byTier = (a: Product, b: Product): number => (a.tier ?? 0) - (b.tier ?? 0) || byId(a, b);

/** What else the shop's pages and cart may call a product. Two products may share a name. */
export const referencesOf = (product: Product): string[] =>
  [
    product.cartId,
    product.sku,
    ...(product.url ? [addressOf(product.url), pathOf(product.url)] : []),
    ...(product.variants ?? []).flatMap((variant) => [variant.cartId, variant.sku]),
  ].filter((reference) => reference !== undefined);

function byReference(products: Iterable<Product>): Map<string, Product> {
  const known = new Map<string, Product>();
  for (const product of products) {
    for (const reference of referencesOf(product)) {
      const other = known.get(reference);
      // Two products may share a SKU. Which one is meant must not hang on the order of the feed.
      if (!other || byId(product, other) < 0) known.set(reference, product);
    }
  }
  return known;
}

function grouped(
  products: Iterable<Product>,
  groupsOf: (product: Product) => Iterable<string>,
  order: (a: Product, b: Product) => number,
): Map<string, Product[]> {
  const groups = new Map<string, Product[]>();
  for (const product of products) {
    for (const name of groupsOf(product)) {
      const group = groups.get(name);
      if (group) group.push(product);
      else groups.set(name, [product]);
    }
  }
  for (const group of groups.values()) group.sort(order);
  return groups;
}

/** Indexes the products that are there when an index is first asked for. */
export const indexProducts = (products: ReadonlyMap<string, Product>): ProductIndex => ({
  references: once(() => byReference(products.values())),
  families: once(() =>
    grouped(products.values(), ({ family }) => (family ? [family] : []), byTier),
  ),
  categories: once(() => grouped(products.values(), ({ category }) => new Set(category), byId)),
});
