import type { Link } from '@uptier/core';
import type { Row } from '../../../files/table.js';
import type { ExportedProduct } from '../../exported.js';
import { note, type Reading } from '../../reading.js';
import { cellIn } from './magento-cells.js';

/** Fills in what grouped products consist of: `associated_skus` names each part and how many of it. */
export function withContents(
  products: readonly ExportedProduct[],
  rows: readonly Row[],
  reading: Reading,
): readonly ExportedProduct[] {
  const groups = new Map(
    rows.filter((row) => row.get('associated_skus')).map((row) => [row.get('sku'), row]),
  );
  if (groups.size === 0) return products;
  const ids = new Set(products.map(({ product: { id } }) => id));
  const partsOf = (row: Row): Link[] =>
    pairsOf(row.get('associated_skus')).flatMap(([sku, count]) => {
      if (ids.has(sku)) return [[sku, Math.max(1, Math.round(count))] as const];
      note(reading, cellIn(row, 'associated_skus'), {
        code: 'unknown-part',
        message: `"${sku.slice(0, 40)}" is no product of this file, or is left out.`,
      });
      return [];
    });
  return products.map((exported) => {
    const row = groups.get(exported.product.id);
    const contains = row ? partsOf(row) : [];
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
