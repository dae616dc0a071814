import type { TraceRow } from './decision.js';
import { guards, type GuardName } from './guards.js';
import type { Candidate, Guard, Score } from './proposal.js';
import { scores, type ScoreName } from './scores.js';
import type { Situation } from './situation.js';

/** A candidate, and what guards and scores say of it. */
export interface Judged {
  readonly candidate: Candidate;
  readonly refusedBy: readonly GuardName[];
  /** Only of what passed. */
  readonly score?: number | undefined;
  readonly factors?: TraceRow['factors'] | undefined;
}

const GUARDS = (Object.entries(guards) as [GuardName, Guard][]).map(([name, refuses]) => ({
  name,
  refuses,
}));
const SCORES = (Object.entries(scores) as [ScoreName, readonly [number, Score]][]).map(
  ([name, [weight, factor]]) => ({ name, weight, factor }),
);

const UNKNOWN = 0.5;

/** The first guard that refuses, or, where all are asked, every one that does. */
function refusalsOf(
  candidate: Candidate,
  situation: Situation,
  ask: 'first' | 'all',
): readonly GuardName[] {
  const refusals: GuardName[] = [];
  for (const { name, refuses } of GUARDS) {
    if (!refuses(candidate, situation)) continue;
    refusals.push(name);
    if (ask === 'first') break;
  }
  return refusals;
}

/** The factors, and their weighted sum with the boost, rounded so that the last digit never decides. */
function scoreOf(
  candidate: Candidate,
  situation: Situation,
): { score: number; factors: TraceRow['factors'] } {
  const factors: Partial<Record<ScoreName, number>> = {};
  let sum = 0;
  for (const { name, weight, factor } of SCORES) {
    const value = factor(candidate, situation) ?? UNKNOWN;
    factors[name] = value;
    sum += weight * value;
  }
  const score = Math.round(sum * (candidate.product.boost ?? 1) * 1e4) / 1e4;
  return { score, factors: factors as NonNullable<TraceRow['factors']> };
}

/** Asks guards and, for what they let pass, scores. */
export function judge(candidate: Candidate, situation: Situation, ask: 'first' | 'all'): Judged {
  const refusedBy = refusalsOf(candidate, situation, ask);
  if (refusedBy.length) return { candidate, refusedBy };
  const { score, factors } = scoreOf(candidate, situation);
  return { candidate, refusedBy, score, factors };
}

const heldPrice = ({ held }: Candidate, { base }: Situation): number => held?.price ?? base;

/** Best first. Ties: boost, best-seller rank, price nearer to what is held, id. */
export function byRank(situation: Situation): (a: Judged, b: Judged) => number {
  const best = situation.catalog.head.rankings.bestSellers?.['*'] ?? [];
  const rank = ({ product }: Candidate): number => {
    const place = best.indexOf(product.id);
    return place < 0 ? best.length : place;
  };
  const distance = (candidate: Candidate): number =>
    Math.abs((candidate.product.price ?? 0) - heldPrice(candidate, situation));
  return ({ candidate: a, score: x }, { candidate: b, score: y }) =>
    (y ?? 0) - (x ?? 0) ||
    (b.product.boost ?? 1) - (a.product.boost ?? 1) ||
    rank(a) - rank(b) ||
    distance(a) - distance(b) ||
    (a.product.id < b.product.id ? -1 : a.product.id > b.product.id ? 1 : 0);
}
