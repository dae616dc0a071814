import { fnv1a } from '../experiment/hash.js';
import type { Shards } from './feed.js';

/**
 * The shard that a key lies in: a product's id, or whatever else the shop calls it by; `category:…` for a category's
 * rankings, `campaign:…` for what a campaign offers, `ranking:…` for what stands on a list of the whole shop,
 * `family:…` for all tiers of one.
 */
export const shardOf = (key: string, { count }: Pick<Shards, 'count'>): number =>
  fnv1a(key) % count;

/** The address of a shard, beside the feed whose head names it. */
export function shardAddress(shard: number, { build, path }: Shards, feed: string): string {
  const file = path.replaceAll('{build}', build).replaceAll('{shard}', String(shard));
  return /^([a-z]+:)?\//i.test(file) ? file : feed.replace(/[^/?#]*([?#].*)?$/, file);
}
