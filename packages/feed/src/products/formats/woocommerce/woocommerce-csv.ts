import { rowHolder, type HeldRow } from '../../../files/held-row.js';
import type { RowCells, Table } from '../../../files/table.js';
import type { ExportedProduct, ProductExport } from '../../exported.js';
import type { ProductFormat, Wanted } from '../../format.js';
import { findDecimals, LOOKED_AT } from '../../prices/find-decimals.js';
import { closeReading } from '../../close-reading.js';
import { leaveOut, lose, openReading } from '../../reading.js';
import { soundRows } from '../../sound-rows.js';
import type { Source } from '../../source.js';
import { withParts } from './parts-of-groups.js';
import { cellIn, referenceOf, textIn, type WooReading } from './woo-cells.js';
import { columnsOf, findWooColumns } from './woo-columns.js';
import { hidden, typesIn } from './woo-kind.js';
import { idIn, readWooProduct } from './woo-product.js';

/** Variations by what they call their parent. */
type Variations = ReadonlyMap<string, readonly HeldRow[]>;

const keyOf = (text: string): string => {
  const { by, value } = referenceOf(text);
  return `${by} ${value}`;
};

const isVariation = (row: RowCells, woo: WooReading): boolean =>
  typesIn(row, woo).some((type) => type.endsWith('variation'));

/** A first look: the variations, which may stand before their parents, and how the file writes prices. */
async function survey(table: Table, woo: WooReading): Promise<Variations> {
  const variations = new Map<string, HeldRow[]>();
  const hold = rowHolder(columnsOf(woo.columns));
  const prices: string[] = [];
  for await (const row of table.rows()) {
    for (const field of ['regular', 'sale'] as const)
      if (prices.length < LOOKED_AT) prices.push(textIn(row, woo.columns, field));
    if (row.filled > table.header.length || !isVariation(row, woo)) continue;
    const key = keyOf(textIn(row, woo.columns, 'parent'));
    const rows = variations.get(key);
    if (rows) rows.push(hold(row));
    else variations.set(key, [hold(row)]);
  }
  // WooCommerce writes prices without grouping: any sign in them parts the decimals.
  const isComma = prices.some((price) => price.includes(','));
  woo.reading.decimals = findDecimals(prices) ?? (isComma ? ',' : '.');
  return variations;
}

function orphans(
  variations: Variations,
  known: ReadonlySet<string>,
  { reading, columns }: WooReading,
): void {
  for (const [key, rows] of variations)
    for (const open of known.has(key) ? [] : rows) {
      const row = open();
      lose(reading, cellIn(row, columns, 'parent'), {
        part: 'variant',
        code: 'no-parent',
        message: textIn(row, columns, 'parent')
          ? `The variation’s parent "${textIn(row, columns, 'parent').slice(0, 40)}" is not in the file; it is left out.`
          : 'The variation does not say to which product it belongs, and is left out.',
      });
    }
}

/** What its variations may call a product. */
const namesOf = (row: RowCells, { columns }: WooReading): string[] =>
  (['id', 'sku'] as const).flatMap((by) => {
    const name = textIn(row, columns, by);
    return name === '' ? [] : [`${by} ${name}`];
  });

/** The variations of a product that shoppers can see, in the order of the file. */
const shownOf = (names: readonly string[], variations: Variations, woo: WooReading): RowCells[] =>
  names
    .flatMap((name) => variations.get(name) ?? [])
    .map((open) => open())
    .filter((row) => hidden(row, woo) === undefined)
    .toSorted((a, b) => a.number - b.number);

async function productsIn(table: Table, woo: WooReading): Promise<readonly ExportedProduct[]> {
  const variations = await survey(table, woo);
  const products: ExportedProduct[] = [];
  const hold = rowHolder(columnsOf(woo.columns));
  const [known, groups] = [new Set<string>(), new Map<string, HeldRow>()];
  for await (const row of soundRows(table, woo.reading)) {
    if (isVariation(row, woo)) continue;
    const names = namesOf(row, woo);
    for (const name of names) known.add(name);
    const reason = hidden(row, woo);
    if (reason !== undefined) leaveOut(woo.reading, reason, row.number);
    else {
      const product = readWooProduct(row, shownOf(names, variations, woo), woo);
      if (product) products.push(product);
      if (typesIn(row, woo).includes('grouped')) groups.set(idIn(row, woo), hold(row));
    }
  }
  orphans(variations, known, woo);
  return withParts(products, groups, woo);
}

async function read(source: Source, wanted: Wanted): Promise<ProductExport> {
  if (source.kind !== 'table') throw new TypeError('A WooCommerce CSV is a table.');
  const { table, file } = source;
  const woo: WooReading = {
    reading: openReading(file, wanted),
    columns: findWooColumns(table.header, wanted.columns),
  };
  const { name: title, regular, sale, categories: category, images: image } = woo.columns.fields;
  woo.reading.columns = { title, price: regular, sale, was: regular, category, image };
  return closeReading(woo.reading, woocommerceCsv.name, await productsIn(table, woo));
}

/** WooCommerce's product export, in the languages that it is written in. */
export const woocommerceCsv: ProductFormat = {
  name: 'WooCommerce product CSV',
  recognises(source, { columns }) {
    if (source.kind !== 'table') return false;
    const { fields } = findWooColumns(source.table.header, columns);
    const isOurs = fields.visibility ?? fields.crossSells ?? fields.upsells ?? fields.parent;
    return Boolean(isOurs && fields.type && fields.name && (fields.regular ?? fields.sale));
  },
  read,
};
