import { createWriteStream } from 'node:fs';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse/sync';
import { findSeparator } from '../files/find-separator.js';
import { jsonRecords } from '../files/json-records.js';
import { mustBeFile } from '../files/read-bytes.js';
import { encodingOf, readTextPieces } from '../files/read-text.js';
import { UserError } from '../findings/user-error.js';
import { basketLines } from './basket-lines.js';
import { jsonLines } from './json-lines.js';
import type { Layout } from './layout.js';
import { writePlainLines } from './plain-lines.js';
import { packedColumn, unpackLines } from './unpack-lines.js';

/** How a kind of file is recognised, and where what is made of it may lie. */
export interface Search {
  readonly kind: 'orders' | 'views';
  /** Where the columns are, by their names and by the first rows under them. */
  readonly find: FindColumns;
  readonly folder: string;
}

export type FindColumns = (
  header: readonly string[],
  rows: readonly (readonly string[])[],
) => Promise<Pick<Layout, 'places' | 'isHead'> | undefined>;

/** Enough for a header after what GA4 writes above it. */
const LOOKED_AT = 131_072;
const RECORDS = 20;

async function startOf(file: string): Promise<string> {
  let text = '';
  for await (const piece of readTextPieces(file)) {
    text += piece;
    if (text.length > LOOKED_AT) break;
  }
  return text;
}

interface Told {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

/** The first records, with the number of the line on which each ends. GA4's remarks above a table are none. */
function firstRecords(text: string): { separator: string; records: readonly Told[] } {
  const remarks = /^(?:(?:#[^\n]*|\s*)\n)*/.exec(text)![0];
  const above = remarks.split('\n').length - 1;
  const rest = text.slice(remarks.length);
  const separator = findSeparator(rest);
  const options = {
    delimiter: separator,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    info: true,
    to: RECORDS,
  } as const;
  const read = (quote: '"' | false) => parse(rest, { ...options, quote }) as unknown as Told[];
  let found: readonly Told[];
  try {
    found = read('"');
  } catch {
    // A quote does not end: the file is cut off, or goes on beyond what is looked at. Its header can still be told.
    found = read(false);
  }
  const records = found.map(({ record, info }) => ({
    record,
    info: { lines: info.lines + above },
  }));
  return { separator, records };
}

const nameOf = (header: readonly string[]): string => {
  const names = header.join('\n').toLowerCase();
  if (names.includes('lineitem')) return 'Shopify orders';
  if (/transaction id|page path|item_list|items (?:purchased|viewed)|event_name/.test(names))
    return 'GA4 export';
  return /\(- refund\)|product\(s\)|line_item_1/.test(names) ? 'WooCommerce orders' : 'table';
};

/** The file itself where the engine can read it, else its text once more, in UTF-8. */
async function inUtf8(file: string, folder: string): Promise<string> {
  if ((await encodingOf(file)) === 'utf-8') return file;
  const path = join(folder, `${basename(file)}.utf8`);
  await pipeline(readTextPieces(file), createWriteStream(path));
  return path;
}

/** Recognises a file of orders or of views, and makes of it what the engine can read. */
export async function findLayout(file: string, { kind, find, folder }: Search): Promise<Layout> {
  await mustBeFile(file);
  const path = join(folder, `${basename(file)}.lines`);
  const text = await startOf(file);
  if (/^\s*[[{]/.test(text)) {
    return writePlainLines(jsonLines(jsonRecords(file, text)), { name: 'JSON', file, path });
  }
  const { separator, records } = firstRecords(text);
  for (const [i, { record: header, info }] of records.entries()) {
    const name = nameOf(header);
    if (packedColumn(header))
      return writePlainLines(unpackLines(file, header), { name, file, path });
    const rows = records.slice(i + 1).map(({ record }) => record);
    const found = await find(header, rows);
    if (!found) continue;
    return {
      name,
      file,
      path: await inUtf8(file, folder),
      separator,
      skip: info.lines,
      width: header.length,
      ...found,
    };
  }
  const first = records[0]?.record ?? [];
  if (kind === 'views') throw noViews(file, first);
  // One basket may hold one product: all of them together tell what parts products.
  const parting = findSeparator(text.replaceAll(/[\r\n]+/g, ' '));
  const baskets = await writePlainLines(basketLines(file, parting), { name: BASKETS, file, path });
  return { ...baskets, first };
}

const noViews = (file: string, first: readonly string[]): UserError =>
  new UserError({
    code: 'unknown-columns',
    place: { file, row: 1 },
    message: `No column is known that holds a page or a product with its views. The file begins with: ${first.slice(0, 12).join(', ')}.`,
    advice: 'Say under "columns" in the config which column is "product_id" and which is "views".',
  });

/** A file without a header that we know may be this. */
export const BASKETS = 'one order a line';
