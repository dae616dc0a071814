import { note, type Reading } from '../../reading.js';
import type { GoogleRecord } from './record.js';

/** By what can be bought now, if not sent. */
const STATES: Readonly<Record<string, boolean>> = {
  '': true,
  in_stock: true,
  instock: true,
  limited_availability: true,
  available_for_order: true,
  preorder: true,
  presale: true,
  backorder: true,
  out_of_stock: false,
  outofstock: false,
  sold_out: false,
  soldout: false,
  discontinued: false,
};

/** `in stock`, `in_stock` and `https://schema.org/InStock` are one. What nobody knows is not offered. */
export function isAvailable({ get, row }: GoogleRecord, reading: Reading): boolean {
  const stated = get('availability');
  const state = stated
    .toLowerCase()
    .replace(/^.*\//, '')
    .replaceAll(/[\s-]+/g, '_');
  const known = STATES[state];
  if (known !== undefined) return known;
  note(
    reading,
    { row, column: 'availability' },
    {
      code: 'unknown-availability',
      message: `"${stated.slice(0, 40)}" is no availability that we know: it is taken as sold out.`,
      advice: 'Write in_stock, out_of_stock, preorder or backorder.',
    },
  );
  return false;
}
