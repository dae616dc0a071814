import { shardOf } from '@uptier/core';
import type { HostileFeed } from './hostile-feed.js';

interface Stated {
  readonly id: string;
  readonly family?: string;
  readonly links?: Readonly<Record<string, unknown>>;
}

/** So few that a page with all of the payloads in its cart asks for each of them. */
const COUNT = 8;

const idsIn = (list: unknown): readonly string[] =>
  Array.isArray(list) ? list.map(([id]) => String(id)) : [];

/** Products by a key under which a page looks for them. */
class Places {
  readonly #shards = Array.from({ length: COUNT }, () => new Set<object>());

  add(key: string, products: readonly (object | undefined)[]): void {
    const shard = this.#shards[shardOf(key, { count: COUNT })]!;
    for (const product of products) if (product) shard.add(product);
  }

  in(shard: number): readonly object[] {
    return [...this.#shards[shard]!];
  }
}

/** A hostile feed as a shop of many products has it published: its first file, and its shards. */
export function inShards({ products, ...head }: HostileFeed): {
  readonly head: object;
  readonly shards: readonly object[];
} {
  const stated = products as readonly Stated[];
  const byId = new Map(stated.map((product) => [product.id, product]));
  const wholes = new Places();
  const cards = new Places();
  for (const product of stated) {
    const { id, family, links = {} } = product;
    const versions =
      family === undefined ? [product] : stated.filter((one) => one.family === family);
    wholes.add(id, versions);
    if (family !== undefined) wholes.add(`family:${family}`, versions);
    const linked = Object.values(links).flatMap(idsIn);
    cards.add(
      id,
      linked.map((one) => byId.get(one)),
    );
  }
  for (const { id, offer } of head.campaigns)
    if (Array.isArray(offer))
      cards.add(
        `campaign:${id}`,
        offer.map((one) => byId.get(one)),
      );
  return {
    head: { ...head, shards: { build: 'hostile', count: COUNT, path: '{build}-{shard}.json' } },
    shards: Array.from({ length: COUNT }, (_, shard) => ({
      products: wholes.in(shard),
      cards: cards.in(shard),
    })),
  };
}
