import { explainWords } from '@uptier/core';
import { tableLines, type Cell, type Column } from '../../terminal/table-lines.js';
import { sayCount, sayShareOf } from './say-numbers.js';
import type { BasketTries, Fate, Tries } from './tally.js';

type Missed = Exclude<Fate, 'offered'>;

const COLUMNS: readonly Column[] = [
  { title: 'Bought without an offer' },
  { title: 'with the rest in the cart', align: 'right' },
  { title: 'with the tier below', align: 'right' },
  { title: 'That is', wraps: true },
];

const TRIED = ['hidden', 'higher'] as const;

function wordsFor(fate: Missed): string {
  if (fate === 'not-linked') return 'Nothing in the cart leads to it.';
  return fate === 'outranked' ? explainWords.outcomes.outranked : explainWords.guards[fate];
}

const cell = (part: number, { of }: Pick<Tries, 'of'>): Cell => [of ? sayShareOf(part, of) : '–'];

/** What became of what was bought without an offer, the most frequent first; each share is of all tries. */
export function triesTable(tries: BasketTries, width: number | undefined): readonly string[] {
  const times = (fate: Missed): number =>
    TRIED.reduce((sum, name) => sum + (tries[name].missed.get(fate) ?? 0), 0);
  const fates = new Set(TRIED.flatMap((name) => [...tries[name].missed.keys()]));
  const rows: Cell[][] = [
    [['Tried'], ...TRIED.map((name): Cell => [sayCount(tries[name].of)]), ['']],
    [
      ['would be offered'],
      ...TRIED.map((name) => cell(tries[name].offered, tries[name])),
      ['It stands among the offers of the cart.'],
    ],
    ...[...fates]
      .toSorted((a, b) => times(b) - times(a) || (a < b ? -1 : 1))
      .map((fate): Cell[] => [
        [fate],
        ...TRIED.map((name) => cell(tries[name].missed.get(fate) ?? 0, tries[name])),
        [wordsFor(fate)],
      ]),
  ];
  return tableLines(COLUMNS, rows, width);
}
