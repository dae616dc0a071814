import { shapeOf } from './shape-of.js';
import { splitLine } from './split-line.js';

/** With fewer cells a line of a description is one too often. */
const FEWEST = 3;

/**
 * How many lines within the cells of a record are records themselves, by their number of cells and by what the first one
 * looks like: a quote that is astray has made one cell of them.
 */
export function rowsWithin(cells: readonly string[], separator: string, width: number): number {
  if (width < FEWEST) return 0;
  const shape = shapeOf(cells[0] ?? '');
  const isAlike = (line: string): boolean => shapeOf(line.split(separator)[0]!) === shape;
  const isRow = (line: string): boolean => {
    const { cells: own, state } = splitLine(line, separator);
    return state === 'sound' && own.length === width && isAlike(line);
  };
  return cells
    .filter((cell) => cell.includes('\n'))
    .map((cell) => cell.split(/\r?\n/).slice(1))
    .map((lines) => {
      const rows = lines.filter(isRow).length;
      // Of the row in which the quote closes only the beginning is in the cell.
      return rows > 0 && !isRow(lines.at(-1)!) && isAlike(lines.at(-1)!) ? rows + 1 : rows;
    })
    .reduce((sum, rows) => sum + rows, 0);
}
