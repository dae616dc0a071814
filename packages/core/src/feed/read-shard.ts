import { list, object, tuple } from './containers.js';
import type { FeedHead, Product } from './feed.js';
import { rankings } from './read-head.js';
import { readProduct } from './read-product.js';
import { attempt, startReading, type Reader, type Warning } from './reader.js';
import { id, text } from './values.js';

type Reference = readonly [name: string, id: string];

/** One piece of a feed that is published in many. */
export interface Shard<Read = Product> {
  /** With all that the feed knows of them; each with its whole family. */
  readonly products?: readonly Read[];
  /** With what guards, scores, price facts and widgets read of what is not held. */
  readonly cards?: readonly Read[];
  readonly rankings?: FeedHead['rankings'];
  /** Cart id, SKU, address or path, and the id of the product that is called so. */
  readonly references?: readonly Reference[];
}

/** A page asks for a handful of these, each of a few kB. */
const MAX_PRODUCTS = 5000;

const references = list<Reference>(tuple<[string, string]>(text(2000), id), 10_000);

/** A shard as far as it could be read. */
export interface ReadShard<Read = Product> {
  readonly shard: Shard<Read>;
  readonly warnings: readonly Warning[];
}

/**
 * Reads a shard from any value, its products each as `product` does. Never throws: what cannot be read is left out,
 * with a warning that names its place.
 */
export function openShard<Read>(json: unknown, product: Reader<Read>): ReadShard<Read> {
  const reading = startReading();
  const products = list(product, MAX_PRODUCTS);
  const shard = object<Shard<Read>>({ products, cards: products, rankings, references });
  return { shard: attempt(json ?? 0, reading, shard) ?? {}, warnings: reading.warnings };
}

/** Reads a shard, and all of each product. */
export const readShard = (json: unknown): ReadShard => openShard(json, readProduct);
