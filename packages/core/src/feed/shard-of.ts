import { pathOf } from '../catalog/product-index.js';
import { fnv1a } from '../experiment/hash.js';
import type { Shards } from './feed.js';

/**
 * The shard that a key lies in: FNV-1a of its UTF-16 code units, 32 bits, modulo the count; as it is written, without
 * normalization. An address counts by its path, whatever host and query it has.
 *
 * A key is a product's id, or whatever else the shop calls it by; `family:…` for all tiers of one; `campaign:…` for
 * what a campaign offers; `ranking:…` for what stands on a list of the whole shop, `category:…` for a category's
 * lists, `search:…` for the best sellers of the category that is called so in small letters.
 */
export const shardOf = (key: string, { count }: Pick<Shards, 'count'>): number =>
  fnv1a(pathOf(key) ?? key) % count;

/** The name of a shard's file. */
export const shardFile = (shard: number, { build, path }: Pick<Shards, 'build' | 'path'>): string =>
  path.replaceAll('{shard}', String(shard)).replaceAll('{build}', build);

/** The address of a shard, beside the feed whose head names it. */
export const shardAddress = (shard: number, shards: Shards, feed: string): string =>
  feed.replace(/[^/?#]*([?#].*)?$/, shardFile(shard, shards));
