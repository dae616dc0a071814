import { openFeed, referencesOf, shardOf, type FeedHead, type Product } from '@uptier/core';
import type { AssembledFeed, StatedFeed } from './assemble-feed.js';
import { cardOf } from './card-of.js';
import { LISTED, listsByShard, STANDING } from './lists-by-shard.js';
import { placeProducts } from './place-products.js';
import { numberProducts, type ProductNumbers } from './product-numbers.js';
import { addList, emptyPiece, statedPiece, type Piece, type Writing } from './shard-piece.js';

/** A feed laid out in shards, of which each is made when it is asked for. */
export interface OpenShards {
  /** As its file holds it. */
  readonly shard: (number: number) => unknown;
}

/** What a piece is filled from. */
interface Filling {
  readonly head: FeedHead;
  readonly numbers: ProductNumbers;
  /** The product at a place of the feed, with its links. */
  readonly whole: (number: number) => Product;
}

function addCards({ cards }: Piece, ids: readonly string[], { numbers }: Filling): void {
  for (const id of ids) {
    const number = numbers.of(id);
    if (number !== undefined) cards.add(number);
  }
}

/** What goes with nothing by itself leads to the best sellers of the categories that go with its own. */
function addByCategory(piece: Piece, product: Product, filling: Filling): void {
  const { head, numbers } = filling;
  const { category = [], links = {} } = product;
  if (links.complements?.some(([id]) => numbers.of(id) !== undefined)) return;
  for (const [from, to] of head.categoryLinks) {
    const lists = head.rankings.bestSellers ?? {};
    if (!category.includes(from) || !Object.hasOwn(lists, to)) continue;
    addList(piece, 'bestSellers', [to, lists[to]!.slice(0, LISTED)]);
    addCards(piece, lists[to]!.slice(0, STANDING), filling);
  }
}

/** A product where its id leads: with all its versions, and with the cards of what it links to. */
function addProduct(piece: Piece, number: number, filling: Filling): void {
  const product = filling.whole(number);
  const { family, links = {} } = product;
  piece.whole.add(number);
  if (family !== undefined)
    for (const version of filling.numbers.family(family)) piece.whole.add(version);
  for (const list of Object.values(links))
    addCards(
      piece,
      list.map(([id]) => id),
      filling,
    );
  addByCategory(piece, product, filling);
}

/**
 * The names of a product that lead here. Two products may share one: it is that of the lowest tier, and of the first of
 * those, as a catalog finds it.
 */
function addReferences(piece: Piece, product: Product, lies: (key: string) => boolean): void {
  const { id, tier = 0 } = product;
  for (const name of referencesOf(product)) {
    if (!lies(name) || tier >= (piece.tiers.get(name) ?? Infinity)) continue;
    piece.references.set(name, id);
    piece.tiers.set(name, tier);
  }
}

function headOf(stated: StatedFeed): FeedHead {
  const { head } = openFeed({ ...stated, products: [] });
  if (!head) throw new TypeError('A feed without a head');
  return head;
}

/** Lays a feed out in `count` shards. */
export function openShards({ stated, linked }: AssembledFeed, count: number): OpenShards {
  const { products } = stated;
  const head = headOf(stated);
  const whole = (number: number): Product => linked(products[number]!);
  const filling: Filling = { head, numbers: numberProducts(products), whole };
  const placesIn = placeProducts(products, count);
  const listsIn = listsByShard(head, count);
  const offered = new Set(
    head.campaigns.flatMap(({ offer }) => (Array.isArray(offer) ? offer : [])),
  );
  const writing: Writing = {
    whole,
    card: (number) => cardOf(products[number]!, offered.has(products[number]!.id)),
  };
  const fill = (piece: Piece, shard: number): void => {
    const lies = (key: string): boolean => shardOf(key, { count }) === shard;
    for (const number of placesIn(shard)) {
      const { id, family } = products[number]!;
      if (lies(id)) addProduct(piece, number, filling);
      if (family !== undefined && lies(`family:${family}`)) piece.whole.add(number);
      addReferences(piece, products[number]!, lies);
    }
    for (const add of listsIn(shard)) add(piece, (ids) => addCards(piece, ids, filling));
  };
  return {
    shard(number) {
      const piece = emptyPiece();
      fill(piece, number);
      return statedPiece(piece, writing);
    },
  };
}
