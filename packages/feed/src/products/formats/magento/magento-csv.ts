import { rowHolder, type HeldRow } from '../../../files/held-row.js';
import type { RowCells, Table } from '../../../files/table.js';
import { saidCount } from '../../../terminal/said-count.js';
import type { ExportedProduct, ProductExport } from '../../exported.js';
import type { ProductFormat, Wanted } from '../../format.js';
import { findDecimals, LOOKED_AT } from '../../prices/find-decimals.js';
import { closeReading } from '../../close-reading.js';
import { leaveOut, lose, note, openReading, type Reading } from '../../reading.js';
import { soundRows } from '../../sound-rows.js';
import type { Source } from '../../source.js';
import { readMagentoProduct } from './magento-product.js';
import { VARIANT_COLUMNS, variationsIn } from './magento-variant.js';
import { hasContents, withContents } from './with-contents.js';

/** Why a row is none that shoppers can find. */
function hidden(row: RowCells): string | undefined {
  // Rows of other store views only translate those of the first, which has all.
  if (row.get('store_view_code') !== '') return 'texts for another store view';
  if (/^(?:2|0|no|disabled)$/i.test(row.get('product_online'))) return 'disabled in the shop';
  const isUnseen = /^not visible/i.test(row.get('visibility'));
  return isUnseen ? 'not visible individually, and no product’s variant' : undefined;
}

/** A first look: which SKUs are variants of another product, and how the file writes prices. */
async function survey(table: Table): Promise<{ owned: ReadonlySet<string>; prices: string[] }> {
  const [owned, prices] = [new Set<string>(), [] as string[]];
  for await (const row of table.rows()) {
    if (prices.length < LOOKED_AT) prices.push(row.get('price'));
    if (row.get('configurable_variations') !== '')
      for (const sku of variationsIn(row).keys()) owned.add(sku);
  }
  return { owned, prices };
}

/** The long texts of a row, which are not read. */
const UNREAD = /description|^meta_/i;

/** The rows that more than one row is needed to read: variants and groups by their SKUs, and parents. */
interface Held {
  readonly hold: (row: RowCells) => HeldRow;
  readonly variants: Map<string, HeldRow>;
  readonly parents: HeldRow[];
  readonly groups: Map<string, HeldRow>;
}

/** A parent whose variants stand in another file is offered without them: at which price and in what stock, it says itself. */
function noteMissing(row: RowCells, missing: readonly string[], reading: Reading): void {
  if (missing.length === 0) return;
  const some = missing.slice(0, 3).join(', ');
  note(
    reading,
    { row: row.number, column: 'configurable_variations' },
    {
      code: 'missing-variant',
      message: `"${row.get('sku')}" names ${saidCount(missing.length, 'variant')} that the file does not have: ${some}${missing.length > 3 ? ' …' : '.'}`,
      advice: 'Export the simple products too; where they are deleted, save the product again.',
    },
  );
}

function readParents({ variants, parents }: Held, reading: Reading): ExportedProduct[] {
  return parents.flatMap((open) => {
    const row = open();
    const named = [...variationsIn(row).keys()];
    const simples = named.flatMap((sku) => variants.get(sku)?.() ?? []);
    noteMissing(
      row,
      named.filter((sku) => !variants.has(sku)),
      reading,
    );
    const sold = simples.filter((one) => !/^(?:2|0)$/.test(one.get('product_online')));
    return readMagentoProduct(row, sold, reading) ?? [];
  });
}

/** Reads what a row tells, or holds it until the rows that belong to it are there. */
function take(row: RowCells, held: Held, reading: Reading): ExportedProduct | undefined {
  const reason = hidden(row);
  if (reason !== undefined) return leaveOut(reading, reason, row.number);
  if (hasContents(row)) held.groups.set(row.get('sku'), held.hold(row));
  if (row.get('configurable_variations') === '') return readMagentoProduct(row, [], reading);
  held.parents.push(held.hold(row));
  return undefined;
}

async function productsIn(table: Table, reading: Reading): Promise<readonly ExportedProduct[]> {
  const { owned, prices } = await survey(table);
  reading.decimals = findDecimals(prices) ?? '.';
  const hold = rowHolder(table.header.filter((name) => !UNREAD.test(name)));
  const holdVariant = rowHolder(VARIANT_COLUMNS);
  const held: Held = { hold, variants: new Map(), parents: [], groups: new Map() };
  const products: ExportedProduct[] = [];
  for await (const row of soundRows(table, reading)) {
    const sku = row.get('sku');
    const isOwned = owned.has(sku) && row.get('store_view_code') === '';
    if (isOwned) held.variants.set(sku, holdVariant(row));
    const product = isOwned || sku === '' ? undefined : take(row, held, reading);
    if (product) products.push(product);
    if (sku === '')
      lose(
        reading,
        { row: row.number, column: 'sku' },
        {
          part: 'row',
          code: 'no-id',
          message: 'The row has no SKU and is left out.',
        },
      );
  }
  return withContents([...products, ...readParents(held, reading)], held.groups, reading);
}

async function read(source: Source, wanted: Wanted): Promise<ProductExport> {
  if (source.kind !== 'table') throw new TypeError('A Magento CSV is a table.');
  const reading = openReading(source.file, wanted);
  const sale = source.table.header.find((name) => name.toLowerCase() === 'special_price');
  reading.columns = { title: 'name', price: 'price', sale, was: 'price', category: 'categories' };
  return closeReading(reading, magentoCsv.name, await productsIn(source.table, reading));
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
