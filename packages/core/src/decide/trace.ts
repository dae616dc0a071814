import type { Campaign, Product } from '../feed/feed.js';
import type { TraceRow } from './decision.js';
import type { Judged } from './judge.js';
import type { Candidate } from './proposal.js';

/** Proposed twice by one source or campaign, it is one candidate: by the tie that it is offered by, or could best be. */
function bestTies(judged: readonly Judged[], picked: readonly Judged[]): Judged[] {
  const best: Judged[] = [];
  // A campaign proposes few products, and few sources the same one: so there is never a long list to search.
  const placesOf = new Map<Campaign | Product, number[]>();
  const isTwice = (one: Candidate, place: number): boolean => {
    const { product, role, source, campaign } = best[place]!.candidate;
    return (
      product === one.product &&
      role === one.role &&
      source === one.source &&
      campaign === one.campaign
    );
  };
  for (const one of judged) {
    const { candidate } = one;
    const { source, campaign, product } = candidate;
    const origin = source === 'campaign' && campaign ? campaign : product;
    const places = placesOf.get(origin);
    const place = places?.find((at) => isTwice(candidate, at));
    if (place === undefined) {
      if (places) places.push(best.length);
      else placesOf.set(origin, [best.length]);
      best.push(one);
    } else if (picked.includes(one) || (one.score ?? 0) > (best[place]!.score ?? 0)) {
      best[place] = one;
    }
  }
  return best;
}

const traceRow = (
  { candidate, refusedBy, score, factors }: Judged,
  isPicked: boolean,
): TraceRow => ({
  product: candidate.product.id,
  source: candidate.source,
  role: candidate.role,
  held: candidate.held?.id,
  campaign: candidate.campaign?.id,
  outcome: refusedBy.length ? 'refused' : isPicked ? 'offered' : 'outranked',
  refusedBy,
  score,
  factors,
});

/** What became of every candidate, in the order in which they were proposed. */
export const traceOf = (
  judged: readonly Judged[],
  picked: readonly Judged[],
): readonly TraceRow[] =>
  bestTies(judged, picked).map((one) => traceRow(one, picked.includes(one)));
