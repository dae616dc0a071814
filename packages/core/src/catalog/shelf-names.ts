import type { Ranking, RankingName } from '../feed/feed.js';
import type { Shard } from '../feed/read-shard.js';
import { pathOf } from './product-index.js';

/** Lists, and other names of products: what shards add beside products. */
export interface ShelfNames {
  extend(more: Pick<Shard, 'rankings' | 'references'>): void;
  resolve(reference: string): string | undefined;
  rankings(): Readonly<Partial<Record<RankingName, Ranking>>>;
}

/** Begins with the lists of the feed's head. */
export function shelfNames(first: Shard['rankings'] = {}): ShelfNames {
  const references = new Map<string, string>();
  let rankings = first;
  return {
    extend(more) {
      for (const [reference, id] of Object.entries(more.references ?? {}))
        references.set(reference, id);
      for (const [name, list] of Object.entries(more.rankings ?? {}) as [RankingName, Ranking][])
        rankings = { ...rankings, [name]: { ...rankings[name], ...list } };
    },
    resolve: (reference) => references.get(reference) ?? references.get(pathOf(reference) ?? ''),
    rankings: () => rankings,
  };
}
