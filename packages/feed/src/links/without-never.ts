import type { Ranking, RankingName } from '@uptier/core';
import type { ExportedProduct } from '../products/exported.js';

type Rankings = Readonly<Partial<Record<RankingName, Ranking>>>;

/** Nothing that is held is ever called so, and an upgrade is asked what it requires. */
const NEVER = 'pins.csv: never';

/** What is never offered stays in the feed, since shoppers may hold it; but it is no upgrade of anything. */
export const neverUpgradedTo = (
  products: readonly ExportedProduct[],
  never: ReadonlySet<string>,
): readonly ExportedProduct[] =>
  never.size === 0
    ? products
    : products.map((one) =>
        never.has(one.product.id)
          ? { ...one, product: { ...one.product, requires: [NEVER] } }
          : one,
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
