import type { Row, Table } from '../files/table.js';
import { saidCount } from '../terminal/said-count.js';
import type { Lost } from './exported.js';
import { lose, note, type Reading } from './reading.js';

/** Tells of rows that a stray quote seems to have made a part of this one's text. A guess: no build is held back for it. */
function tellSwallowed(row: Row, reading: Reading): void {
  const count = row.swallowed();
  if (count === 0) return;
  note(
    reading,
    { row: row.number },
    {
      code: 'swallowed-rows',
      message: `A quote opens here and closes ${saidCount(count, 'row')} on: what looks like rows is taken for a part of a text.`,
      advice: 'If they are rows, double the quotes within texts, or take them away.',
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
