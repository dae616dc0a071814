import type { Row, Table } from '../../../files/table.js';
import { UserError } from '../../../findings/user-error.js';
import type { ExportedProduct, ProductExport } from '../../exported.js';
import type { ProductFormat, Wanted } from '../../format.js';
import { findDecimals } from '../../prices/find-decimals.js';
import { closeReading, note, openReading, type Reading } from '../../reading.js';
import { soundRows } from '../../sound-rows.js';
import type { Source } from '../../source.js';
import { findShopifyColumns, type ShopifyColumns } from './csv-columns.js';
import { readCsvProduct } from './csv-product.js';
import { textIn } from './csv-variant.js';
import { takeRelatedAsCompanions } from './take-related.js';

/** The rows of each handle, in the order in which handles appear. A row without one belongs to no product. */
async function rowsByHandle(
  table: Table,
  columns: ShopifyColumns,
  reading: Reading,
): Promise<ReadonlyMap<string, readonly Row[]>> {
  const handles = new Map<string, Row[]>();
  for await (const row of soundRows(table, reading)) {
    const handle = textIn(row, columns, 'handle');
    const rows = handles.get(handle);
    if (handle === '')
      note(
        reading,
        { row: row.number, column: columns.fields.handle! },
        {
          code: 'no-id',
          message: 'The row has no handle and is left out.',
        },
      );
    else if (rows) rows.push(row);
    else handles.set(handle, [row]);
  }
  return handles;
}

/** As the file writes it, without regard to case. */
function marketIn({ markets }: ShopifyColumns, { market }: Wanted, file: string) {
  if (market === undefined) return undefined;
  const found = markets.find((one) => one.toLowerCase() === market.toLowerCase());
  if (found !== undefined) return found;
  throw new UserError({
    code: 'no-market',
    place: { file },
    message: `The file has no column "Price / ${market}".`,
    advice:
      markets.length > 0 ? `It has prices for: ${markets.join(', ')}.` : 'Leave out --market.',
  });
}

async function read(source: Source, wanted: Wanted): Promise<ProductExport> {
  if (source.kind !== 'table') throw new TypeError('A Shopify CSV is a table.');
  const { table, file } = source;
  const reading = openReading(file, wanted);
  const columns = findShopifyColumns(table.header);
  const market = marketIn(columns, wanted, file);
  const handles = await rowsByHandle(table, columns, reading);
  const prices = [...handles.values()].flatMap((rows) =>
    rows.map((row) => textIn(row, columns, 'price')),
  );
  const decimals = findDecimals(prices);
  if (decimals) reading.decimals = decimals;
  const shopify = { reading, columns, ...(market !== undefined && { market }) };
  const products: ExportedProduct[] = [];
  for (const [handle, rows] of handles) {
    const product = readCsvProduct(handle, rows, shopify);
    if (product) products.push(product);
  }
  return closeReading(
    reading,
    shopifyCsv.name,
    takeRelatedAsCompanions(products, columns, reading),
  );
}

/** Shopify's product export, in both of its dialects. It has no variant ids, so that `cartId` stays open. */
export const shopifyCsv: ProductFormat = {
  name: 'Shopify product CSV',
  recognises(source) {
    if (source.kind !== 'table') return false;
    const { fields } = findShopifyColumns(source.table.header);
    const names = source.table.header.map((name) => name.toLowerCase());
    const isOurs = names.includes('option1 name') || names.includes('variant price');
    return isOurs && fields.handle !== undefined && fields.title !== undefined;
  },
  read,
};
