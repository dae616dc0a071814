import type { RankingName } from '../../feed/feed.js';
import type { Proposal, Source } from '../proposal.js';

/** Twice the longest list that is shown, since guards refuse some. */
const MOST = 24;

/** A ranking of the leaf category that the page is about, else of the whole shop. */
const ranking =
  (name: RankingName): Source =>
  ({ catalog, subjects }) => {
    const leaves = subjects.map(({ product }) => product?.category?.at(-1));
    const own = leaves.find((leaf) => leaf !== undefined && catalog.ranking(name, leaf));
    const ids = catalog.ranking(name, own ?? '*') ?? [];
    const at = own === undefined ? `ranking:${name}` : `category:${own}`;
    return ids.slice(0, MOST).flatMap((id, i): Proposal[] => {
      const product = catalog.get(id, at);
      return product ? [{ product, role: 'add-on', tie: 'list', strength: 1 - i / MOST }] : [];
    });
  };

export const bestSellers: Source = ranking('bestSellers');
export const mostViewed: Source = ranking('mostViewed');
export const deals: Source = ranking('deals');
export const newest: Source = ranking('newest');
