import type { Row, Table } from '../../../files/table.js';
import type { ExportedProduct, ProductExport } from '../../exported.js';
import type { ProductFormat, Wanted } from '../../format.js';
import { decimalsAtStart } from '../../prices/decimals-at-start.js';
import { closeReading } from '../../close-reading.js';
import { lose, note, openReading, type Reading } from '../../reading.js';
import { soundRows } from '../../sound-rows.js';
import type { Source } from '../../source.js';
import { readVendureProduct } from './vendure-product.js';

/** The columns that are read, in small letters. */
const READ: ReadonlySet<string> = new Set([
  'name',
  'slug',
  'facets',
  'optiongroups',
  'optionvalues',
  'sku',
  'price',
  'stockonhand',
  'trackinventory',
]);

/** A second column of a name is of something else: of a collection, a language, a channel. Nothing of a product is read of it. */
function noteDoubled({ header }: Table, reading: Reading): void {
  const known = new Set<string>();
  for (const column of header) {
    const name = column.toLowerCase();
    if (known.has(name) && READ.has(name))
      note(
        reading,
        { row: 1, column },
        {
          code: 'doubled-column',
          message: 'A column before this one has the same name: that is read, and this one is not.',
          advice: 'Where this is the right one, give the other another name.',
        },
      );
    known.add(name);
  }
}

/** The rows of each product: one that names it, and those after it that name none, which are its further variants. */
async function* rowsByProduct(table: Table, reading: Reading): AsyncGenerator<readonly Row[]> {
  let rows: Row[] = [];
  for await (const whole of soundRows(table, reading)) {
    const row = { ...whole, get: whole.first };
    const isNew = row.get('name') !== '';
    if (isNew && rows.length > 0) yield rows;
    if (isNew) rows = [row];
    else if (rows.length > 0) rows.push(row);
    else
      lose(
        reading,
        { row: row.number, column: 'name' },
        { part: 'row', code: 'no-title', message: 'No product is named before this row.' },
      );
  }
  if (rows.length > 0) yield rows;
}

async function read(source: Source, wanted: Wanted): Promise<ProductExport> {
  if (source.kind !== 'table') throw new TypeError('A Vendure CSV is a table.');
  const reading = openReading(source.file, wanted);
  reading.columns = { title: 'name', price: 'price' };
  reading.decimals = await decimalsAtStart(source.table.rows(), (row) => row.first('price'));
  noteDoubled(source.table, reading);
  const products: ExportedProduct[] = [];
  for await (const rows of rowsByProduct(source.table, reading)) {
    const product = readVendureProduct(rows, reading);
    if (product) products.push(product);
  }
  return closeReading(reading, vendureCsv.name, products);
}

/** The table that Vendure imports products from. */
export const vendureCsv: ProductFormat = {
  name: 'Vendure product CSV',
  recognises(source) {
    if (source.kind !== 'table') return false;
    const names = new Set(source.table.header.map((name) => name.toLowerCase()));
    return ['name', 'slug', 'optiongroups', 'optionvalues', 'sku', 'price'].every((name) =>
      names.has(name),
    );
  },
  read,
};
