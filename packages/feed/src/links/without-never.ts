import type { Ranking, RankingName } from '@uptier/core';
import type { ExportedProduct } from '../products/exported.js';

type Rankings = Readonly<Partial<Record<RankingName, Ranking>>>;

/** So many of it nobody can buy: the core refuses it wherever it is proposed, also by campaigns and by what visitors did. */
const NEVER = { min: 2, max: 1 } as const;

/** What is never offered stays in the feed, since shoppers may hold it and look for what is better. */
export const neverOffered = (
  products: readonly ExportedProduct[],
  never: ReadonlySet<string>,
): readonly ExportedProduct[] =>
  never.size === 0
    ? products
    : products.map((one) =>
        never.has(one.product.id) ? { ...one, product: { ...one.product, quantity: NEVER } } : one,
      );

/** Rankings without what is never offered. */
export function rankingsWithout(rankings: Rankings, never: ReadonlySet<string>): Rankings {
  if (never.size === 0) return rankings;
  const lists = Object.entries(rankings).map(([name, ranking]) => [
    name,
    Object.fromEntries(
      Object.entries(ranking).map(([category, ids]) => [
        category,
        ids.filter((id) => !never.has(id)),
      ]),
    ),
  ]);
  return Object.fromEntries(lists) as Rankings;
}
