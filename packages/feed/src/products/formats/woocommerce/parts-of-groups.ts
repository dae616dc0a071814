import type { Link } from '@uptier/core';
import type { HeldRow } from '../../../files/held-row.js';
import type { RowCells } from '../../../files/table.js';
import type { ExportedProduct } from '../../exported.js';
import { note } from '../../reading.js';
import { cellIn, listIn, referenceOf, type WooReading } from './woo-cells.js';

/** The ids of products by their SKUs. */
function idsBySku(products: readonly ExportedProduct[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const { product } of products) if (product.sku) ids.set(product.sku, product.id);
  return ids;
}

/** Fills in what grouped products consist of, once all products are known. */
export function withParts(
  products: readonly ExportedProduct[],
  groups: ReadonlyMap<string, HeldRow>,
  { reading, columns }: WooReading,
): readonly ExportedProduct[] {
  if (groups.size === 0) return products;
  const bySku = idsBySku(products);
  const ids = new Set(products.map(({ product: { id } }) => id));
  const partsOf = (row: RowCells): Link[] => {
    const { text, ...spot } = cellIn(row, columns, 'grouped');
    return listIn(text).flatMap((entry) => {
      const { by, value } = referenceOf(entry);
      const id = by === 'sku' ? bySku.get(value) : value;
      if (id !== undefined && ids.has(id)) return [[id, 1] as const];
      note(reading, spot, {
        code: 'unknown-part',
        message: `"${entry.slice(0, 40)}" is no product of this file, or is left out.`,
      });
      return [];
    });
  };
  return products.map((exported) => {
    const open = groups.get(exported.product.id);
    const contains = open ? partsOf(open()) : [];
    if (contains.length === 0) return exported;
    return { ...exported, product: { ...exported.product, contains } };
  });
}
