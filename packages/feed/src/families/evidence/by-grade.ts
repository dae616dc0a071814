import { labelsOf, priceOfStep, riseOf, stepsBy } from '../ladder.js';
import type { Proposal, Step } from '../proposal.js';
import type { Finder } from './finder.js';
import { groupBy } from './group-by.js';
import { masked, type Masked } from './tokens-masked.js';

const CODE = /^\p{Lu}{1,3}$/u;

/** So many kinds of things must bear a code's rank out. */
const FEWEST = 3;
const LEAST_STEP = 0.04;

/** Of a pair of codes, how often the second was the dearer one, and how often not. */
type Votes = Map<string, { for: number; against: number }>;

function ladderOf(group: readonly Masked[]): Step[] {
  const codes = new Map(group.map(({ candidate, word }) => [candidate, word]));
  const names = [...new Set(codes.values())].sort();
  const steps = stepsBy([...codes.keys()], (candidate) => ({
    rank: names.indexOf(codes.get(candidate)!),
    label: codes.get(candidate)!,
  }));
  return steps
    .toSorted((a, b) => priceOfStep(a) - priceOfStep(b))
    .map((step, rank) => ({ ...step, rank }));
}

function pairsOf(steps: readonly Step[]): string[] {
  return steps.flatMap(({ label: low }, i) =>
    steps.slice(i + 1).map(({ label: high }) => `${low} ${high}`),
  );
}

function vote(ladders: readonly (readonly Step[])[]): Votes {
  const votes: Votes = new Map();
  const of = (pair: string) => {
    const known = votes.get(pair) ?? { for: 0, against: 0 };
    votes.set(pair, known);
    return known;
  };
  for (const steps of ladders)
    for (const pair of pairsOf(steps)) {
      of(pair).for++;
      of(pair.split(' ').toReversed().join(' ')).against++;
    }
  return votes;
}

/** A code that means a grade means the same one for most things that carry it. */
function propose(group: readonly Masked[], steps: readonly Step[], votes: Votes): Proposal[] {
  if (steps.length < 2 || riseOf(steps.map(priceOfStep)).least < LEAST_STEP) return [];
  const borne = pairsOf(steps).map((pair) => votes.get(pair)!);
  const least = Math.min(...borne.map((one) => one.for));
  if (least < FEWEST || borne.some((one) => one.against * 9 > one.for)) return [];
  const { candidate, word } = group[0]!;
  return [
    {
      words: candidate.reading.words.filter((other) => other !== word),
      steps,
      confidence: Math.min(0.6 + 0.05 * least, 0.9),
      evidence: [
        `The titles differ in a code alone (${labelsOf(steps)}), which means the same order of prices for ${least} kinds of things.`,
      ],
    },
  ];
}

/** In a title of capitals a short word is no code. */
const isShouted = (words: readonly string[]): boolean =>
  words.every((word) => word === word.toUpperCase());

/** Finds grades that a shop has codes for: `LL`, `ML`, `HL`. */
export const byGrade: Finder = (candidates) => {
  const all = candidates
    .filter(({ reading }) => !isShouted(reading.words))
    .flatMap((candidate) => masked(candidate, (word) => CODE.test(word)));
  const groups = groupBy(all, ({ frame }) => frame);
  const ladders = groups.map(ladderOf);
  const votes = vote(
    ladders.filter(
      (steps) => steps.length > 1 && riseOf(steps.map(priceOfStep)).least >= LEAST_STEP,
    ),
  );
  return groups.flatMap((group, i) => propose(group, ladders[i]!, votes));
};
