import type { Row } from '../../files/table.js';
import type { Cell } from './read-cell.js';

/** A column of a row as a cell that knows its place. */
export const cellIn = (row: Row, column: string): Cell => ({
  row: row.number,
  column,
  text: row.get(column),
});
