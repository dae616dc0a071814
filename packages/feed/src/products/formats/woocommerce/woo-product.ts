import type { RowCells } from '../../../files/table.js';
import { soundVariants } from '../../assemble/sound-variants.js';
import { toldByVariants } from '../../assemble/told-by-variants.js';
import { oneList } from '../../cells/one-list.js';
import { readCell } from '../../cells/read-cell.js';
import type { ExportedProduct, MerchantLink } from '../../exported.js';
import { lose } from '../../reading.js';
import { withoutBlanks } from '../../without-blanks.js';
import { attributesIn, cellIn, listIn, referenceOf, textIn, type WooReading } from './woo-cells.js';
import { isAvailable, kindIn } from './woo-kind.js';
import { priceIn } from './woo-price.js';
import { imageIn, readWooVariant } from './woo-variant.js';

/** What the shop's own pages know it by; a file that was made by hand may have SKUs only. */
export const idIn = (row: RowCells, { columns }: WooReading): string =>
  textIn(row, columns, 'id') || textIn(row, columns, 'sku');

/** Upsells are what the merchant would rather sell instead, cross-sells what goes with it. */
function linksIn(row: RowCells, { columns }: WooReading): MerchantLink[] {
  const linked = (field: 'upsells' | 'crossSells', kind: MerchantLink['kind']): MerchantLink[] =>
    listIn(textIn(row, columns, field)).map((text) => ({ kind, ...referenceOf(text) }));
  return [...linked('upsells', 'upgrade'), ...linked('crossSells', 'complements')];
}

/** The deepest of its categories: `Clothing > Hoodies` of `Clothing, Clothing > Hoodies`. */
function categoryIn(row: RowCells, { reading, columns }: WooReading): readonly string[] {
  const paths = listIn(readCell(reading, cellIn(row, columns, 'categories'))).map((path) =>
    path.split(/\s*>\s*/).filter(Boolean),
  );
  return oneList(
    reading,
    paths.reduce<string[]>((best, path) => (path.length > best.length ? path : best), []),
  );
}

/** What varies is told by the variations. */
function factsIn(
  row: RowCells,
  rows: readonly RowCells[],
  woo: WooReading,
): Record<string, string> {
  const varying = new Set(rows.flatMap((one) => Object.keys(attributesIn(one, woo))));
  const facts = Object.entries(attributesIn(row, woo));
  return Object.fromEntries(facts.filter(([name]) => !varying.has(name)));
}

function toldByRow(row: RowCells, woo: WooReading) {
  const { reading, columns } = woo;
  return withoutBlanks({
    sku: textIn(row, columns, 'sku'),
    category: categoryIn(row, woo),
    brand: readCell(reading, cellIn(row, columns, 'brands'))
      .split(',')[0]!
      .trim(),
    tags: listIn(readCell(reading, cellIn(row, columns, 'tags'))),
    ...kindIn(row, woo),
  });
}

function nameless(row: RowCells, id: string, { reading, columns }: WooReading): undefined {
  return lose(
    reading,
    { row: row.number, column: columns.fields[id ? 'name' : 'id'] ?? 'ID' },
    {
      part: 'product',
      code: id ? 'no-title' : 'no-id',
      message: id
        ? `The product "${id}" has no name and is left out.`
        : 'The product has neither an id nor a SKU and is left out.',
    },
  );
}

/** Reads a product and its variations. */
export function readWooProduct(
  row: RowCells,
  variations: readonly RowCells[],
  woo: WooReading,
): ExportedProduct | undefined {
  const { reading, columns } = woo;
  const [id, title] = [idIn(row, woo), readCell(reading, cellIn(row, columns, 'name'), 'title')];
  if (!id || !title) return nameless(row, id, woo);
  const read = variations.map((one) => readWooVariant(one, woo));
  const variants = soundVariants(read, reading);
  if (!variants) return undefined;
  const prices = variants.length > 0 ? {} : priceIn(row, woo);
  if (!prices) return void reading.lost.product++;
  const told = toldByVariants(variants, reading);
  const product = withoutBlanks({
    image: imageIn(row, woo),
    ...toldByRow(row, woo),
    ...prices,
    available: isAvailable(row, woo),
    ...told.product,
    attributes: { ...factsIn(row, variations, woo), ...told.product.attributes },
  });
  const gtin = textIn(row, columns, 'gtin');
  return {
    ...told,
    product: { id, title, ...product },
    at: { file: reading.file, row: row.number },
    links: linksIn(row, woo),
    ...(gtin !== '' && { gtin }),
  };
}
