import type { Attribute } from '@uptier/core';
import type { Candidate } from '../candidate.js';
import { labelsOf, riseOf, stepsBy } from '../ladder.js';
import type { Proposal } from '../proposal.js';
import { plainQuantity } from '../titles/plain-quantity.js';
import type { Finder } from './finder.js';
import { groupBy } from './group-by.js';
import { brandKey } from './key-without.js';

/** With more products than this a category is no ladder of one thing. */
const MOST = 6;
const FEWEST_ATTRIBUTES = 2;
const LEAST_STEP = 0.05;
const MAX_TIMES = 4;

/** How good an attribute is, higher being better; `undefined` where nobody can say. */
function goodness(name: string, attribute: Attribute | undefined): number | undefined {
  if (typeof attribute === 'object') {
    if (typeof attribute.value !== 'number' || !attribute.better) return undefined;
    return attribute.better === 'more' ? attribute.value : -attribute.value;
  }
  return plainQuantity(name, attribute)?.value;
}

/** The attributes that all have, and that never get worse with the price; `undefined` where one of them does. */
function gettingBetter(sorted: readonly Candidate[]): readonly string[] | undefined {
  const names = Object.keys(sorted[0]!.exported.product.attributes ?? {}).sort();
  const better: string[] = [];
  for (const name of names) {
    const all = sorted.map(({ exported }) => goodness(name, exported.product.attributes?.[name]));
    const known = all.filter((one) => one !== undefined);
    if (known.length < sorted.length) continue;
    if (known.some((one, i) => i > 0 && one < known[i - 1]!)) return undefined;
    if (known.at(-1)! > known[0]!) better.push(name);
  }
  return better;
}

/** The words that all titles have, as a share of the shortest one's. */
function likeness(group: readonly Candidate[]): number {
  const sets = group.map(({ reading }) => new Set(reading.words.map((word) => word.toLowerCase())));
  const [first = new Set<string>()] = sets;
  const common = [...first].filter((word) => sets.every((set) => set.has(word)));
  return common.length / Math.max(1, Math.min(...sets.map(({ size }) => size)));
}

function propose(group: readonly Candidate[]): Proposal[] {
  if (group.length > MOST) return [];
  const steps = stepsBy(group, ({ price, exported }) => ({
    rank: price,
    label: exported.product.title,
  }));
  const rise = riseOf(steps.map(({ rank }) => rank));
  if (steps.length < group.length || rise.least < LEAST_STEP || rise.times > MAX_TIMES) return [];
  const better = gettingBetter(steps.map(({ members }) => members[0]!)) ?? [];
  if (better.length < FEWEST_ATTRIBUTES) return [];
  const { brand, leaf, reading } = group[0]!;
  return [
    {
      words: [brand, leaf, ...reading.words.slice(0, 1)].filter(Boolean),
      steps: steps.map(({ rank, members }) => ({ rank, members })),
      confidence: Math.min(0.5 + 0.05 * better.length + 0.3 * likeness(group), 0.85),
      evidence: [
        `One brand and category, in which ${better.join(', ')} get better with the price: ${labelsOf(steps)}.`,
      ],
    },
  ];
}

const keyOf = ({ brand, leaf, exported }: Candidate): string | undefined =>
  brand && leaf && exported.product.attributes ? `${brandKey(brand)}|${leaf}` : undefined;

/** Finds ladders of prices within one brand and one fine category whose attributes get better. */
export const byAttributes: Finder = (candidates) => groupBy(candidates, keyOf).flatMap(propose);
