import { referencesOf, shardOf, type Product } from '@uptier/core';
import { CATEGORIES, linksAt, productAt, TIERS } from './big-shop-product.js';
import { openShards } from './shard-feed.js';

const LISTED = 50;

/** A shop that is too big to be made whole: only the shards that somebody asks for are. */
export interface BigShop {
  readonly head: unknown;
  /** The very shard that `shardFeed` makes of the whole feed. */
  shard(number: number): unknown;
  /** The whole feed, for shops that are small enough. */
  whole(): object;
}

const leaves = CATEGORIES.map(([, leaf]) => leaf!);

const STATED = {
  version: 1,
  currency: 'USD',
  exponent: 2,
  categoryLinks: leaves.map((leaf, i) => [leaf, leaves[(i + 1) % leaves.length], 0.5]),
};

/** A shop's best sellers, and those of each leaf. */
function bestSellersOf(total: number): Record<string, string[]> {
  const lists: Record<string, string[]> = { '*': [] };
  for (const leaf of leaves) lists[leaf] = [];
  for (let at = 0; at < total && at < LISTED * LISTED; at++) {
    const { id, category } = productAt(at);
    for (const list of [lists['*']!, lists[category![1]!]!])
      if (list.length < LISTED) list.push(id);
  }
  return lists;
}

/** Which products have a name that lies in which shard. */
function ownersByShard(total: number, count: number): (shard: number) => Set<number> {
  const shards: number[] = [];
  const owners: number[] = [];
  for (let at = 0; at < total; at++) {
    const product = productAt(at);
    for (const key of [product.id, `family:${product.family}`, ...referencesOf(product)]) {
      shards.push(shardOf(key, { count }));
      owners.push(at);
    }
  }
  const [places, products] = [Int32Array.from(shards), Int32Array.from(owners)];
  return (shard) => {
    const found = new Set<number>();
    places.forEach((place, i) => place === shard && found.add(products[i]!));
    return found;
  };
}

const numberOf = (id: string): number => Number(id.slice(1));

/** Opens a shop of `total` products, whole families of three, in `count` shards. */
export function openBigShop(total: number, count: number): BigShop {
  const ownersOf = ownersByShard(total, count);
  const bestSellers = bestSellersOf(total);
  const linked = (at: number): Product => ({ ...productAt(at), links: linksAt(at, total) });

  /** As much of the feed as this shard is made of. */
  const partFor = (shard: number): object => {
    const lies = (key: string): boolean => shardOf(key, { count }) === shard;
    const lists = Object.entries(bestSellers).filter(([leaf]) =>
      [`ranking:bestSellers`, `category:${leaf}`, `search:${leaf.toLowerCase()}`].some(lies),
    );
    const whole = [...ownersOf(shard)].flatMap((at) => {
      const first = at - (at % TIERS);
      return Array.from({ length: TIERS }, (_, tier) => linked(first + tier));
    });
    const ids = [
      ...whole.flatMap(({ links }) => Object.values(links!).flat()).map(([id]) => id),
      ...lists.flatMap(([, listed]) => listed),
    ];
    const parts = new Map([
      ...ids.map((id): [string, Product] => [id, productAt(numberOf(id))]),
      ...whole.map((product): [string, Product] => [product.id, product]),
    ]);
    const products = [...parts.values()].sort((a, b) => numberOf(a.id) - numberOf(b.id));
    return { ...STATED, products, rankings: { bestSellers: Object.fromEntries(lists) } };
  };

  const rankings = { bestSellers };
  return {
    head: openShards({ ...STATED, products: [productAt(0)], rankings }, count).head,
    shard: (number) => openShards(partFor(number), count).shard(number),
    whole: () => ({
      ...STATED,
      products: Array.from({ length: total }, (_, at) => linked(at)),
      rankings,
    }),
  };
}
