import { explainWords, ROLES, type FeedHead, type GuardName } from '@uptier/core';
import { tableLines, type Cell, type Column } from '../../terminal/table-lines.js';
import type { Terminal } from '../../terminal/terminal.js';
import { sayCount, sayPercent, sayShareOf } from './say-numbers.js';
import { REPLAYED, type Simulation } from './simulate-orders.js';
import type { Tally } from './tally.js';
import { triesTable } from './tries-table.js';

type Money = Pick<FeedHead, 'currency' | 'exponent'>;

function moneyOf(amount: number, { currency, exponent }: Money): string {
  const digits = { minimumFractionDigits: exponent, maximumFractionDigits: exponent };
  return `${(amount / 10 ** exponent).toLocaleString('en', digits)} ${currency}`;
}

type Placements = Simulation['placements'];

type Line = readonly [title: string, tell: (tally: Tally) => string];

/** Of the roles in which anything is offered. */
const roleLines = (simulation: Placements, money: Money): Line[] =>
  ROLES.filter((role) => REPLAYED.some((name) => simulation[name].roles[role].offers)).flatMap(
    (role): Line[] => [
      [`Baskets with an ${role}`, ({ roles, baskets }) => sayShareOf(roles[role].baskets, baskets)],
      [
        `  its price, on average`,
        ({ roles: { [role]: own } }) => (own.offers ? moneyOf(own.price / own.offers, money) : '–'),
      ],
      [
        `  what it adds to the basket, on average`,
        ({ roles: { [role]: own } }) => sayPercent(own.rise, own.offers),
      ],
    ],
  );

const linesFor = (simulation: Placements, money: Money): Line[] => [
  ['Baskets replayed', ({ baskets }) => sayCount(baskets)],
  ['Baskets with an offer', ({ shown, baskets }) => sayShareOf(shown, baskets)],
  ...roleLines(simulation, money),
  ['Baskets for which nothing is proposed', ({ silent, baskets }) => sayShareOf(silent, baskets)],
];

const FIGURES: readonly Column[] = [
  { title: '', wraps: true },
  { title: 'cart', align: 'right' },
  { title: 'checkout', align: 'right' },
];

const REFUSALS: readonly Column[] = [
  { title: 'Not offered, first because' },
  { title: 'cart', align: 'right' },
  { title: 'checkout', align: 'right' },
  { title: 'That is', wraps: true },
];

/** What refused most stands first. */
function refusalRows(simulation: Placements): Cell[][] {
  const sum = (guard: GuardName): number =>
    REPLAYED.reduce((all, name) => all + (simulation[name].refused.get(guard) ?? 0), 0);
  const guards = new Set(REPLAYED.flatMap((name) => [...simulation[name].refused.keys()]));
  const rows = [...guards]
    .sort((a, b) => sum(b) - sum(a) || (a < b ? -1 : 1))
    .map((guard) => [
      [guard],
      ...REPLAYED.map((name) => [sayCount(simulation[name].refused.get(guard) ?? 0)]),
      [explainWords.guards[guard]],
    ]);
  const outranked = REPLAYED.map((name) => [sayCount(simulation[name].outranked)]);
  return [...rows, [['outranked'], ...outranked, [explainWords.outcomes.outranked]]];
}

/** Prints what a simulation has counted. */
export function saySimulation(
  { placements, tries }: Simulation,
  money: Money,
  { print, width }: Terminal,
): void {
  const figures = linesFor(placements, money).map(([title, tell]) => [
    [title],
    ...REPLAYED.map((name) => [tell(placements[name])]),
  ]);
  const tables = [
    tableLines(FIGURES, figures, width),
    triesTable(tries, width),
    tableLines(REFUSALS, refusalRows(placements), width),
  ];
  for (const [i, lines] of tables.entries()) print([...(i ? [''] : []), ...lines].join('\n'));
}
