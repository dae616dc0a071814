import type { RowCells } from '../../../files/table.js';
import { cellIn } from '../../cells/cell-in.js';
import { isWithin } from '../../prices/is-within.js';
import { readMoney, readOwnPrice } from '../../prices/read-money.js';
import type { Reading } from '../../reading.js';

/** The columns of which `priceIn` reads. */
export const PRICE_COLUMNS = [
  'sku',
  'price',
  'special_price',
  'special_price_from_date',
  'special_price_to_date',
] as const;

/** What a row costs at the moment of the build: the special price within its dates, else the price. Nothing where the price cannot be used. */
export function priceIn(
  row: RowCells,
  reading: Reading,
): { price?: number; was?: number } | undefined {
  const stated = readOwnPrice(reading, cellIn(row, 'price'), row.get('sku'));
  if (!stated) return undefined;
  const { price } = stated;
  const special = readMoney(reading, cellIn(row, 'special_price'));
  const [from, to] = [cellIn(row, 'special_price_from_date'), cellIn(row, 'special_price_to_date')];
  if (special === undefined || !isWithin(reading, from, to)) return stated;
  return { price: special, ...(price !== undefined && price > special && { was: price }) };
}
