import type { TraceRow } from './decision.js';
import type { Judged } from './judge.js';
import type { Candidate } from './proposal.js';

/** Whether one campaign, or one other source, has proposed both. What it proposes comes in one go. */
const isSameOrigin = (a: Candidate, b: Candidate): boolean =>
  a.source === b.source && (a.source !== 'campaign' || a.campaign === b.campaign);

/** Where the candidate is among the rows of its origin already, or -1. */
function placeOf(candidate: Candidate, rows: readonly Judged[]): number {
  let place = rows.length - 1;
  for (; place >= 0; place--) {
    const row = rows[place]!.candidate;
    if (!isSameOrigin(row, candidate)) return -1;
    if (row.product === candidate.product && row.role === candidate.role) break;
  }
  return place;
}

/** Proposed twice by one source or campaign, it is one candidate: by the tie that it is offered by, or could best be. */
function bestTies(judged: readonly Judged[], picked: readonly Judged[]): Judged[] {
  const best: Judged[] = [];
  for (const one of judged) {
    const place = placeOf(one.candidate, best);
    if (place < 0) best.push(one);
    else if (picked.includes(one) || (one.score ?? 0) > (best[place]!.score ?? 0))
      best[place] = one;
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
