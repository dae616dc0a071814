import type { Candidate } from '../candidate.js';
import { labelsOf, priceOfStep, riseOf, stepsBy } from '../ladder.js';
import type { Proposal, Step } from '../proposal.js';
import type { Axis, Mark } from '../titles/reading.js';
import { believed, type AxisRule } from './axis-rules.js';
import type { Finder } from './finder.js';
import { groupBy } from './group-by.js';
import { keyWithout } from './key-without.js';

/** An ounce is of volume beside other volumes, and of weight beside other weights. */
const OUNCES_IN = { volume: 29.5735, mass: 28.3495 } as const;

function markOn(axis: Axis, { reading: { marks } }: Candidate): Mark | undefined {
  const mark = marks.find((one) => one.axis === axis);
  if (mark || (axis !== 'volume' && axis !== 'mass')) return mark;
  const ounces = marks.find((one) => one.axis === 'ounces');
  if (!ounces?.quantity) return undefined;
  const value = ounces.quantity.value * OUNCES_IN[axis];
  return { ...ounces, rank: value, quantity: { ...ounces.quantity, dimension: axis, value } };
}

const axesOf = (axis: Axis): ReadonlySet<Axis> =>
  new Set<Axis>(axis === 'volume' || axis === 'mass' ? [axis, 'ounces'] : [axis]);

function propose(rule: AxisRule, steps: readonly Step[]): Proposal {
  const rise = riseOf(steps.map(priceOfStep));
  const goes = rise.strict
    ? 'rises with it'
    : rise.mostly
      ? 'rises with it but once'
      : rise.even
        ? 'stands still in places'
        : 'falls in places';
  return {
    words: wordsOf(steps),
    steps,
    confidence: believed(rule, rise),
    evidence: [
      `The titles differ in ${rule.name} alone (${labelsOf(steps)}), and the price ${goes}.`,
    ],
  };
}

/** How far the prices of one step may lie apart where only the look differs. */
const SAME_PRICE = 1.25;

const isAlike = ({ members }: Step): boolean => {
  const prices = members.map(({ price }) => price);
  return Math.max(...prices) <= Math.min(...prices) * SAME_PRICE;
};

/**
 * Where each colour, material or pattern is on several steps by itself, each is a family: whoever has a black one wants
 * a larger black one. Where some stand alone, all share their steps, unless they differ in price: then each is by itself.
 */
function byLook(group: readonly Candidate[], toSteps: (group: readonly Candidate[]) => Step[]) {
  const steps = toSteps(group);
  const ofLooks = groupBy(group, ({ reading }) => reading.look.toLowerCase(), 1).map(toSteps);
  const areWhole = ofLooks.length > 1 && ofLooks.every(({ length }) => length > 1);
  return areWhole || !steps.every(isAlike) ? ofLooks : [steps];
}

/** What names it: the words of its titles, and its look where it has one alone. */
function wordsOf(steps: readonly Step[]): readonly string[] {
  const [first, ...others] = steps.flatMap(({ members }) => members.map(({ reading }) => reading));
  const isOne = first!.look !== '' && others.every(({ look }) => look === first!.look);
  return isOne ? [...first!.words, first!.look] : first!.words;
}

/** It is called nothing, but what it has can be told. */
const plainStep = (axis: Axis, { rank, quantity }: Pick<Mark, 'rank' | 'quantity'>) => ({
  rank,
  ...(quantity && { mark: { axis, rank, label: '', quantity } }),
});

/** The steps of these products on the axis. */
export const stepsOn =
  ({ axis, plain }: AxisRule) =>
  (candidates: readonly Candidate[]): Step[] =>
    stepsBy(candidates, (candidate) => {
      const mark = markOn(axis, candidate);
      return mark ? { rank: mark.rank, label: mark.label, mark } : plain && plainStep(axis, plain);
    });

/** Finds titles that are the same but for one axis. */
export const byAxis =
  (rule: AxisRule): Finder =>
  (candidates) => {
    const axes = axesOf(rule.axis);
    const isOn = (candidate: Candidate): boolean => markOn(rule.axis, candidate) !== undefined;
    const keyOf = (candidate: Candidate): string | undefined =>
      rule.plain !== undefined || isOn(candidate) ? keyWithout(candidate, axes) : undefined;
    return groupBy(candidates, keyOf)
      .filter((group) => group.some(isOn))
      .flatMap((group) => byLook(group, stepsOn(rule)))
      .filter((steps) => steps.length > 1)
      .map((steps) => propose(rule, steps));
  };
