import type { Candidate } from '../candidate.js';
import { labelsOf, stepsBy } from '../ladder.js';
import type { Proposal, Step } from '../proposal.js';
import { EDITION_RANKS, PLAN_RANKS } from '../titles/edition-words.js';
import type { Finder } from './finder.js';
import { groupBy } from './group-by.js';

const CONFIDENCE = 0.85;
/** Names that say another order than the prices: one of them is for something else, as a seat or a team. */
const DISPUTED = 0.5;

/** Plans of one thing. What is paid like one and goes beside it is none. */
const keyOf = ({ exported: { product, group }, brand, leaf, isAddition }: Candidate) =>
  product.kind === 'plan' && !isAddition ? [group ?? '', brand, leaf].join('|') : undefined;

/** How it is paid: by whom, and how often. */
function payOf({ exported: { product } }: Candidate): string {
  const { interval = '', per = '' } = product.plan ?? {};
  return `${interval}|${per}`;
}

/** Plans that are paid alike. What costs nothing is paid like most others. */
function alike(group: readonly Candidate[]): Candidate[][] {
  const paid = groupBy(
    group.filter(({ price }) => price > 0),
    payOf,
    1,
  ).toSorted((a, b) => b.length - a.length);
  const free = group.filter(({ price }) => price === 0);
  return paid.map((some, i) => (i ? some : [...free, ...some]));
}

/** `Business Plus` is above `Business`, and `Business Starter` below. */
function rankOfName({ exported }: Candidate): number | undefined {
  const words = exported.product.title.toLowerCase().match(/\p{L}+/gu) ?? [];
  const ranks = words.flatMap((word) => PLAN_RANKS.get(word) ?? EDITION_RANKS.get(word) ?? []);
  if (!ranks.length) return undefined;
  const [most = 0, ...others] = ranks.toSorted((a, b) => b - a);
  return most + others.reduce((sum, rank) => sum + 0.1 * Math.sign(rank), 0);
}

function isDisputed(steps: readonly Step[]): boolean {
  const ranks = steps.flatMap(({ members }) => rankOfName(members[0]!) ?? []);
  return ranks.some((rank, i) => i > 0 && rank < ranks[i - 1]!);
}

function propose(group: readonly Candidate[]): Proposal[] {
  const steps = stepsBy(group, ({ price, exported }) => ({
    rank: price,
    label: exported.product.title,
  }));
  if (steps.length < 2) return [];
  const { brand, leaf, id } = group[0]!;
  const disputed = isDisputed(steps);
  return [
    {
      words: [brand || leaf || id, 'plans'],
      steps,
      confidence: disputed ? DISPUTED : CONFIDENCE,
      evidence: [
        `They are plans of one thing, by their price: ${labelsOf(steps)}.`,
        ...(disputed ? ['Their names say another order.'] : []),
      ],
    },
  ];
}

/** Finds the plans of one service. */
export const byPlan: Finder = (candidates) =>
  groupBy(candidates, keyOf).flatMap(alike).flatMap(propose);
