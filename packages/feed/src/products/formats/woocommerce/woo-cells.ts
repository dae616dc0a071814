import type { RowCells } from '../../../files/table.js';
import { readCell, type Cell } from '../../cells/read-cell.js';
import type { Reference } from '../../exported.js';
import type { Reading } from '../../reading.js';
import type { WooColumns, WooField } from './woo-columns.js';

/** A file that is being read, and the columns that it has. */
export interface WooReading {
  readonly reading: Reading;
  readonly columns: WooColumns;
}

/** The trimmed text of a field in a row. */
export const textIn = (row: RowCells, { fields }: WooColumns, field: WooField): string =>
  fields[field] === undefined ? '' : row.get(fields[field]);

/** A field of a row as a cell that knows its place. */
export const cellIn = (row: RowCells, columns: WooColumns, field: WooField): Cell => ({
  row: row.number,
  column: columns.fields[field] ?? field,
  text: textIn(row, columns, field),
});

/** The entries of a list. WooCommerce writes a comma within one as `\,`. */
export const listIn = (text: string): string[] =>
  text
    .split(/(?<!\\),/)
    .map((entry) => entry.replaceAll('\\,', ',').trim())
    .filter(Boolean);

/** `id:123` or a SKU. */
export function referenceOf(text: string): Reference {
  const id = /^id:\s*(\d+)$/i.exec(text)?.[1];
  return id === undefined ? { by: 'sku', value: text } : { by: 'id', value: id };
}

/** The attributes of a row, each with its values as one text. */
export function attributesIn(
  row: RowCells,
  { reading, columns }: WooReading,
): Record<string, string> {
  const cell = (column: string): string =>
    readCell(reading, { row: row.number, column, text: row.get(column) });
  const pairs = columns.attributes.map(
    ([name, values]) => [cell(name), listIn(cell(values)).join(', ')] as const,
  );
  return Object.fromEntries(pairs.filter(([name, value]) => name !== '' && value !== ''));
}
