import type { Product, Ranking, RankingName } from '@uptier/core';

/** What one shard holds, while it is filled. */
export interface Piece {
  /** By their places in the feed: whole products, and those of which a card is enough. */
  readonly whole: Set<number>;
  readonly cards: Set<number>;
  readonly rankings: Partial<Record<RankingName, Record<string, readonly string[]>>>;
  readonly references: Map<string, string>;
  /** The tier of what each reference leads to. */
  readonly tiers: Map<string, number>;
}

/** A piece with nothing in it. */
export const emptyPiece = (): Piece => ({
  whole: new Set(),
  cards: new Set(),
  rankings: {},
  references: new Map(),
  tiers: new Map(),
});

/** Puts a category's list into a piece. */
export function addList(
  { rankings }: Piece,
  name: RankingName,
  [category, ids]: readonly [string, Ranking[string]],
): void {
  (rankings[name] ??= {})[category] = ids;
}

/** How a product is written: whole, or as a card. */
export interface Writing {
  readonly whole: (number: number) => Product;
  readonly card: (number: number) => Product;
}

/** A piece as its file holds it. What is empty is not there. */
export function statedPiece(
  { whole, cards, rankings, references }: Piece,
  writing: Writing,
): unknown {
  const others = [...cards].filter((number) => !whole.has(number));
  return {
    ...(whole.size > 0 && { products: [...whole].map(writing.whole) }),
    ...(others.length > 0 && { cards: others.map(writing.card) }),
    ...(Object.keys(rankings).length > 0 && { rankings }),
    ...(references.size > 0 && { references: [...references] }),
  };
}
