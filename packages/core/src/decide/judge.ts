import type { TraceDepth } from './decision.js';
import { candidateGuards, momentGuards, type GuardName } from './guards.js';
import type { Candidate, Guard, MomentGuard, Score } from './proposal.js';
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

const MOMENT_GUARDS = Object.entries(momentGuards) as [GuardName, MomentGuard][];
const GUARDS = (Object.entries(candidateGuards) as [GuardName, Guard][]).map(([name, refuses]) => ({
  name,
  refuses,
}));
const SCORES = (Object.entries(scores) as [ScoreName, readonly [number, Score]][]).map(
  ([name, [weight, factor]]) => ({ name, weight, factor }),
);

const UNKNOWN = 0.5;

/** What already stands against every candidate of the slot. */
const refusalsOfAll = (situation: Situation): readonly GuardName[] =>
  MOMENT_GUARDS.filter(([, refuses]) => refuses(situation)).map(([name]) => name);

type Factors = Record<ScoreName, number>;

/** The shape of all factors: filled in, it is made faster than built up key by key. */
const UNTOLD = Object.fromEntries(SCORES.map(({ name }) => [name, undefined])) as Partial<Factors>;

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

/**
 * Asks guards and, for what they let pass, scores: of the guards all, or only up to the first that refuses. Factors are
 * kept where somebody will be told of them.
 */
export function judging(situation: Situation, depth: TraceDepth): (candidate: Candidate) => Judged {
  const ofAll = refusalsOfAll(situation);
  const early = ofAll.slice(0, 1);
  const refusalsOf = (candidate: Candidate): readonly GuardName[] => {
    if (depth !== 'all' && early.length) return early;
    let refusals = ofAll;
    for (const { name, refuses } of GUARDS) {
      if (!refuses(candidate, situation)) continue;
      refusals = [...refusals, name];
      if (depth !== 'all') break;
    }
    return refusals;
  };
  return (candidate) => {
    const refusedBy = refusalsOf(candidate);
    if (refusedBy.length) return { candidate, refusedBy, score: undefined, factors: undefined };
    const factors = depth === 'none' ? undefined : ({ ...UNTOLD } as Factors);
    return { candidate, refusedBy, score: scoreOf(candidate, situation, factors), factors };
  };
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
