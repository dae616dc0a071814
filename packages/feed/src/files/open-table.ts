import { UserError } from '../findings/user-error.js';
import { findSeparator, saysSeparator, titleLines } from './find-separator.js';
import { readRecords, type Asked, type FileRecord } from './read-records.js';
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
const isSaying = ({ line, cells: [first = '', ...others] }: FileRecord): boolean =>
  line === 1 && /^sep=$/i.test(first.trim()) && others.every((cell) => cell === '');

/** Opens a file of separated values: finds its encoding and its separator, and reads its header. */
export async function openTable(file: string): Promise<Table> {
  const start = await startOf(file);
  const separator = findSeparator(start);
  const above = titleLines(start);
  /** The header, and the records under it. */
  async function* records(asked: Asked): AsyncGenerator<FileRecord> {
    let left = above;
    for await (const record of readRecords(file, separator, asked))
      if (!isSaying(record) && left-- <= 0) yield record;
  }
  const header = await headerOf(records({ most: above + (saysSeparator(start) ? 2 : 1) }), file);
  const makeRow = rowMaker(header, separator);
  const width = header.findLastIndex((name) => name !== '') + 1;
  async function* rows(): AsyncGenerator<Row> {
    let isHeader = true;
    for await (const record of records({ width })) {
      if (!isHeader) yield makeRow(record);
      isHeader = false;
    }
  }
  return { file, separator, header, rows };
}

async function headerOf(
  records: AsyncIterable<FileRecord>,
  file: string,
): Promise<readonly string[]> {
  for await (const { cells } of records) return cells.map((name) => name.trim());
  throw new UserError({ code: 'empty-file', place: { file }, message: 'The file is empty.' });
}
