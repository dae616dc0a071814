import type { Ranking, RankingName } from '@uptier/core';
import type { ExportedProduct } from '../products/exported.js';

/** Twice the longest list that a page shows, since guards refuse some. */
const MOST_LISTED = 24;

type Scored = readonly [id: string, score: number];

const byScore = ([a, x]: Scored, [b, y]: Scored): number => y - x || (a < b ? -1 : 1);

/** The share of the earlier price that is saved now. */
function savedShare({ product: { price, was } }: ExportedProduct): number | undefined {
  return price === undefined || was === undefined || was <= price ? undefined : (was - price) / was;
}

/** Ranks what can be bought now, in the whole shop and in each category; nothing where no product has a score. */
function rankBy(
  products: readonly ExportedProduct[],
  scoreOf: (product: ExportedProduct) => number | undefined,
): Ranking | undefined {
  const lists = new Map<string, Scored[]>();
  for (const exported of products) {
    const { id, available, category = [] } = exported.product;
    const score = available === false ? undefined : scoreOf(exported);
    if (score === undefined) continue;
    for (const key of new Set(['*', ...category])) {
      const list = lists.get(key);
      if (list) list.push([id, score]);
      else lists.set(key, [[id, score]]);
    }
  }
  if (lists.size === 0) return undefined;
  const sorted = [...lists].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    sorted.map(([key, list]) => [
      key,
      list
        .toSorted(byScore)
        .slice(0, MOST_LISTED)
        .map(([id]) => id),
    ]),
  );
}

/** The rankings that the products themselves state: deals, and what is newest where it is known since when it is sold. */
export function rankStated(
  products: readonly ExportedProduct[],
): Partial<Record<RankingName, Ranking>> {
  const deals = rankBy(products, savedShare);
  const newest = rankBy(products, ({ addedAt }) => addedAt);
  return { ...(deals && { deals }), ...(newest && { newest }) };
}
