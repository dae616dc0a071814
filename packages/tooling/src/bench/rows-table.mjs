import { HEAD, rowsCells } from './row-cells.mjs';

/** @typedef {{ name: string, title: string, notes: string, rows: import('./judge-rows.mjs').JudgedRow[] }} MeasuredPart */

/** These stand to the right: they are numbers. */
const NUMBERS = [1, 2, 4, 5];

/**
 * All rows as one table for a terminal, the parts one under the other.
 * @param {readonly MeasuredPart[]} parts
 */
export function rowsTable(parts) {
  const lines = parts.flatMap(({ title, rows }) => [[`# ${title}`], ...rowsCells(rows)]);
  const cells = [HEAD, ...lines].filter((line) => line.length > 1);
  const widths = HEAD.map((_, column) =>
    Math.max(...cells.map((line) => line[column]?.length ?? 0)),
  );
  const text = (/** @type {string[]} */ line) =>
    line.length === 1
      ? `\n${line[0]}`
      : line
          .map((cell, i) =>
            NUMBERS.includes(i) ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0),
          )
          .join('  ')
          .trimEnd();
  return [HEAD, ...lines].map(text).join('\n');
}
