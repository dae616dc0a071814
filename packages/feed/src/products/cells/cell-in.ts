import type { RowCells } from '../../files/table.js';
import type { Cell } from './read-cell.js';

/** A column of a row as a cell that knows its place. */
export const cellIn = (row: RowCells, column: string): Cell => ({
  row: row.number,
  column,
  text: row.get(column),
});
