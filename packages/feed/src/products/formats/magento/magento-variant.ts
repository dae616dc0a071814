import type { RowCells } from '../../../files/table.js';
import type { ExportedVariant } from '../../exported.js';
import type { Reading } from '../../reading.js';
import { withoutBlanks } from '../../without-blanks.js';
import { FACT_COLUMNS, factsIn, pairsIn, saidName } from './magento-cells.js';
import { PRICE_COLUMNS, priceIn } from './magento-price.js';

/** The columns of a variant's row that are read: its parent tells the rest. */
export const VARIANT_COLUMNS: readonly string[] = [
  ...PRICE_COLUMNS,
  ...FACT_COLUMNS,
  'product_online',
  'is_in_stock',
  'qty',
];

/** Whether it can be bought: the shop's word, and what there is of it where the shop says nothing. */
export function stateOf(row: RowCells): boolean {
  const stated = row.get('is_in_stock');
  if (stated !== '') return /^(?:1|yes|true|in stock)$/i.test(stated);
  const quantity = row.get('qty');
  return quantity === '' || Number(quantity) > 0;
}

/** The variants that a configurable product names: the SKU of each, and by which values it differs. */
export function variationsIn(
  row: RowCells,
): ReadonlyMap<string, readonly (readonly [string, string])[]> {
  const variations = row.get('configurable_variations').split('|').map(pairsIn);
  return new Map(
    variations.flatMap((pairs) => {
      const sku = pairs.find(([name]) => name === 'sku')?.[1];
      return sku === undefined ? [] : [[sku, pairs.filter(([name]) => name !== 'sku')] as const];
    }),
  );
}

function optionsOf(row: RowCells, parent: RowCells): Record<string, string> {
  const labels = new Map(pairsIn(parent.get('configurable_variation_labels')));
  const pairs = variationsIn(parent).get(row.get('sku')) ?? [];
  return Object.fromEntries(
    pairs.map(([code, value]) => [labels.get(code) ?? saidName(code), value]),
  );
}

/** Reads a simple product as a variant of the one that it belongs to; nothing where its price cannot be used. */
export function readMagentoVariant(
  row: RowCells,
  parent: RowCells,
  reading: Reading,
): ExportedVariant | undefined {
  const prices = priceIn(row, reading);
  if (!prices) return undefined;
  const stated = optionsOf(row, parent);
  const options = Object.keys(stated).length > 0 ? stated : factsIn(row, reading);
  return {
    ...withoutBlanks({
      cartId: row.get('sku'),
      sku: row.get('sku'),
      title: Object.values(options).join(' / '),
      options,
      ...prices,
    }),
    available: stateOf(row),
    at: { file: reading.file, row: row.number },
  };
}
