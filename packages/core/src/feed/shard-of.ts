import { pathOf } from '../catalog/product-index.js';
import { fnv1a } from '../experiment/hash.js';
import type { Shards } from './feed.js';

/**
 * The shard that a key lies in: FNV-1a of its UTF-16 code units, 32 bits, modulo the count. An id counts as it is written.
 * An address counts by its path, whatever host and query it has, and whether that is escaped or not.
 *
 * A key is a product's id, or whatever else the shop calls it by; `family:…` for all tiers of one; `campaign:…` for
 * what a campaign offers; `ranking:…` for what stands on a list of the whole shop, `category:…` for a category's
 * lists, `search:…` for the best sellers of the category that is called so in small letters.
 */
export const shardOf = (key: string, { count }: Pick<Shards, 'count'>): number =>
  fnv1a(pathOf(key) ?? key) % count;

/** The address of a shard, beside the feed whose head names it. */
export function shardAddress(shard: number, { build, path }: Shards, feed: string): string {
  const file = path.replaceAll('{shard}', String(shard)).replaceAll('{build}', build);
  return feed.replace(/[^/?#]*([?#].*)?$/, file);
}
