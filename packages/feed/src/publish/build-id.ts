import { createHash } from 'node:crypto';
import type { AssembledFeed } from './assemble-feed.js';

/** Counts up when the same feed is laid out otherwise, so that no cache mixes old shards with new ones. */
const LAYOUT = 1;

/** A short name for what a feed says, whenever it was made: what has not changed need not be loaded again. */
export function buildId({ stated, linked }: AssembledFeed, count: number): string {
  const { products, ...head } = stated;
  const hash = createHash('sha256').update(
    JSON.stringify([LAYOUT, count, { ...head, generatedAt: undefined }]),
  );
  for (const product of products) hash.update(JSON.stringify(linked(product)));
  return hash.digest('hex').slice(0, 12);
}
