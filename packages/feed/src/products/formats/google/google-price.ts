import type { Interval, Product } from '@uptier/core';
import { isWithin } from '../../prices/is-within.js';
import { measureOf, readAmount } from '../../prices/measure-of.js';
import { readMoney, readOwnPrice } from '../../prices/read-money.js';
import type { Reading } from '../../reading.js';
import { withoutBlanks } from '../../without-blanks.js';
import type { GoogleRecord } from './record.js';

const INTERVALS: readonly string[] = ['day', 'week', 'month', 'year'] satisfies Interval[];

const moneyIn = ({ get, row }: GoogleRecord, reading: Reading, column: string) =>
  readMoney(reading, { row, column, text: get(column) });

/** The sale price within its dates, else the price. Nothing where the price cannot be used. */
function told(
  record: GoogleRecord,
  reading: Reading,
): { price?: number; was?: number } | undefined {
  const text = record.get('price');
  const stated = readOwnPrice(
    reading,
    { row: record.row, column: 'price', text },
    record.get('id'),
  );
  if (!stated) return undefined;
  const { price } = stated;
  const sale = moneyIn(record, reading, 'sale_price');
  const column = 'sale_price_effective_date';
  const [from = '', to = ''] = record.get(column).split('/');
  const spot = { row: record.row, column };
  const isOn =
    sale !== undefined &&
    isWithin(reading, { ...spot, text: from.trim() }, { ...spot, text: to.trim() });
  if (!isOn) return stated;
  return { price: sale, ...(price !== undefined && price > sale && { was: price }) };
}

function instalmentsIn(record: GoogleRecord, reading: Reading): Product['instalments'] {
  const [stated] = record.parts('installment', ['months', 'amount']);
  const count = Number(stated?.['months']);
  const text = stated?.['amount'] ?? '';
  const amount = readMoney(reading, { row: record.row, column: 'installment', text });
  return Number.isInteger(count) && count > 1 && amount ? { count, amount } : undefined;
}

/** What is paid for again and again, where nothing is paid at once: a contract beside a price is the seller's own. */
function planIn(record: GoogleRecord, reading: Reading): Pick<Product, 'kind' | 'plan' | 'price'> {
  const keys = ['period', 'period_length', 'amount'];
  const [stated] = record.parts('subscription_cost', keys);
  const interval = (stated?.['period'] ?? '').toLowerCase();
  if (!INTERVALS.includes(interval)) return {};
  const text = stated?.['amount'] ?? '';
  const price = readMoney(reading, { row: record.row, column: 'subscription_cost', text });
  if (price === undefined) return {};
  return { kind: 'plan', plan: { interval: interval as Interval }, price };
}

/** All that an item says of what it costs; nothing where that cannot be used. */
export function priceFields(record: GoogleRecord, reading: Reading) {
  const prices = told(record, reading);
  if (!prices) return undefined;
  return withoutBlanks({
    ...prices,
    ...(!prices.price && planIn(record, reading)),
    instalments: instalmentsIn(record, reading),
    measure: measureOf(
      readAmount(record.get('unit_pricing_measure')),
      readAmount(record.get('unit_pricing_base_measure')),
    ),
  });
}
