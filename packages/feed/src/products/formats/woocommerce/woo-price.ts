import type { RowCells } from '../../../files/table.js';
import { isWithin } from '../../prices/is-within.js';
import { readMoney, readOwnPrice } from '../../prices/read-money.js';
import { cellIn, textIn, type WooReading } from './woo-cells.js';

/** How the merchant knows a row. */
const nameOf = (row: RowCells, columns: WooReading['columns']): string =>
  textIn(row, columns, 'sku') || textIn(row, columns, 'name') || textIn(row, columns, 'id');

/**
 * What a row says it costs at the moment of the build: the sale price within its dates, else the regular one. Nothing
 * where the regular one cannot be used.
 */
export function priceIn(
  row: RowCells,
  { reading, columns }: WooReading,
): { readonly price?: number; readonly was?: number } | undefined {
  const stated = readOwnPrice(reading, cellIn(row, columns, 'regular'), nameOf(row, columns));
  if (!stated) return undefined;
  const { price: regular } = stated;
  const sale = readMoney(reading, cellIn(row, columns, 'sale'));
  const [from, to] = [cellIn(row, columns, 'saleFrom'), cellIn(row, columns, 'saleTo')];
  if (sale === undefined || !isWithin(reading, from, to)) return stated;
  return { price: sale, ...(regular !== undefined && regular > sale && { was: regular }) };
}
