import type { Ranking, Shards } from '@uptier/core';
import type { StatedFeed } from './assemble-feed.js';
import { LISTED, type Rankings } from './lists-by-shard.js';

/** The lists of the whole shop alone, as far as anybody asks for them. */
function listsOfShop(rankings: Rankings): Rankings {
  const lists = Object.entries(rankings).flatMap(([name, { '*': ids }]): [string, Ranking][] =>
    ids ? [[name, { '*': ids.slice(0, LISTED) }]] : [],
  );
  return Object.fromEntries(lists);
}

/** The first file of a feed in shards: all but what lies in them. */
export function shardHead(
  { products: _products, rankings = {}, ...head }: StatedFeed,
  shards: Shards,
): Readonly<Record<string, unknown>> {
  return { ...head, rankings: listsOfShop(rankings as Rankings), shards };
}
