import type { Row } from '../../../files/table.js';
import { soundVariants } from '../../assemble/sound-variants.js';
import { toldByVariants } from '../../assemble/told-by-variants.js';
import { cellIn } from '../../cells/cell-in.js';
import { readCell } from '../../cells/read-cell.js';
import type { ExportedProduct, ExportedVariant } from '../../exported.js';
import { readOwnPrice } from '../../prices/read-money.js';
import { lose, type Reading } from '../../reading.js';
import { withoutBlanks } from '../../without-blanks.js';

/** Entries between bars, read as texts. */
const listIn = (row: Row, column: string, reading: Reading): string[] =>
  row
    .get(column)
    .split('|')
    .map((text) => readCell(reading, { ...cellIn(row, column), text }));

/** `category:Electronics|brand:Apple`: what Vendure calls facets, by their names. */
function facetsIn(row: Row, reading: Reading): ReadonlyMap<string, readonly string[]> {
  const facets = new Map<string, string[]>();
  for (const facet of listIn(row, 'facets', reading)) {
    const at = facet.indexOf(':');
    const [name, value] = [facet.slice(0, at).trim(), facet.slice(at + 1).trim()];
    if (at > 0 && value) facets.set(name, [...(facets.get(name) ?? []), value]);
  }
  return facets;
}

/** What is not counted can be bought. */
function isAvailable(row: Row): boolean {
  const isCounted = !/^(?:false|0|no)$/i.test(row.get('trackInventory'));
  const stock = row.get('stockOnHand');
  return !isCounted || stock === '' || Number(stock) > 0;
}

function readVariant(
  row: Row,
  names: readonly string[],
  reading: Reading,
): ExportedVariant | undefined {
  const prices = readOwnPrice(reading, cellIn(row, 'price'), row.get('sku'));
  if (!prices) return undefined;
  const values = listIn(row, 'optionValues', reading);
  const pairs = names.map((name, i) => [name, values[i] ?? ''] as const);
  const options = Object.fromEntries(pairs.filter(([name, value]) => name && value));
  return {
    ...withoutBlanks({
      sku: row.get('sku'),
      title: Object.values(options).join(' / '),
      options,
      ...prices,
    }),
    available: isAvailable(row),
    at: { file: reading.file, row: row.number },
  };
}

/** Reads the product that its rows tell, of which the first names it and all tell a variant each. */
export function readVendureProduct(
  rows: readonly Row[],
  reading: Reading,
): ExportedProduct | undefined {
  const first = rows[0]!;
  const [id, title] = [first.get('slug'), readCell(reading, cellIn(first, 'name'), 'title')];
  if (!id || !title)
    return lose(reading, cellIn(first, id ? 'name' : 'slug'), {
      part: 'product',
      code: id ? 'no-title' : 'no-id',
      message: `The product "${id || title}" has no ${id ? 'name' : 'slug'} and is left out.`,
    });
  const names = listIn(first, 'optionGroups', reading);
  const variants = soundVariants(
    rows.map((row) => readVariant(row, names, reading)),
    reading,
  );
  if (!variants) return undefined;
  const told = toldByVariants(variants, reading);
  const facets = facetsIn(first, reading);
  const product = withoutBlanks({
    category: facets.get('category'),
    brand: facets.get('brand')?.[0],
    ...told.product,
  });
  return {
    ...told,
    product: { id, title, ...product },
    at: { file: reading.file, row: first.number },
    links: [],
  };
}
