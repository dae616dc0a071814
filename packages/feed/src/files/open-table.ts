import { UserError } from '../findings/user-error.js';
import { findSeparator } from './find-separator.js';
import { readRecords } from './read-records.js';
import { readTextPieces } from './read-text.js';
import { rowMaker, type Row, type Table } from './table.js';

async function startOf(file: string): Promise<string> {
  let text = '';
  for await (const piece of readTextPieces(file)) {
    text += piece;
    if (text.length > 65_536) break;
  }
  return text;
}

/** Excel’s line above a header, which says what parts the cells. */
const isSaying = (line: number, [first = '', ...others]: readonly string[]): boolean =>
  line === 1 && /^sep=$/i.test(first.trim()) && others.every((cell) => cell === '');

/** Opens a file of separated values: finds its encoding and its separator, and reads its header. */
export async function openTable(file: string): Promise<Table> {
  const separator = findSeparator(await startOf(file));
  let header: string[] | undefined;
  for await (const [line, cells] of readRecords(file, separator)) {
    if (isSaying(line, cells)) continue;
    header = cells.map((name) => name.trim());
    break;
  }
  if (!header)
    throw new UserError({ code: 'empty-file', place: { file }, message: 'The file is empty.' });
  const makeRow = rowMaker(header);
  async function* rows(): AsyncGenerator<Row> {
    let isHeader = true;
    for await (const [line, cells] of readRecords(file, separator)) {
      if (isSaying(line, cells)) continue;
      if (!isHeader) yield makeRow(line, cells);
      isHeader = false;
    }
  }
  return { file, separator, header, rows };
}
