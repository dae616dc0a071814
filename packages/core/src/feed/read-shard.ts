import { list, object, record } from './containers.js';
import type { FeedHead, Product } from './feed.js';
import { rankings } from './read-head.js';
import { readProduct } from './read-product.js';
import { attempt, startReading, type Warning } from './reader.js';
import { id } from './values.js';

/** One piece of a feed that is published in many. */
export interface Shard {
  /** With all that the feed knows of them. */
  readonly products?: readonly Product[];
  /** With what guards, scores and price facts read, and no more. */
  readonly cards?: readonly Product[];
  readonly rankings?: FeedHead['rankings'];
  /** Cart id, SKU or path -> product id. */
  readonly references?: Readonly<Record<string, string>>;
}

/** A page asks for a handful of these, each of a few kB. */
const MAX_PRODUCTS = 5000;

const shard = object<Shard>({
  products: list(readProduct, MAX_PRODUCTS),
  cards: list(readProduct, MAX_PRODUCTS),
  rankings,
  references: record(id, 10_000),
});

/** Reads a shard from any value. Never throws: what cannot be read is left out, with a warning that names its place. */
export function readShard(json: unknown): { shard: Shard; warnings: readonly Warning[] } {
  const reading = startReading();
  return { shard: attempt(json ?? 0, reading, shard) ?? {}, warnings: reading.warnings };
}
