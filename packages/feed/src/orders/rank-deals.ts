import type { Ranking } from '@uptier/core';
import type { ExportedProduct } from '../products/exported.js';

/** Twice the longest list that a page shows, since guards refuse some. */
const MOST_LISTED = 24;

type Deal = readonly [id: string, saved: number];

const byShare = ([a, x]: Deal, [b, y]: Deal): number => y - x || (a < b ? -1 : 1);

/** What can be bought now below its earlier price, the largest share saved first; nothing where there is no such product. */
export function rankDeals(products: readonly ExportedProduct[]): Ranking | undefined {
  const lists = new Map<string, Deal[]>();
  for (const { product } of products) {
    const { id, price, was, available, category = [] } = product;
    if (price === undefined || was === undefined || was <= price || available === false) continue;
    for (const key of new Set(['*', ...category])) {
      const deal: Deal = [id, (was - price) / was];
      const list = lists.get(key);
      if (list) list.push(deal);
      else lists.set(key, [deal]);
    }
  }
  if (lists.size === 0) return undefined;
  const sorted = [...lists].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    sorted.map(([key, deals]) => [
      key,
      deals
        .toSorted(byShare)
        .slice(0, MOST_LISTED)
        .map(([id]) => id),
    ]),
  );
}
