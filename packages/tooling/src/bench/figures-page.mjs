import { HEAD, rowsCells } from './row-cells.mjs';

/** @typedef {import('./rows-table.mjs').MeasuredPart} MeasuredPart */

/**
 * What a run has measured, as a part of the documentation's page of performance: the goals that are missed come first.
 * @param {readonly MeasuredPart[]} parts
 * @param {string} machine What it was measured on.
 */
export function figuresPage(parts, machine) {
  const rows = parts.flatMap((part) => part.rows);
  const goals = rows.filter(({ goal }) => goal !== undefined);
  const missed = goals.filter(({ verdict }) => verdict !== 'holds');
  return (
    [
      `Measured on ${machine}.`,
      'Sizes are exact. Times are medians of rounds in which all take turns: trust the ratios, not the milliseconds. A ratio is ours as a share of theirs, so less is better.',
      `**Of ${goals.length} goals ${goals.length - missed.length} are reached and ${missed.length} are missed.** Each is told with its figure:`,
      ...parts.map(partText),
    ].join('\n\n') + '\n'
  );
}

/** @param {MeasuredPart} part */
function partText({ title, notes, rows }) {
  const lines = [
    HEAD,
    HEAD.map(() => '---'),
    ...rowsCells(rows).map((cells) => cells.map(stressed)),
  ];
  const table = lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  return [`### ${title}`, notes, table].join('\n\n');
}

/** @param {string} cell */
const stressed = (cell) => (cell === 'missed' ? '**missed**' : cell.replaceAll('|', '\\|'));
