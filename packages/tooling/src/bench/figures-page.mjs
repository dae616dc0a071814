import { HEAD, rowsCells } from './row-cells.mjs';

/**
 * @typedef {import('./rows-table.mjs').MeasuredPart} MeasuredPart
 * @typedef {import('./judge-rows.mjs').Budget} Budget
 */

/** Numbers stand to the right. The verdict has no column: it stands with its goal. */
const ALIGNED = [':--', '--:', '--:', ':--', '--:', ':--'];

/**
 * What a run has measured, as a part of the documentation's page of performance: how many goals are missed, and which,
 * comes first.
 * @param {readonly MeasuredPart[]} parts
 * @param {string} machine What it was measured on.
 * @param {Readonly<Record<string, readonly Budget[]>>} [budgets] By part: the goals of parts that did not run are told, too.
 */
export function figuresPage(parts, machine, budgets = {}) {
  const goals = withRows(parts, ({ goal }) => goal !== undefined);
  const others = goalsElsewhere(parts, budgets);
  const missed = withRows(goals, ({ verdict }) => verdict !== 'holds');
  return (
    [
      `Measured on ${machine}.`,
      'Sizes are exact. Times are medians of rounds in which all take turns: trust the ratios, not the milliseconds. A ratio is ours as a share of theirs, so less is better.',
      `**Goals: ${count(goals) + others.length}. Reached: ${count(goals) - count(missed)}. Missed: ${count(missed)}. Not measured in this run: ${others.length}**${missed.length === 0 ? '.' : '. Missed are these:'}`,
      ...(missed.length === 0 ? [] : [table(missed.flatMap(({ rows }) => rowsCells(rows)))]),
      ...(others.length === 0 ? [] : [`Not measured in this run: ${others.join('; ')}.`]),
      ...parts.map(({ title, notes, rows }) =>
        [`### ${title}`, notes, table(rowsCells(rows))].join('\n\n'),
      ),
    ].join('\n\n') + '\n'
  );
}

/**
 * The goals of the parts that did not run.
 * @param {readonly MeasuredPart[]} parts
 * @param {Readonly<Record<string, readonly Budget[]>>} budgets
 */
const goalsElsewhere = (parts, budgets) =>
  Object.entries(budgets)
    .filter(([name]) => !parts.some((part) => part.name === name))
    .flatMap(([name, rows]) =>
      rows
        .filter(({ goal }) => goal !== undefined)
        .map(({ measure }) => `${measure} (\`npm run bench -- ${name}\`)`),
    );

/** @param {readonly MeasuredPart[]} parts */
const count = (parts) => parts.reduce((sum, { rows }) => sum + rows.length, 0);

/**
 * The parts that have such rows, with no others.
 * @param {readonly MeasuredPart[]} parts
 * @param {(row: MeasuredPart['rows'][number]) => boolean} isWanted
 */
const withRows = (parts, isWanted) =>
  parts
    .map((part) => ({ ...part, rows: part.rows.filter(isWanted) }))
    .filter(({ rows }) => rows.length > 0);

/** @param {readonly string[][]} rows */
const table = (rows) =>
  [HEAD.slice(0, ALIGNED.length), ALIGNED, ...rows.map(pageCells)]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

/** @param {string[]} row */
function pageCells(row) {
  const [goal = '', verdict = ''] = row.slice(ALIGNED.length - 1);
  const said = verdict === 'holds' ? verdict : `**${verdict}**`;
  const cells = [
    ...row.slice(0, ALIGNED.length - 1),
    [goal, verdict && said].filter(Boolean).join(', '),
  ];
  return cells.map((cell) => unbroken(cell.replaceAll('|', '\\|')));
}

/**
 * A number stays with its unit.
 * @param {string} cell
 */
const unbroken = (cell) => cell.replace(/(?<=^[\d,.]+) /, '\u00a0');
