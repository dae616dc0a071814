import type { Link } from '@uptier/core';
import type { HeldRow } from '../../../files/held-row.js';
import type { RowCells } from '../../../files/table.js';
import type { ExportedProduct } from '../../exported.js';
import { note, type Reading } from '../../reading.js';
import { partsOfBundle } from './parts-of-bundle.js';

/** Groups name their parts in one column, bundles in another. */
const COLUMNS = ['associated_skus', 'bundle_values'] as const;

/** Whether a row tells what its product consists of. */
export const hasContents = (row: RowCells): boolean =>
  COLUMNS.some((column) => row.get(column) !== '');

/** Fills in what grouped products and bundles, by their SKUs, consist of: each part, and how many of it. */
export function withContents(
  products: readonly ExportedProduct[],
  groups: ReadonlyMap<string, HeldRow>,
  reading: Reading,
): readonly ExportedProduct[] {
  if (groups.size === 0) return products;
  const ids = new Set(products.map(({ product: { id } }) => id));
  const known =
    (row: RowCells, column: string) =>
    ([sku, count]: Link): Link[] => {
      if (ids.has(sku)) return [[sku, Math.max(1, Math.round(count))]];
      const message = `"${sku.slice(0, 40)}" is no product of this file, or is left out.`;
      note(reading, { row: row.number, column }, { code: 'unknown-part', message });
      return [];
    };
  const partsOf = (row: RowCells): Link[] => {
    const grouped = pairsOf(row.get('associated_skus')).flatMap(known(row, COLUMNS[0]));
    return [...grouped, ...partsOfBundle(row, reading).flatMap(known(row, COLUMNS[1]))];
  };
  return products.map((exported) => {
    const open = groups.get(exported.product.id);
    const contains = open ? partsOf(open()) : [];
    return contains.length === 0
      ? exported
      : { ...exported, product: { ...exported.product, contains } };
  });
}

const pairsOf = (text: string): [sku: string, count: number][] =>
  text.split(',').flatMap((pair) => {
    const [sku = '', count = ''] = pair.split('=').map((part) => part.trim());
    return sku === '' ? [] : [[sku, Number(count) || 1]];
  });
