import type { TraceDepth } from './decision.js';
import { guards, type GuardName } from './guards.js';
import type { Candidate, Guard, Score } from './proposal.js';
import { scores, type ScoreName } from './scores.js';
import type { Situation } from './situation.js';

/** A candidate, and what guards and scores say of it. */
export interface Judged {
  readonly candidate: Candidate;
  readonly refusedBy: readonly GuardName[];
  /** Only of what passed. */
  readonly score: number | undefined;
  /** And only where a trace is told. */
  readonly factors: Readonly<Record<ScoreName, number>> | undefined;
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
  depth: TraceDepth,
): readonly GuardName[] {
  const refusals: GuardName[] = [];
  for (const { name, refuses } of GUARDS) {
    if (!refuses(candidate, situation)) continue;
    refusals.push(name);
    if (depth !== 'all') break;
  }
  return refusals;
}

type Factors = Record<ScoreName, number>;

/** The shape of all factors: filled in, it is made faster than built up key by key. */
const UNTOLD = Object.fromEntries(SCORES.map(({ name }) => [name, UNKNOWN])) as Factors;

/** The weighted sum of the factors with the boost, rounded so that the last digit never decides. */
function scoreOf(candidate: Candidate, situation: Situation, factors?: Factors): number {
  let sum = 0;
  for (const { name, weight, factor } of SCORES) {
    const value = factor(candidate, situation) ?? UNKNOWN;
    if (factors) factors[name] = value;
    sum += weight * value;
  }
  return Math.round(sum * (candidate.product.boost ?? 1) * 1e4) / 1e4;
}

/** Asks guards and, for what they let pass, scores. Factors are kept where somebody will be told of them. */
export function judge(candidate: Candidate, situation: Situation, depth: TraceDepth): Judged {
  const refusedBy = refusalsOf(candidate, situation, depth);
  if (refusedBy.length) return { candidate, refusedBy, score: undefined, factors: undefined };
  const factors = depth === 'none' ? undefined : { ...UNTOLD };
  return { candidate, refusedBy, score: scoreOf(candidate, situation, factors), factors };
}

const heldPrice = ({ held }: Candidate, { base }: Situation): number => held?.price ?? base;

/** Best first. Ties: boost, best-seller rank, price nearer to what is held, id. */
export function byRank(situation: Situation): (a: Judged, b: Judged) => number {
  const best = situation.catalog.rankings.bestSellers?.['*'] ?? [];
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
