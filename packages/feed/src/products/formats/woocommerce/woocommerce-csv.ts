import type { Row, Table } from '../../../files/table.js';
import type { ExportedProduct, ProductExport } from '../../exported.js';
import type { ProductFormat, Wanted } from '../../format.js';
import { findDecimals } from '../../prices/find-decimals.js';
import { closeReading, leaveOut, note, openReading } from '../../reading.js';
import { soundRows } from '../../sound-rows.js';
import type { Source } from '../../source.js';
import { withParts } from './parts-of-groups.js';
import { cellIn, referenceOf, textIn, type WooReading } from './woo-cells.js';
import { findWooColumns } from './woo-columns.js';
import { hidden, typesIn } from './woo-kind.js';
import { idIn, readWooProduct } from './woo-product.js';

/** The rows of a file: products, and the variations by what they call their parent. */
interface Sorted {
  readonly products: readonly Row[];
  readonly variations: ReadonlyMap<string, readonly Row[]>;
}

const keyOf = (text: string): string => {
  const { by, value } = referenceOf(text);
  return `${by} ${value}`;
};

async function sortRows(table: Table, woo: WooReading): Promise<Sorted> {
  const products: Row[] = [];
  const variations = new Map<string, Row[]>();
  for await (const row of soundRows(table, woo.reading)) {
    if (!typesIn(row, woo).some((type) => type.endsWith('variation'))) products.push(row);
    else {
      const key = keyOf(textIn(row, woo.columns, 'parent'));
      const rows = variations.get(key);
      if (rows) rows.push(row);
      else variations.set(key, [row]);
    }
  }
  return { products, variations };
}

/** WooCommerce writes prices without grouping: any sign in them parts the decimals. */
function learnDecimals({ products, variations }: Sorted, { reading, columns }: WooReading): void {
  const rows = [...products, ...[...variations.values()].flat()];
  const prices = rows.flatMap((row) => [
    textIn(row, columns, 'regular'),
    textIn(row, columns, 'sale'),
  ]);
  reading.decimals =
    findDecimals(prices) ?? (prices.some((price) => price.includes(',')) ? ',' : '.');
}

function orphans(
  variations: ReadonlyMap<string, readonly Row[]>,
  known: ReadonlySet<string>,
  { reading, columns }: WooReading,
): void {
  for (const [key, rows] of variations)
    for (const row of known.has(key) ? [] : rows)
      note(reading, cellIn(row, columns, 'parent'), {
        code: 'no-parent',
        message: `The variation’s parent "${textIn(row, columns, 'parent').slice(0, 40)}" is not in the file; it is left out.`,
      });
}

/** What its variations may call a product. */
const namesOf = (row: Row, { columns }: WooReading): string[] =>
  (['id', 'sku'] as const).flatMap((by) => {
    const name = textIn(row, columns, by);
    return name === '' ? [] : [`${by} ${name}`];
  });

function productsIn(sorted: Sorted, woo: WooReading): readonly ExportedProduct[] {
  const products: ExportedProduct[] = [];
  const [known, groups] = [new Set<string>(), new Map<string, Row>()];
  for (const row of sorted.products) {
    const keys = namesOf(row, woo);
    for (const key of keys) known.add(key);
    const reason = hidden(row, woo);
    if (reason !== undefined) {
      leaveOut(woo.reading, reason, row.number);
      continue;
    }
    const variations = keys.flatMap((key) => sorted.variations.get(key) ?? []);
    const shown = variations
      .filter((one) => hidden(one, woo) === undefined)
      .toSorted((a, b) => a.number - b.number);
    const product = readWooProduct(row, shown, woo);
    if (product) products.push(product);
    if (typesIn(row, woo).includes('grouped')) groups.set(idIn(row, woo), row);
  }
  orphans(sorted.variations, known, woo);
  return withParts(products, groups, woo);
}

async function read(source: Source, wanted: Wanted): Promise<ProductExport> {
  if (source.kind !== 'table') throw new TypeError('A WooCommerce CSV is a table.');
  const { table, file } = source;
  const woo: WooReading = {
    reading: openReading(file, wanted),
    columns: findWooColumns(table.header, wanted.columns),
  };
  const sorted = await sortRows(table, woo);
  learnDecimals(sorted, woo);
  return closeReading(woo.reading, woocommerceCsv.name, productsIn(sorted, woo));
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
