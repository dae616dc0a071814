import type { Interest } from '../../context/context.js';
import type { Proposal, Source } from '../proposal.js';
import type { Situation } from '../situation.js';

const MOST_VIEWED = 12;
const PER_SEARCH = 5;

/** What the visitor did counts by how much it says: looking is the least. */
const WEIGHTS = { views: 1, clicks: 1.5, cartAdds: 2 } as const;

function interestIn({ context }: Situation): Map<string, number> {
  const interest = new Map<string, number>();
  for (const [log, weight] of Object.entries(WEIGHTS)) {
    const entries: Interest = context.visitor?.[log as keyof typeof WEIGHTS] ?? {};
    for (const [id, value] of Object.entries(entries)) {
      interest.set(id, (interest.get(id) ?? 0) + weight * value);
    }
  }
  return interest;
}

function searched({ catalog, context }: Situation): Proposal[] {
  return Object.keys(context.visitor?.searches ?? {}).flatMap((words) => {
    const category = catalog.categoryCalled(words);
    const ids = category === undefined ? [] : catalog.ranking('bestSellers', category)!;
    return ids.slice(0, PER_SEARCH).flatMap((id): Proposal[] => {
      const product = catalog.get(id, `category:${category}`);
      return product ? [{ product, role: 'add-on', tie: 'list', strength: 0.5 }] : [];
    });
  });
}

/** What this visitor looked at, put in a cart and searched for. Only with consent. */
export const personal: Source = (situation) => {
  const { catalog, context } = situation;
  if (!context.consent) return [];
  const looked = [...interestIn(situation)]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST_VIEWED);
  const most = looked[0]?.[1] ?? 1;
  return [
    ...looked.flatMap(([id, value]): Proposal[] => {
      const product = catalog.get(id);
      return product ? [{ product, role: 'add-on', tie: 'list', strength: value / most }] : [];
    }),
    ...searched(situation),
  ];
};
