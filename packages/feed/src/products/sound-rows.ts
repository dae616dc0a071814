import type { Row, Table } from '../files/table.js';
import { UserError } from '../findings/user-error.js';
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

/** Tells of a quote that was none. The row is read as it is meant, and so are those behind it. */
function tellMended(row: Row, reading: Reading): void {
  if (!row.isMended) return;
  note(
    reading,
    { row: row.number },
    {
      code: 'stray-quote',
      message:
        'A quote opens here and does not end before the next row: it is passed over, and that row is read.',
      advice: 'Take it away, or end it; within a text in quotes double each: "12"" pan".',
    },
  );
}

/** A file that ends within a row, where all rows before are whole, has lost what stood behind. */
function cutOff({ number, length }: Row, { file, header }: Table): UserError {
  return new UserError({
    code: 'cut-off',
    place: { file, row: number },
    message: `The file ends within this row, which has ${length} of ${header.length} cells and no line break: it was cut off.`,
    advice: 'Export or fetch it again. If it is whole, end this row with a line break.',
  });
}

/** Tells of a row that lacks its last cells. */
function tellShort(row: Row, wanted: number, reading: Reading): void {
  note(
    reading,
    { row: row.number },
    {
      code: 'short-row',
      message: `The row has ${row.length} cells under ${wanted} columns; the rest is taken as blank.`,
      advice: 'Look whether its line breaks off.',
    },
  );
}

/**
 * The rows of a table that stand under its columns. One that has more than the header has room for is shifted: nobody
 * knows by which cell, so that it is noted and left out. Blank cells at the end are no more than a trailing separator. A file that was
 * cut off is read no further: what came of it is not the shop. `part` is what a row tells in this format, where that is certain.
 */
export async function* soundRows(
  table: Table,
  reading: Reading,
  part: keyof Lost = 'row',
): AsyncGenerator<Row> {
  const wanted = table.header.length;
  const named = table.header.findLastIndex((name) => name !== '') + 1;
  let isRagged = false;
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
    tellMended(row, reading);
    // The text of a last cell that is cut off lacks its quote.
    if (row.isMended && row.isUnended) throw cutOff(row, table);
    if (row.length < named) {
      if (row.isUnended && !isRagged) throw cutOff(row, table);
      isRagged = true;
      tellShort(row, named, reading);
    }
    yield row;
  }
}
