import type { Row } from '../../../files/table.js';
import { isWithin } from '../../prices/is-within.js';
import { readMoney } from '../../prices/read-money.js';
import type { Reading } from '../../reading.js';
import { cellIn } from './magento-cells.js';

/** What a row costs at the moment of the build: the special price within its dates, else the price. */
export function priceIn(row: Row, reading: Reading): { price?: number; was?: number } {
  const price = readMoney(reading, cellIn(row, 'price'));
  const special = readMoney(reading, cellIn(row, 'special_price'));
  const [from, to] = [cellIn(row, 'special_price_from_date'), cellIn(row, 'special_price_to_date')];
  if (special === undefined || !isWithin(reading, from, to))
    return price === undefined ? {} : { price };
  return { price: special, ...(price !== undefined && price > special && { was: price }) };
}
