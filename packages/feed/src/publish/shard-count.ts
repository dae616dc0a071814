import type { AssembledFeed } from './assemble-feed.js';
import { MOST_SHARDS } from './most-shards.js';
import { openShards } from './open-shards.js';
import { saidShards } from './said-shards.js';

/** A phone reads so many products at once without a wait that anybody sees. */
const MOST_WHOLE = 1000;
/** A shard of these many bytes is loaded about as fast as the smallest. */
const WANTED = 4000;
/** So many shards tell the mean of all well enough. */
const SAMPLE = 512;

/** What all shards hold together hardly hangs on how many there are: so one count tells how many make them small. */
function countFor(feed: AssembledFeed): number {
  const products = feed.stated.products.length;
  const tried = Math.min(products, MOST_SHARDS);
  const { shard } = openShards(feed, tried);
  const sample = Math.min(SAMPLE, tried);
  let bytes = 0;
  for (let i = 0; i < sample; i++)
    bytes += Buffer.byteLength(JSON.stringify(shard(Math.floor((i * tried) / sample))));
  const count = Math.ceil(((bytes / sample) * tried) / WANTED);
  // What goes with one product lies in one shard, so that more shards than products only are more empty ones.
  return Math.min(count, tried);
}

/**
 * Into how many shards a feed goes; 0 for one file. `auto` means one file for a small shop, and for another as many as
 * make a shard near 4 kB.
 */
export function shardCount(said: string | number, feed: AssembledFeed): number {
  const wanted = saidShards(said);
  if (wanted !== 'auto') return wanted;
  return feed.stated.products.length <= MOST_WHOLE ? 0 : countFor(feed);
}
