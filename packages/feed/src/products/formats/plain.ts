import type { Finding } from '../../findings/finding.js';
import type { ExportedProduct, ProductExport } from '../exported.js';
import { findFields } from '../field-names.js';
import type { ProductFormat, Wanted } from '../format.js';
import { exponentOf } from '../minor-units.js';
import { readPlainRecord } from '../read-plain-record.js';
import { jsonRecord, rowRecord, type ProductRecord } from '../record.js';
import type { Source } from '../source.js';

/** The products of a JSON file: the list that it is, or the one under `products`. */
function listIn(value: unknown): readonly object[] {
  const list = Array.isArray(value) ? value : (value as { products?: unknown }).products;
  if (!Array.isArray(list)) return [];
  return list.filter((entry): entry is object => typeof entry === 'object' && entry !== null);
}

function hasName(source: Source): (name: string) => boolean {
  const names =
    source.kind === 'table'
      ? source.table.header
      : source.kind === 'json'
        ? Object.keys(listIn(source.value)[0] ?? {})
        : [];
  const known = new Set(names.map((name) => name.toLowerCase()));
  return (name) => known.has(name.toLowerCase());
}

async function* records(source: Source): AsyncGenerator<ProductRecord> {
  if (source.kind === 'table') for await (const row of source.table.rows()) yield rowRecord(row);
  if (source.kind !== 'json') return;
  let row = 0;
  for (const entry of listIn(source.value)) yield jsonRecord(entry, ++row);
}

async function read(source: Source, wanted: Wanted): Promise<ProductExport> {
  const fields = findFields(hasName(source), wanted.columns);
  const findings: Finding[] = [];
  const products: ExportedProduct[] = [];
  const reading = {
    file: source.file,
    fields,
    findings,
    exponent: exponentOf(wanted.currency ?? 'USD'),
  };
  for await (const record of records(source)) {
    const product = readPlainRecord(record, reading);
    if (product) products.push(product);
  }
  return { format: plain.name, file: source.file, products, findings };
}

/** Any table or JSON list with an id, a title and a price, under their own names or those that the user says. */
export const plain: ProductFormat = {
  name: 'plain table or list',
  recognises(source, { columns }) {
    const fields = findFields(hasName(source), columns);
    return fields.id !== undefined && fields.title !== undefined && fields.price !== undefined;
  },
  read,
};
