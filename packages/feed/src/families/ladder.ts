import type { Candidate } from './candidate.js';
import type { Step } from './proposal.js';

/** How the prices go as a ladder rises. */
export interface Rise {
  /** Each step is dearer than the one below. */
  readonly strict: boolean;
  /** Of five or more steps all but one are. */
  readonly mostly: boolean;
  /** No step is cheaper than the one below. */
  readonly even: boolean;
  /** The least increase of a step, as a share of the lower price. */
  readonly least: number;
  /** The highest step's price over the lowest's. */
  readonly times: number;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

export const priceOfStep = ({ members }: Step): number => median(members.map(({ price }) => price));

/** How prices go, from the lowest step on. */
export function riseOf(prices: readonly number[]): Rise {
  const shares = prices.slice(1).map((price, i) => price / prices[i]! - 1);
  const least = Math.min(...shares);
  const exceptions = shares.filter((share) => share <= 0).length;
  const mostly = exceptions === 1 && shares.length >= 4 && prices.at(-1)! > prices[0]!;
  return { strict: least > 0, mostly, even: least >= 0, least, times: prices.at(-1)! / prices[0]! };
}

/** Puts candidates on steps by what one of them is ranked; what has no rank stays out. */
export function stepsBy(
  candidates: readonly Candidate[],
  rankOf: (candidate: Candidate) => Omit<Step, 'members'> | undefined,
): Step[] {
  const steps = new Map<number, Step & { members: Candidate[] }>();
  for (const candidate of candidates) {
    const ranked = rankOf(candidate);
    if (!ranked) continue;
    const step = steps.get(ranked.rank);
    if (step) step.members.push(candidate);
    else steps.set(ranked.rank, { ...ranked, members: [candidate] });
  }
  return [...steps.values()].toSorted((a, b) => a.rank - b.rank);
}

/** `64 GB, 128 GB, 256 GB` */
export const labelsOf = (steps: readonly Step[]): string =>
  steps
    .map(({ label, rank }) => label ?? (Number.isInteger(rank) ? 'plain' : String(rank)))
    .join(', ');
