import type { Findable } from '../feed/findable.js';
import { once } from './once.js';

/** Ways to find a product. Each is made when first asked for, since most pages need only some. */
export interface ProductIndex {
  /** Cart id, SKU, address, and the variants' ids -> product. */
  references(): ReadonlyMap<string, Findable>;
  /** Lowest tier first. */
  families(): ReadonlyMap<string, readonly Findable[]>;
  /** At whatever depth, in the order of ids. */
  categories(): ReadonlyMap<string, readonly Findable[]>;
}

/** An address in letters: browsers and feeds escape them or not, with large digits or small ones. */
function unescaped(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** Path and query of an address, whatever the host is. Versions of one product may differ in the query only. */
export function addressOf(url: string): string | undefined {
  const address = /^(?:[a-z]+:)?(?:\/\/[^/?#]*)?(\/[^#]*)/i.exec(url)?.[1];
  return address?.includes('%') ? unescaped(address) : address;
}

const pathIn = (address: string): string | undefined =>
  /^(\/[^?]*?)\/?(?:\?.*)?$/.exec(address)?.[1];

/** The path of an address, by which a shop knows a product whatever the query is. */
export const pathOf = (url: string): string | undefined => pathIn(addressOf(url) ?? '');

const byId = (a: Findable, b: Findable): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
const byTier = (a: Findable, b: Findable): number => (a.tier ?? 0) - (b.tier ?? 0) || byId(a, b);

/** Tells each name of a product, without a list of them: a page may wait for those of thousands. */
function tellReferences(
  { cartId, sku, url, variants }: Findable,
  tell: (reference: string | undefined) => void,
): void {
  tell(cartId);
  tell(sku);
  const address = url && addressOf(url);
  tell(address);
  const path = address && pathIn(address);
  if (path !== address) tell(path);
  for (const variant of variants ?? []) {
    tell(variant.cartId);
    tell(variant.sku);
  }
}

/** What else the shop's pages and cart may call a product. Two products may share a name. */
export function referencesOf(product: Findable): string[] {
  const references: string[] = [];
  tellReferences(product, (reference) => reference !== undefined && references.push(reference));
  return references;
}

function byReference(products: Iterable<Findable>): Map<string, Findable> {
  const known = new Map<string, Findable>();
  for (const product of products) {
    tellReferences(product, (reference) => {
      if (reference === undefined) return;
      const other = known.get(reference);
      // Two products may share a SKU, and the tiers of one thing a page, which shows the lowest until another is chosen.
      // Which one is meant must not hang on the order of the feed.
      if (!other || byTier(product, other) < 0) known.set(reference, product);
    });
  }
  return known;
}

function grouped(
  products: Iterable<Findable>,
  groupsOf: (product: Findable) => Iterable<string>,
  order: (a: Findable, b: Findable) => number,
): Map<string, Findable[]> {
  const groups = new Map<string, Findable[]>();
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
export const indexProducts = (products: ReadonlyMap<string, Findable>): ProductIndex => ({
  references: once(() => byReference(products.values())),
  families: once(() =>
    grouped(products.values(), ({ family }) => (family ? [family] : []), byTier),
  ),
  categories: once(() => grouped(products.values(), ({ category }) => new Set(category), byId)),
});
