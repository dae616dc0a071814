import type { Row, Table } from '../../../files/table.js';
import type { ExportedProduct, ProductExport } from '../../exported.js';
import type { ProductFormat, Wanted } from '../../format.js';
import { findDecimals } from '../../prices/find-decimals.js';
import { closeReading, leaveOut, note, openReading, type Reading } from '../../reading.js';
import { soundRows } from '../../sound-rows.js';
import type { Source } from '../../source.js';
import { readMagentoProduct } from './magento-product.js';
import { variationsIn } from './magento-variant.js';
import { withContents } from './with-contents.js';

/** Rows of other store views only translate those of the first, which has all. */
async function rowsIn(table: Table, reading: Reading): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for await (const row of soundRows(table, reading)) {
    if (row.get('sku') === '')
      note(
        reading,
        { row: row.number, column: 'sku' },
        {
          code: 'no-id',
          message: 'The row has no SKU and is left out.',
        },
      );
    else if (row.get('store_view_code') === '') rows.push(row);
    else leaveOut(reading, 'texts for another store view', row.number);
  }
  return rows;
}

/** Why a row is none that shoppers can find. */
function hidden(row: Row): string | undefined {
  if (/^(?:2|0|no|disabled)$/i.test(row.get('product_online'))) return 'disabled in the shop';
  const isUnseen = /^not visible/i.test(row.get('visibility'));
  return isUnseen ? 'not visible individually, and no product’s variant' : undefined;
}

function productsIn(rows: readonly Row[], reading: Reading): ExportedProduct[] {
  const bySku = new Map(rows.map((row) => [row.get('sku'), row]));
  const parents = rows.filter((row) => row.get('configurable_variations') !== '');
  const owned = new Set(parents.flatMap((row) => [...variationsIn(row).keys()]));
  return rows.flatMap((row) => {
    if (owned.has(row.get('sku'))) return [];
    const reason = hidden(row);
    if (reason !== undefined) {
      leaveOut(reading, reason, row.number);
      return [];
    }
    const simples = [...variationsIn(row).keys()].flatMap((sku) => bySku.get(sku) ?? []);
    const sold = simples.filter((one) => !/^(?:2|0)$/.test(one.get('product_online')));
    const product = readMagentoProduct(row, sold, reading);
    return product ? [product] : [];
  });
}

async function read(source: Source, wanted: Wanted): Promise<ProductExport> {
  if (source.kind !== 'table') throw new TypeError('A Magento CSV is a table.');
  const reading = openReading(source.file, wanted);
  const rows = await rowsIn(source.table, reading);
  reading.decimals = findDecimals(rows.map((row) => row.get('price'))) ?? '.';
  const products = withContents(productsIn(rows, reading), rows, reading);
  return closeReading(reading, magentoCsv.name, products);
}

/** Magento's product export, and the tables that its sample shop is made of. */
export const magentoCsv: ProductFormat = {
  name: 'Magento product CSV',
  recognises(source) {
    if (source.kind !== 'table') return false;
    const names = new Set(source.table.header.map((name) => name.toLowerCase()));
    const isOurs = ['attribute_set_code', 'attribute_set', 'additional_attributes'].some((name) =>
      names.has(name),
    );
    return isOurs && ['sku', 'name', 'price'].every((name) => names.has(name));
  },
  read,
};
