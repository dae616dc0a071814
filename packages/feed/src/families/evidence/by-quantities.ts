import type { Candidate } from '../candidate.js';
import { labelsOf, priceOfStep, riseOf, stepsBy } from '../ladder.js';
import type { Proposal, Step } from '../proposal.js';
import type { Axis, Mark } from '../titles/reading.js';
import type { Finder } from './finder.js';
import { groupBy } from './group-by.js';
import { keyWithout } from './key-without.js';

const CONFIDENCE = 0.85;

const measuresOf = ({ reading: { marks } }: Candidate): readonly Mark[] =>
  marks
    .filter(({ quantity }) => quantity !== undefined)
    .toSorted((a, b) => (a.axis < b.axis ? -1 : 1));

/** What differs in one thing only, other evidence has seen already. */
function keyOf(candidate: Candidate): string | undefined {
  const measures = measuresOf(candidate);
  if (measures.length < 2) return undefined;
  const axes = new Set<Axis>(measures.map(({ axis }) => axis));
  return `${keyWithout(candidate, axes)}|${[...axes].join()}`;
}

/** Each step has more of one thing than the one below, and less of none. */
function isLadder(steps: readonly Step[]): boolean {
  const ranks = steps.map(({ members }) => measuresOf(members[0]!).map(({ rank }) => rank));
  return ranks.slice(1).every((more, i) => more.every((rank, at) => rank >= ranks[i]![at]!));
}

const told = (candidate: Candidate): string =>
  measuresOf(candidate)
    .map(({ label }) => label)
    .join(' / ');

function propose(group: readonly Candidate[]): Proposal[] {
  const rows = new Map<string, number>();
  for (const candidate of group.toSorted((a, b) => a.price - b.price))
    if (!rows.has(told(candidate))) rows.set(told(candidate), rows.size);
  const steps = stepsBy(group, (one) => ({ rank: rows.get(told(one))!, label: told(one) }));
  if (steps.length < 2 || !isLadder(steps) || !riseOf(steps.map(priceOfStep)).strict) return [];
  return [
    {
      words: group[0]!.reading.words,
      steps,
      confidence: CONFIDENCE,
      evidence: [
        `The titles differ in several quantities that rise together (${labelsOf(steps)}), and the price rises with them.`,
      ],
    },
  ];
}

/** Finds titles in which several quantities rise together: `8 GB RAM, 256 GB`, `16 GB RAM, 512 GB`. */
export const byQuantities: Finder = (candidates) => groupBy(candidates, keyOf).flatMap(propose);
