import type { Row, Table } from '../../../files/table.js';
import { UserError } from '../../../findings/user-error.js';
import type { ExportedProduct, ProductExport } from '../../exported.js';
import type { ProductFormat, Wanted } from '../../format.js';
import { findDecimals, LOOKED_AT } from '../../prices/find-decimals.js';
import { closeReading } from '../../close-reading.js';
import { lose, openReading } from '../../reading.js';
import { soundRows } from '../../sound-rows.js';
import type { Source } from '../../source.js';
import { findShopifyColumns, type ShopifyColumns } from './csv-columns.js';
import { readCsvProduct } from './csv-product.js';
import { cellIn, textIn, type ShopifyReading } from './csv-variant.js';
import { takeRelatedAsCompanions } from './take-related.js';

/** What a file holds, told by a first look over it. */
interface Survey {
  /** How many rows each handle has. */
  readonly counts: Map<string, number>;
  readonly decimals: ',' | '.' | undefined;
}

async function survey(table: Table, columns: ShopifyColumns): Promise<Survey> {
  const counts = new Map<string, number>();
  const prices: string[] = [];
  for await (const row of table.rows()) {
    const handle = textIn(row, columns, 'handle');
    counts.set(handle, (counts.get(handle) ?? 0) + (row.filled > table.header.length ? 0 : 1));
    if (prices.length < LOOKED_AT) prices.push(textIn(row, columns, 'price'));
  }
  return { counts, decimals: findDecimals(prices) };
}

/**
 * The rows of each handle, as soon as its last has come: wherever they stand, and without holding a whole catalogue. A row
 * without a handle belongs to no product.
 */
async function* rowsByHandle(
  table: Table,
  { reading, columns }: ShopifyReading,
  counts: ReadonlyMap<string, number>,
): AsyncGenerator<readonly [handle: string, rows: readonly Row[]]> {
  const begun = new Map<string, Row[]>();
  for await (const row of soundRows(table, reading)) {
    const handle = textIn(row, columns, 'handle');
    if (handle === '') {
      lose(reading, cellIn(row, columns, 'handle'), {
        part: 'row',
        code: 'no-id',
        message: 'The row has no handle and is left out.',
      });
      continue;
    }
    const rows = begun.get(handle) ?? [];
    rows.push(row);
    begun.set(handle, rows);
    if (rows.length < counts.get(handle)!) continue;
    begun.delete(handle);
    yield [handle, rows];
  }
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
  const { counts, decimals } = await survey(table, columns);
  if (decimals) reading.decimals = decimals;
  const { price, was, vendor: brand, total: measure, ...others } = columns.fields;
  // A market's prices have columns of their own.
  reading.columns = { ...others, brand, measure, ...(market === undefined && { price, was }) };
  const shopify = { reading, columns, ...(market !== undefined && { market }) };
  const products: ExportedProduct[] = [];
  for await (const [handle, rows] of rowsByHandle(table, shopify, counts)) {
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
  hasMarkets: true,
  recognises(source) {
    if (source.kind !== 'table') return false;
    const { fields } = findShopifyColumns(source.table.header);
    const names = source.table.header.map((name) => name.toLowerCase());
    const isOurs = names.includes('option1 name') || names.includes('variant price');
    return isOurs && fields.handle !== undefined && fields.title !== undefined;
  },
  read,
};
