import { list, object, tuple } from './containers.js';
import type { FeedHead, Product } from './feed.js';
import { rankings } from './read-head.js';
import { readProduct } from './read-product.js';
import { attempt, startReading, type Warning } from './reader.js';
import { id, text } from './values.js';

type Reference = readonly [name: string, id: string];

/** One piece of a feed that is published in many. */
export interface Shard {
  /** With all that the feed knows of them; each with its whole family. */
  readonly products?: readonly Product[];
  /** With what guards, scores, price facts and widgets read of what is not held. */
  readonly cards?: readonly Product[];
  readonly rankings?: FeedHead['rankings'];
  /** Cart id, SKU, address or path, and the id of the product that is called so. */
  readonly references?: readonly Reference[];
}

/** A page asks for a handful of these, each of a few kB. */
const MAX_PRODUCTS = 5000;

const shard = object<Shard>({
  products: list(readProduct, MAX_PRODUCTS),
  cards: list(readProduct, MAX_PRODUCTS),
  rankings,
  references: list<Reference>(tuple<[string, string]>(text(2000), id), 10_000),
});

/** Reads a shard from any value. Never throws: what cannot be read is left out, with a warning that names its place. */
export function readShard(json: unknown): { shard: Shard; warnings: readonly Warning[] } {
  const reading = startReading();
  return { shard: attempt(json ?? 0, reading, shard) ?? {}, warnings: reading.warnings };
}
