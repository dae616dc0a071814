import { markOf } from './mark-of.js';
import { shapeOf } from './shape-of.js';

/** With fewer cells a line of a description is one too often. */
const FEWEST = 3;

/** A number, or a price with its currency. */
const NUMBER = /^[^\p{L}\p{N}]*(?:[A-Z]{3}\s*)?\d[\d.,'’\s]*(?:[A-Z]{3}|[^\p{L}\p{N}]*)$/u;

/** Nobody writes a longer one. */
const LONGEST_NUMBER = 32;

const kindOf = (cell: string): 'blank' | 'number' | 'text' => {
  const text = cell.trim();
  if (text === '') return 'blank';
  return text.length <= LONGEST_NUMBER && NUMBER.test(text) ? 'number' : 'text';
};

/** Whether a line has numbers where the first one has them, and words where that has words. */
function isLike(row: readonly string[], first: readonly string[]): boolean {
  if (row.length !== first.length) return false;
  return row.every((cell, i) => {
    const kinds = new Set([kindOf(cell), kindOf(first[i]!)]);
    return kinds.size === 1 || kinds.has('blank');
  });
}

/** The lines of the file from which one cell was made, taken apart as if no quote held them together. */
function linesOf(cells: readonly string[], at: number, separator: string): readonly string[][] {
  const lines = cells[at]!.split(/\r?\n/).map((line) => line.split(separator));
  lines[0]!.unshift(...cells.slice(0, at));
  lines.at(-1)!.push(...cells.slice(at + 1));
  return lines;
}

/** A quote that is astray opens before the end of its row, but in the last column. */
const isAstray = (cell: string, separator: string): boolean =>
  cell.split(/\r?\n/, 1)[0]!.includes(separator);

/** Whether the line behind the one in which the cell begins has an id of this mark. */
function goesOnWith(cell: string, separator: string, mark: string | undefined): boolean {
  const next = cell.slice(cell.indexOf('\n') + 1);
  const end = next.indexOf(separator);
  return mark !== undefined && end > 0 && markOf(next.slice(0, end)) === mark;
}

/** Whether rows have ids, and numbers, as the first has them. */
function areNumbered(first: readonly string[], rows: readonly string[][]): boolean {
  const shape = shapeOf(first[0]!);
  const isTold = first.some((own, i) => i > 0 && kindOf(own) === 'number');
  return isTold && rows.some(([id = '']) => shapeOf(id) === shape);
}

/**
 * How many lines within the cells of a record seem to be records themselves: a quote that is astray has made one cell of
 * them. It is a guess. All lines must be whole rows then, the one in which the quote opens too. They are known by ids
 * that surely are of one shop; else by an id and numbers where that has them, but not in the last column: a text of
 * several lines is none.
 */
export function rowsWithin(cells: readonly string[], separator: string, width: number): number {
  // Of nearly all rows no more is asked than this.
  if (width < FEWEST || !cells.some((cell) => cell.includes('\n'))) return 0;
  const mark = markOf(cells[0] ?? '');
  const rowsIn = (cell: string, at: number): number => {
    if (!cell.includes('\n')) return 0;
    const isBefore = isAstray(cell, separator);
    if (!isBefore && !goesOnWith(cell, separator, mark)) return 0;
    const [first, ...rows] = linesOf(cells, at, separator);
    if (first!.length !== width || !rows.every((row) => isLike(row, first!))) return 0;
    const isSure = mark !== undefined && rows.every(([id = '']) => markOf(id) === mark);
    return isSure || (isBefore && areNumbered(first!, rows)) ? rows.length : 0;
  };
  return cells.map(rowsIn).reduce((sum, rows) => sum + rows, 0);
}
