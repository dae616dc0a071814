import { openShards } from '@uptier/testing';
import type { HostileFeed } from './hostile-feed.js';

/** So few that a page with all of the payloads in its cart asks for each of them. */
const COUNT = 8;

interface Shard {
  readonly products: readonly { readonly id: string }[];
}

/**
 * A hostile feed as a shop of many products has it published: its first file, and its shards, with their lists and what
 * products are called else. Each product is as hostile there as it was, and those that no reader takes are there as well.
 */
export function inShards(feed: HostileFeed): {
  readonly head: unknown;
  readonly shards: readonly object[];
} {
  const { head, shard } = openShards(feed, COUNT);
  const stated = new Map(feed.products.map((product) => [(product as { id: string }).id, product]));
  const shards = Array.from({ length: COUNT }, (_, number) => shard(number) as Shard);
  const read = new Set(shards.flatMap(({ products }) => products.map(({ id }) => id)));
  const refused = feed.products.filter((product) => !read.has((product as { id: string }).id));
  return {
    head,
    shards: shards.map(({ products, ...rest }, number) => ({
      products: [
        ...products.map((product) => stated.get(product.id) ?? product),
        ...refused.filter((_, at) => at % COUNT === number),
      ],
      ...rest,
    })),
  };
}
