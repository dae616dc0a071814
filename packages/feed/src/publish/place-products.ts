import { referencesOf, shardOf, type Product } from '@uptier/core';

/** The shards in which a page may look for a product: by its id, its family, and whatever else the shop calls it. */
function shardsFor(product: Product, count: number): Set<number> {
  const { id, family } = product;
  const shards = new Set([shardOf(id, { count })]);
  if (family !== undefined) shards.add(shardOf(`family:${family}`, { count }));
  for (const name of referencesOf(product)) shards.add(shardOf(name, { count }));
  return shards;
}

/**
 * Says which products are looked for in each shard, by their places in the feed. Of a million products there are
 * millions of such places, so that they are counted first and kept as plain numbers.
 */
export function placeProducts(
  products: readonly Product[],
  count: number,
): (shard: number) => Uint32Array {
  const ends = new Uint32Array(count + 1);
  for (const product of products) for (const shard of shardsFor(product, count)) ends[shard + 1]!++;
  for (let shard = 0; shard < count; shard++) ends[shard + 1]! += ends[shard]!;
  const next = ends.slice();
  const places = new Uint32Array(ends[count]!);
  for (const [number, product] of products.entries())
    for (const shard of shardsFor(product, count)) places[next[shard]!++] = number;
  return (shard) => places.subarray(ends[shard], ends[shard + 1]);
}
