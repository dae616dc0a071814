import { explainWords, ROLES, type FeedHead, type GuardName } from '@uptier/core';
import { tableLines, type Cell, type Column } from '../../terminal/table-lines.js';
import type { Terminal } from '../../terminal/terminal.js';
import { REPLAYED, type Simulation } from './simulate-orders.js';
import type { Tally, Tries } from './tally.js';

type Money = Pick<FeedHead, 'currency' | 'exponent'>;

const count = (number: number): string => number.toLocaleString('en');
const percent = (part: number, whole: number): string =>
  whole ? `${((100 * part) / whole).toFixed(1)} %` : '–';
const shareOf = (part: number, whole: number): string => `${count(part)} (${percent(part, whole)})`;
const triesOf = ({ of, offered }: Tries): string =>
  of ? `${count(offered)} of ${count(of)} (${percent(offered, of)})` : '–';

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
      [`Baskets with an ${role}`, ({ roles, baskets }) => shareOf(roles[role].baskets, baskets)],
      [
        `  its price, on average`,
        ({ roles: { [role]: own } }) => (own.offers ? moneyOf(own.price / own.offers, money) : '–'),
      ],
      [
        `  what it adds to the basket, on average`,
        ({ roles: { [role]: own } }) => percent(own.rise, own.offers),
      ],
    ],
  );

const linesFor = (simulation: Placements, money: Money): Line[] => [
  ['Baskets replayed', ({ baskets }) => count(baskets)],
  ['Baskets with an offer', ({ shown, baskets }) => shareOf(shown, baskets)],
  ...roleLines(simulation, money),
  ['Baskets for which nothing is proposed', ({ silent, baskets }) => shareOf(silent, baskets)],
];

const FIGURES: readonly Column[] = [
  { title: '', wraps: true },
  { title: 'cart', align: 'right' },
  { title: 'checkout', align: 'right' },
];

const BOUGHT: readonly Column[] = [
  { title: 'Bought without an offer', wraps: true },
  { title: 'would be offered', align: 'right' },
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
      ...REPLAYED.map((name) => [count(simulation[name].refused.get(guard) ?? 0)]),
      [explainWords.guards[guard]],
    ]);
  const outranked = REPLAYED.map((name) => [count(simulation[name].outranked)]);
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
  const bought = [
    [['Products that are offered once the rest is in the cart'], [triesOf(tries.hidden)]],
    [['Higher tiers that are offered once the tier below is'], [triesOf(tries.higher)]],
  ];
  const tables = [
    tableLines(FIGURES, figures, width),
    tableLines(BOUGHT, bought, width),
    tableLines(REFUSALS, refusalRows(placements), width),
  ];
  for (const [i, lines] of tables.entries()) print([...(i ? [''] : []), ...lines].join('\n'));
}
