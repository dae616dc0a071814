import type { ExportedProduct, ProductExport } from '../../exported.js';
import type { ProductFormat, Wanted } from '../../format.js';
import { findDecimals } from '../../prices/find-decimals.js';
import { closeReading } from '../../close-reading.js';
import { lose, openReading, type Reading } from '../../reading.js';
import { soundRows } from '../../sound-rows.js';
import type { Source } from '../../source.js';
import { findFields, type PlainFields } from './field-names.js';
import { readPlainRecord } from './read-plain-record.js';
import { fieldsOf, jsonRecord, rowRecord, type ProductRecord } from './record.js';

/** As many as tell how a file writes its prices, and which fields its objects have. */
const LOOKED_AT = 2000;

/** The products of a JSON file: the list that it is, or the one under `products`. */
function listIn(value: unknown): readonly unknown[] {
  const list = Array.isArray(value) ? value : (value as { products?: unknown } | null)?.products;
  return Array.isArray(list) ? list : [];
}

const isObject = (entry: unknown): entry is object => typeof entry === 'object' && entry !== null;

function namesIn(source: Source): readonly string[] {
  if (source.kind === 'table') return source.table.header;
  if (source.kind !== 'json') return [];
  const some = listIn(source.value).slice(0, LOOKED_AT).filter(isObject);
  return [...new Set(some.flatMap((entry) => fieldsOf(entry).map(([name]) => name)))];
}

async function* records(source: Source, reading: Reading): AsyncGenerator<ProductRecord> {
  if (source.kind === 'table')
    for await (const row of soundRows(source.table, reading, 'product')) yield rowRecord(row);
  if (source.kind !== 'json') return;
  let row = 0;
  for (const entry of listIn(source.value)) {
    row++;
    if (isObject(entry)) yield jsonRecord(entry, row);
    else
      lose(
        reading,
        { row },
        {
          part: 'product',
          code: 'no-object',
          message: `Here stands ${JSON.stringify(entry)?.slice(0, 40)}, and no product: it is left out.`,
        },
      );
  }
}

/** What parts the decimals of the prices at the beginning of a table. Numbers in JSON have a point. */
async function decimalsOf(source: Source, { named }: PlainFields): Promise<',' | '.' | undefined> {
  if (source.kind !== 'table') return undefined;
  const columns = (['price', 'sale', 'was'] as const).flatMap((field) => named[field] ?? []);
  const prices: string[] = [];
  for await (const row of source.table.rows()) {
    for (const column of columns) prices.push(row.get(column));
    if (prices.length > LOOKED_AT) break;
  }
  return findDecimals(prices);
}

async function read(source: Source, wanted: Wanted): Promise<ProductExport> {
  const reading = openReading(source.file, wanted, source.kind === 'json' ? 'entry' : 'row');
  const fields = findFields(namesIn(source), wanted.columns);
  const decimals = await decimalsOf(source, fields);
  if (decimals) reading.decimals = decimals;
  if (source.kind === 'table') reading.columns = fields.named;
  const products: ExportedProduct[] = [];
  for await (const record of records(source, reading)) {
    const product = readPlainRecord(record, { reading, fields });
    if (product) products.push(product);
  }
  return closeReading(reading, plain.name, products);
}

/** Any table or JSON list with an id, a title and a price, under their own names or those that the user says. */
export const plain: ProductFormat = {
  name: 'plain table or list',
  recognises(source, { columns }) {
    const { named } = findFields(namesIn(source), columns);
    const isPriced = named.price !== undefined || named.sale !== undefined;
    return named.id !== undefined && named.title !== undefined && isPriced;
  },
  read,
};
