import type { Finding } from '../findings/finding.js';
import { UserError } from '../findings/user-error.js';
import type { Wanted } from './format.js';
import { findFields } from './formats/plain/field-names.js';
import { isLinkTable } from './link-table.js';
import type { Source } from './source.js';

type Said = Pick<Finding, 'message'> & Partial<Pick<Finding, 'advice'>>;

/** Whether a text is no text: a picture, a packed file, a spreadsheet’s own format. */
const isBinary = (text: string): boolean => /(?!\s)\p{Cc}|\uFFFD/u.test(text);

const SHOWN = { columns: 12, letters: 30 };

const list = (names: readonly string[]): string =>
  names
    .slice(0, SHOWN.columns)
    .map((name) => name.replaceAll(/\s+/g, ' ').slice(0, SHOWN.letters))
    .join(', ');

const BINARY: Said = {
  message: 'This is no text: perhaps a spreadsheet’s own format, or a packed file.',
  advice: 'Open it in the spreadsheet and save it as CSV; unpack a .zip first.',
};

function saidOfTable({ header, table }: { header: readonly string[]; table: boolean }): Said {
  if (header.every((name) => name === '')) return { message: 'The file is empty.' };
  if (isBinary(header.join(''))) return BINARY;
  if (table)
    return {
      message: 'This table only says which products are linked to which.',
      advice: 'Put it into one folder with the product export, and give the folder.',
    };
  const message = `This is no product file that we know. Its columns are: ${list(header)}.`;
  if (header.filter(Boolean).length > 2) return { message };
  return {
    message,
    advice: 'Its first row must name the columns: where a title stands above it, take that away.',
  };
}

function saidOfXml(start: string): Said {
  if (/^<!doctype html|<html[\s>]/i.test(start))
    return {
      message: 'This is a web page, not a product export.',
      advice: 'Perhaps the shop asked to log in first: open the address in a browser.',
    };
  if (/wordpress\.org\/export/i.test(start))
    return {
      message: 'This is an export of WordPress, which lacks prices and links as a shop has them.',
      advice: 'In WooCommerce, go to Products > Export, and give the CSV file that it makes.',
    };
  return { message: 'This XML is no product feed that we know.' };
}

function saidOfJson(value: unknown): Said {
  const inner: unknown = (value as { products?: unknown } | null)?.products ?? value;
  const first: unknown = Array.isArray(inner) ? inner[0] : inner;
  if (Array.isArray(inner) && inner.length === 0)
    return { message: 'The file has no product: its list is empty.' };
  if (typeof first !== 'object' || first === null)
    return { message: 'This JSON holds no list of products.' };
  return {
    message: `This is no product file that we know. Its first object has: ${list(Object.keys(first))}.`,
  };
}

function said(source: Source): Said {
  if (source.kind === 'xml') return saidOfXml(source.start);
  if (source.kind === 'json') return saidOfJson(source.value);
  const { table } = source;
  return saidOfTable({ header: table.header, table: isLinkTable(table) });
}

/** What a table cannot do without. The config names columns of orders, too, which no export of products has. */
const NEEDED = ['id', 'title', 'price'] as const;

/** Columns that the config names for what is needed, and that the table has not. */
function missingIn(source: Source, columns: Wanted['columns'] = {}): Finding[] {
  if (source.kind !== 'table') return [];
  const { named } = findFields(source.table.header, columns);
  return NEEDED.flatMap((field) => {
    const name = columns[field];
    if (name === undefined || named[field] !== undefined) return [];
    const place = { path: `$.columns.${field}` };
    const message = `The file has no column "${name}".`;
    return [{ severity: 'error', code: 'no-such-column', place, message }];
  });
}

/** What is told of a file that no format takes: what it seems to be, and how it can be made one. */
export function unknownFormat(
  source: Source,
  known: readonly string[],
  columns?: Wanted['columns'],
): UserError {
  const advice = `It needs an id, a title and a price for each product. Known are: ${known.join(', ')}. Where its columns or fields have other names, say them in the config: "columns": { "id": "Nr", "title": "Bezeichnung", "price": "Preis" }.`;
  return new UserError(
    { code: 'unknown-format', place: { file: source.file }, advice, ...said(source) },
    ...missingIn(source, columns),
  );
}
