import type { Rules } from '../campaign/rules.js';
import type { Feed, FeedHead, Product } from './feed.js';
import { readHead } from './read-head.js';
import { readProduct } from './read-product.js';
import {
  attempt,
  attemptField,
  enter,
  onlyNew,
  startReading,
  warn,
  type Reader,
  type Warning,
} from './reader.js';

const MAX_PRODUCTS = 1_000_000;

/** A feed that is read in slices, so that a page can do other work in between. */
export interface OpenFeed<Read = Product> {
  /** Missing where nothing of the feed can be used: no object, no currency, or another version. */
  readonly head?: FeedHead;
  /** How many products it states, readable or not. */
  readonly size: number;
  /** Grows with each slice. */
  readonly warnings: readonly Warning[];
  /** The readable ones of the next `count` products, at least one; `undefined` after the last. */
  readonly read: (count: number) => readonly Read[] | undefined;
}

/** The stated products, in a list of our own. What they are is not looked at yet. */
const stated: Reader<readonly unknown[]> = (value, reading) => {
  if (!Array.isArray(value)) return warn(reading, 'a list');
  if (value.length > MAX_PRODUCTS) warn(reading, `at most ${MAX_PRODUCTS} entries`);
  return value.slice(0, MAX_PRODUCTS);
};

/**
 * Reads the head of a feed, from any value, and the products when asked, each as `product` does. Never throws: what
 * cannot be read is left out, each with a warning that names its place, and so are campaigns and experiments where there are no
 * `rules` to read them. The feed shares its objects with `json`: do not change that afterwards.
 */
export function openFeed<Read extends { readonly id: string }>(
  json: unknown,
  product: Reader<Read>,
  rules?: Rules,
): OpenFeed<Read> {
  const reading = startReading();
  const head = attempt(json ?? 0, reading, readHead(rules));
  const place = enter(reading, 'products');
  const products = (head && attemptField(json, place, stated)) ?? [];
  if (head && !head.off && !head.shards && !products.length) warn(place, 'a product');
  const here = enter(place);
  const readNew = onlyNew(product);
  let next = 0;
  return {
    ...(head && { head }),
    size: products.length,
    warnings: reading.warnings,
    read(count) {
      if (next >= products.length) return undefined;
      const slice: Read[] = [];
      for (; count > 0 && next < products.length; count--) {
        here.step = next;
        const made = attempt(products[next++], here, readNew);
        if (made) slice.push(made);
      }
      return slice;
    },
  };
}

/** A feed as far as it could be read. */
export interface ReadFeed {
  /** Missing where nothing of it can be used: no object, no currency, or another version. */
  readonly feed?: Feed;
  readonly warnings: readonly Warning[];
}

/** Reads a whole feed at once, as `openFeed` does in slices. */
export function readFeed(json: unknown, rules?: Rules): ReadFeed {
  const { head, warnings, read } = openFeed(json, readProduct, rules);
  return { ...(head && { feed: { ...head, products: read(Infinity) ?? [] } }), warnings };
}
