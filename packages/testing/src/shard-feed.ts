import {
  createCatalog,
  readFeed,
  referencesOf,
  shardOf,
  type Catalog,
  type Feed,
  type Product,
  type Ranking,
  type RankingName,
} from '@uptier/core';
import { cardOf } from './card-of.js';

/** As many of a category's list as anybody asks for. */
const LISTED = 24;
/** As many of its best sellers as stand for it beside what links to it, or answer a search. */
const STANDING = 5;

/** One shard while it is filled. */
interface Piece {
  readonly products: Map<string, Product>;
  readonly cards: Map<string, Product>;
  readonly rankings: Partial<Record<RankingName, Ranking>>;
  readonly references: Map<string, string>;
}

/** What is written, and where. */
interface Sharding {
  readonly feed: Feed;
  readonly catalog: Catalog;
  readonly at: (key: string) => Piece;
  readonly addCards: (piece: Piece, ids: readonly string[]) => void;
}

/** The ids that a campaign names. */
const offeredBy = ({ campaigns }: Feed): Set<string> =>
  new Set(campaigns.flatMap(({ offer }) => (Array.isArray(offer) ? (offer as string[]) : [])));

const idsOf = (links: readonly (readonly [string, number])[] = []): string[] =>
  links.map(([id]) => id);

/** One list of a category, as far as anybody asks for it. */
function placeList(piece: Piece, name: RankingName, [category, ids]: [string, readonly string[]]) {
  piece.rankings[name] = { ...piece.rankings[name], [category]: ids.slice(0, LISTED) };
}

/** What has no links of its own leads to the best sellers of other categories. */
function placeCategoryLinks(product: Product, { feed, catalog, at, addCards }: Sharding): void {
  const { id, category = [], links = {} } = product;
  if (links.complements?.some(([linked]) => catalog.get(linked))) return;
  for (const [from, to] of feed.categoryLinks) {
    const ids = category.includes(from) ? catalog.ranking('bestSellers', to) : undefined;
    if (!ids) continue;
    placeList(at(id), 'bestSellers', [to, ids]);
    addCards(at(id), ids.slice(0, STANDING));
  }
}

/** Each product lies with its family and with the cards of what it links to; and where its other names lead to it. */
function placeProducts(sharding: Sharding): void {
  const { feed, catalog, at, addCards } = sharding;
  for (const product of feed.products) {
    const { id, family, links = {} } = product;
    const versions = family === undefined ? [product] : catalog.family(family);
    for (const one of versions) at(id).products.set(one.id, one);
    if (family !== undefined) at(`family:${family}`).products.set(id, product);
    for (const list of Object.values(links)) addCards(at(id), idsOf(list));
    for (const name of referencesOf(product))
      at(name).references.set(name, catalog.find(name)?.id ?? id);
    placeCategoryLinks(product, sharding);
  }
}

function placeLists({ feed, catalog, at, addCards }: Sharding): void {
  for (const [name, lists] of Object.entries(feed.rankings) as [RankingName, Ranking][]) {
    for (const [category, ids] of Object.entries(lists)) {
      const isOfShop = category === '*';
      const key = isOfShop ? `ranking:${name}` : `category:${category}`;
      addCards(at(key), ids.slice(0, LISTED));
      if (!isOfShop) placeList(at(key), name, [category, ids]);
    }
  }
  for (const words of Object.keys(feed.rankings.bestSellers ?? {})) {
    const category = catalog.categoryCalled(words)!;
    const ids = catalog.ranking('bestSellers', category)!;
    const piece = at(`search:${words.toLowerCase()}`);
    if (category !== '*') placeList(piece, 'bestSellers', [category, ids]);
    addCards(piece, ids.slice(0, STANDING));
  }
}

/** As the feed's own file states it, without what lies in shards. */
const headOf = (stated: object, feed: Feed, count: number): unknown => ({
  ...stated,
  products: undefined,
  rankings: Object.fromEntries(
    Object.entries(feed.rankings).map(([name, lists]) => [
      name,
      lists['*'] ? { '*': lists['*'] } : {},
    ]),
  ),
  shards: { build: 'b1', count, path: 'feed-{build}-{shard}.json' },
});

/** A feed in shards, of which each is written out when it is asked for. */
export interface ShardedFeed {
  readonly head: unknown;
  shard(number: number): unknown;
}

const emptyPiece = (): Piece => ({
  products: new Map(),
  cards: new Map(),
  rankings: {},
  references: new Map(),
});

const written = ({ products, cards, rankings, references }: Piece): unknown => ({
  products: [...products.values()],
  cards: [...cards.values()].filter(({ id }) => !products.has(id)),
  rankings,
  references: [...references],
});

/** Lays a feed, as its file holds it, out in `count` shards. */
export function openShards(stated: object, count: number): ShardedFeed {
  const { feed } = readFeed(stated);
  if (!feed) throw new Error('No feed');
  const pieces = new Map<number, Piece>();
  const catalog = createCatalog(feed);
  const offered = offeredBy(feed);
  const at = (key: string): Piece => {
    const shard = shardOf(key, { count });
    const piece = pieces.get(shard) ?? emptyPiece();
    pieces.set(shard, piece);
    return piece;
  };
  const addCards: Sharding['addCards'] = (piece, ids) => {
    for (const id of ids) {
      const product = catalog.get(id);
      if (product) piece.cards.set(id, cardOf(product, offered.has(id)));
    }
  };
  placeProducts({ feed, catalog, at, addCards });
  placeLists({ feed, catalog, at, addCards });
  for (const { id, offer } of feed.campaigns)
    if (Array.isArray(offer)) addCards(at(`campaign:${id}`), offer as readonly string[]);
  return {
    head: headOf(stated, feed, count),
    shard: (number) => written(pieces.get(number) ?? emptyPiece()),
  };
}

/** Publishes a feed, as its file holds it, in `count` shards: the files by name, of which `feed.json` is the head. */
export function shardFeed(stated: object, count: number): Map<string, unknown> {
  const { head, shard } = openShards(stated, count);
  const files = Array.from({ length: count }, (_, i): [string, unknown] => [
    `feed-b1-${i}.json`,
    shard(i),
  ]);
  return new Map([['feed.json', head], ...files]);
}
