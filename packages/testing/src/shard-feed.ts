import { shardOf, type Feed, type Product, type Ranking, type RankingName } from '@uptier/core';

/** As many of a list as a page may show. */
const LISTED = 24;

/** One shard while it is filled. */
interface Piece {
  readonly products: Map<string, Product>;
  readonly cards: Map<string, Product>;
  readonly rankings: Partial<Record<RankingName, Ranking>>;
  readonly references: Record<string, string>;
}

type At = (key: string) => Piece;

/** What guards, scores and price facts read of a product. */
function cardOf(product: Product): Product {
  const { benefits: _benefits, variants: _variants, guide: _guide, proof, ...card } = product;
  const { quote: _quote, ...rated } = proof ?? {};
  return proof ? { ...card, proof: rated } : card;
}

const listsOf = ({ rankings }: Feed): [RankingName, string, readonly string[]][] =>
  Object.entries(rankings).flatMap(([name, lists]) =>
    Object.entries(lists).map(([category, ids]): [RankingName, string, readonly string[]] => [
      name as RankingName,
      category,
      ids,
    ]),
  );

/** Puts the cards of what these ids name into a piece. */
const cardsFrom = ({ products }: Feed) => {
  const byId = new Map(products.map((product) => [product.id, product]));
  return (piece: Piece, ids: readonly string[]): void => {
    for (const id of ids) {
      const product = byId.get(id);
      if (product) piece.cards.set(id, cardOf(product));
    }
  };
};

function placeProducts(feed: Feed, at: At): void {
  const addCards = cardsFrom(feed);
  for (const product of feed.products) {
    const { id, family, links = {}, cartId, sku, url, variants = [] } = product;
    const tiers = feed.products.filter((one) => family !== undefined && one.family === family);
    for (const one of [product, ...tiers]) at(id).products.set(one.id, one);
    for (const one of tiers) at(`family:${family}`).products.set(one.id, one);
    for (const list of Object.values(links))
      addCards(
        at(id),
        list.map(([linked]) => linked),
      );
    const names = [cartId, sku, url, ...variants.flatMap((one) => [one.cartId, one.sku])];
    for (const name of names) if (name !== undefined) at(name).references[name] = id;
  }
}

/** A category's lists lie in its own shard, and beside each product whose category leads to it. */
function placeLists(feed: Feed, at: At): void {
  const addCards = cardsFrom(feed);
  for (const [name, category, ids] of listsOf(feed)) {
    if (category === '*') {
      addCards(at(`ranking:${name}`), ids.slice(0, LISTED));
      continue;
    }
    const from = feed.categoryLinks.flatMap(([one, to]) => (to === category ? [one] : []));
    const linked = feed.products.filter((one) => from.some((own) => one.category?.includes(own)));
    for (const key of [`category:${category}`, ...linked.map(({ id }) => id)]) {
      const piece = at(key);
      piece.rankings[name] = { ...piece.rankings[name], [category]: ids };
      addCards(piece, ids.slice(0, LISTED));
    }
  }
}

const headOf = (feed: Feed, count: number): unknown => ({
  ...feed,
  products: undefined,
  rankings: Object.fromEntries(
    Object.entries(feed.rankings).map(([name, lists]) => [
      name,
      lists['*'] ? { '*': lists['*'] } : {},
    ]),
  ),
  shards: { build: 'b1', count, path: 'feed-{build}-{shard}.json' },
});

/** Publishes a feed in `count` shards: the files by name, of which `feed.json` is the head. */
export function shardFeed(feed: Feed, count: number): Map<string, unknown> {
  const pieces = Array.from({ length: count }, (): Piece => ({
    products: new Map(),
    cards: new Map(),
    rankings: {},
    references: {},
  }));
  const at: At = (key) => pieces[shardOf(key, { count })]!;
  const addCards = cardsFrom(feed);
  placeProducts(feed, at);
  placeLists(feed, at);
  for (const { id, offer } of feed.campaigns)
    if (Array.isArray(offer)) addCards(at(`campaign:${id}`), offer as readonly string[]);
  const files = pieces.map(({ products, cards, ...rest }, i): [string, unknown] => [
    `feed-b1-${i}.json`,
    { ...rest, products: [...products.values()], cards: [...cards.values()] },
  ]);
  return new Map([['feed.json', headOf(feed, count)], ...files]);
}
