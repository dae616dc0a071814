import type { Candidate } from '../candidate.js';
import { labelsOf, priceOfStep, riseOf, stepsBy } from '../ladder.js';
import type { Proposal, Step } from '../proposal.js';
import { isForSomething } from '../titles/kinds-of-goods.js';
import type { Finder } from './finder.js';
import { groupBy } from './group-by.js';
import { masked, type Masked } from './tokens-masked.js';

const SERIES = /^(\p{L}{0,2})(\d{1,4})$/u;

/** With fewer numbers a rising price is chance too often. */
const FEWEST = 3;
const LEAST_STEP = 0.08;
const MAX_TIMES = 8;

/** The number of a model: `S7` is 7 of the series S. */
const numberOf = (word: string): number => Number(SERIES.exec(word)?.[2]);

const prefixOf = (word: string): string => `${SERIES.exec(word)?.[1]?.toLowerCase() ?? ''}#`;

const isSamePrice = ({ members }: Step): boolean =>
  members.every(({ price }) => Math.abs(price / members[0]!.price - 1) <= 0.1);

/** More numbers, or several products that agree in the price of their number, make chance less likely. */
function confidenceOf(steps: readonly Step[]): number {
  const many = Math.min(steps.length - FEWEST, 2) * 0.1;
  const isRepeated = steps.filter(({ members }) => members.length > 1).length > 1;
  const { brand, leaf } = steps[0]!.members[0]!;
  return Math.min(0.65 + many + (isRepeated || (brand && leaf) ? 0.1 : 0), 0.9);
}

function propose(group: readonly Masked[]): Proposal[] {
  const words = new Map(group.map(({ candidate, word }) => [candidate, word]));
  const numbered = stepsBy(
    group.map(({ candidate }) => candidate),
    (candidate) => ({ rank: numberOf(words.get(candidate)!), label: words.get(candidate)! }),
  );
  if (numbered.length < FEWEST || !numbered.every(isSamePrice)) return [];
  // In some series the lower number is the better one: the prices say which.
  const steps =
    priceOfStep(numbered[0]!) < priceOfStep(numbered.at(-1)!) ? numbered : numbered.toReversed();
  const rise = riseOf(steps.map(priceOfStep));
  if (rise.least < LEAST_STEP || rise.times > MAX_TIMES) return [];
  const name = wordsOf(group[0]!);
  return [
    {
      words: name,
      steps,
      confidence: confidenceOf(steps),
      evidence: [
        `The titles differ in the number of the model alone (${labelsOf(steps)}), and the price rises with it.`,
      ],
    },
  ];
}

const wordsOf = ({ candidate, word }: Masked): string[] =>
  candidate.reading.words
    .map((other) => (other === word ? word.replace(/\d+/, '') : other))
    .filter(Boolean);

/** Models of a series have small or round numbers; others are of what fits them. */
function isModel(word: string): boolean {
  const number = SERIES.test(word) ? numberOf(word) : 0;
  if (number < 100) return number > 0;
  return number % (number < 1000 ? 50 : 100) === 0;
}

/** Finds series of models: `Touring-1000`, `-2000`, `-3000`; `Galaxy S7`, `S8`, `S10`. */
export const bySeries: Finder = (candidates) => {
  const all = candidates
    .filter(({ exported }: Candidate) => !isForSomething(exported.product.title))
    .flatMap((candidate) => masked(candidate, isModel, prefixOf));
  return groupBy(all, ({ frame }) => frame).flatMap(propose);
};
