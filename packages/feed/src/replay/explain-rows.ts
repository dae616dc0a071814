import type { ExplainedRow } from '@uptier/core';
import { plainText } from '../terminal/plain-text.js';
import type { Cell, Column } from '../terminal/table-lines.js';
import type { Terminal } from '../terminal/terminal.js';

export const COLUMNS: readonly Column[] = [
  { title: 'Candidate', wraps: true },
  { title: 'Role' },
  { title: 'Source' },
  { title: 'For', wraps: true },
  { title: 'Outcome' },
  { title: 'Score', align: 'right' },
  { title: 'Why', wraps: true },
];

const digits = (value: number): string => value.toFixed(2);

/** What a score is made of: briefly, or with what each part says. */
function factorLines({ factors, boost }: ExplainedRow, isLong: boolean): string[] {
  if (isLong)
    return [
      ...factors.map(
        ({ name, value, weight, words }) =>
          `${name} ${digits(value)} × ${digits(weight)}: ${words}`,
      ),
      ...(boost ? [`boost ${boost.value}: ${boost.words}`] : []),
    ];
  const parts = factors.map(({ name, value }) => `${name} ${digits(value)}`);
  return [[...parts, ...(boost ? [`boost ${boost.value}`] : [])].join(', ')];
}

function whyLines(row: ExplainedRow, isLong: boolean): Cell {
  if (row.outcome.name === 'refused')
    return row.refusals.map(({ name, words }) => `${name}: ${words}`);
  const factors = factorLines(row, isLong);
  return row.outcome.name === 'offered' ? factors : [row.outcome.words, ...factors];
}

/** What became of a candidate as a row of a table. */
export function explainCells(
  row: ExplainedRow,
  { colours, isLong }: Pick<Terminal, 'colours'> & { readonly isLong: boolean },
): Cell[] {
  const { product, held, outcome, campaign, score } = row;
  const paint = { offered: colours.green, outranked: colours.yellow, refused: colours.red };
  const title = plainText(product.title);
  const id = plainText(product.id);
  return [
    [title === id ? id : `${title} (${id})`],
    [row.role.name],
    [row.source.name, ...(campaign === undefined ? [] : [plainText(campaign)])],
    [held ? plainText(held.id) : ''],
    [paint[outcome.name](outcome.name)],
    [score === undefined ? '' : score.toFixed(3)],
    whyLines(row, isLong),
  ];
}
