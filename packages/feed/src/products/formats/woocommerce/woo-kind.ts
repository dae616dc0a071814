import type { Product } from '@uptier/core';
import type { RowCells } from '../../../files/table.js';
import { textIn, type WooReading } from './woo-cells.js';
import { SUBSCRIPTION_PERIOD } from './woo-columns.js';

/** `simple, downloadable, virtual` as its parts. */
export const typesIn = (row: RowCells, { columns }: WooReading): readonly string[] =>
  textIn(row, columns, 'type')
    .toLowerCase()
    .split(/\s*,\s*/)
    .filter(Boolean);

/** Why a row is none that shoppers can see and buy here. */
export function hidden(row: RowCells, woo: WooReading): string | undefined {
  const published = textIn(row, woo.columns, 'published');
  if (published === '-1') return 'drafts';
  if (/^(?:0|no|false|private)$/i.test(published)) return 'not published in the shop';
  if (/^hidden$/i.test(textIn(row, woo.columns, 'visibility'))) return 'hidden in the catalogue';
  return typesIn(row, woo).includes('external') ? 'sold on another site' : undefined;
}

/** Whether it can be bought: the shop's own word, which counts what may be ordered beyond its stock. */
export function isAvailable(row: RowCells, { columns }: WooReading): boolean {
  const stated = textIn(row, columns, 'inStock').toLowerCase();
  const mayWait = /^(?:1|yes|notify)$/i.test(textIn(row, columns, 'backorders'));
  if (/^(?:0|no|false|outofstock|out of stock)$/.test(stated)) return false;
  if (stated !== '') return true;
  const stock = textIn(row, columns, 'stock');
  return stock === '' || Number(stock) > 0 || mayWait;
}

const INTERVALS: readonly string[] = ['day', 'week', 'month', 'year'];

/** What kind of thing a row is: a subscription is a plan, what is downloaded or not shipped is digital. */
export function kindIn(row: RowCells, woo: WooReading): Pick<Product, 'kind' | 'plan'> {
  const types = typesIn(row, woo);
  const interval = row.get(SUBSCRIPTION_PERIOD).toLowerCase();
  const isPlan = types.some((type) => type.includes('subscription'));
  if (isPlan && INTERVALS.includes(interval))
    return { kind: 'plan', plan: { interval: interval as 'day' | 'week' | 'month' | 'year' } };
  const isDigital = types.includes('downloadable') || types.includes('virtual');
  return isDigital ? { kind: 'digital' } : {};
}
