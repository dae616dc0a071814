import type { Row, Table } from '../files/table.js';
import { saidCount } from '../terminal/said-count.js';
import type { Lost } from './exported.js';
import { lose, note, type Reading } from './reading.js';

/** Rows that a stray quote has made a part of this one's text are lost, and counted. */
function tellSwallowed(row: Row, reading: Reading): void {
  const count = row.swallowed();
  if (count === 0) return;
  reading.lost.row += count;
  note(
    reading,
    { row: row.number },
    {
      severity: 'error',
      code: 'swallowed-rows',
      message: `A quote opens here and closes ${saidCount(count, 'row')} on: they are taken for a part of a text, and left out.`,
      advice: 'Double the quotes within texts, or take them away.',
    },
  );
}

/**
 * The rows of a table that stand under its columns. One that has more than the header has room for is shifted: nobody
 * knows by which cell, so that it is noted and left out. Blank cells at the end are no more than a trailing separator. `part` is what a row tells
 * in this format, where that is certain.
 */
export async function* soundRows(
  table: Table,
  reading: Reading,
  part: keyof Lost = 'row',
): AsyncGenerator<Row> {
  const wanted = table.header.length;
  for await (const row of table.rows()) {
    if (row.filled === 0) continue;
    if (row.filled > wanted) {
      lose(
        reading,
        { row: row.number },
        {
          part,
          code: 'shifted-row',
          message: `The row has ${row.filled} cells under ${wanted} columns, and is left out.`,
          advice: 'Look for a separator or a quote in one of its texts.',
        },
      );
      continue;
    }
    tellSwallowed(row, reading);
    if (row.length < wanted)
      note(
        reading,
        { row: row.number },
        {
          code: 'short-row',
          message: `The row has ${row.length} cells under ${wanted} columns; the rest is taken as blank.`,
          advice: 'If it is the last row, the file may be cut off.',
        },
      );
    yield row;
  }
}
