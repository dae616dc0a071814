import type { CartLine } from '@uptier/core';
import type { Reference } from '../facts.js';
import { linesOf } from '../lines.js';
import type { ExponentOf } from '../money/exponent-of.js';
import { toMinorUnits } from '../money/to-minor-units.js';
import { listOf, own, textIn } from '../own.js';
import type { Ga4Event } from './read-events.js';

/** The id of an item; some shops send only its name. */
export const itemId = (item: unknown): string | undefined =>
  textIn(item, 'item_id', 'id', 'item_name');

/** The currency of an event's amounts: its own, or that of its items. */
export const currencyOf = ({ get }: Ga4Event): string | undefined =>
  textIn({ currency: get('currency') }, 'currency') ??
  listOf(get('items'))
    .map((item) => textIn(item, 'currency'))
    .find(Boolean);

function referenceOf(item: unknown): Reference | undefined {
  const id = itemId(item);
  const variant = textIn(item, 'item_variant');
  return id === undefined ? undefined : { id, ...(variant && { variant }) };
}

/** An event's items as lines; `undefined` where there is no list, or one of them cannot be read. */
export function readItems(event: Ga4Event, exponentOf: ExponentOf): CartLine[] | undefined {
  const items = event.get('items');
  const exponent = exponentOf(currencyOf(event));
  if (!Array.isArray(items) || exponent === undefined) return undefined;
  return linesOf(
    listOf(items).map((item) => ({
      reference: referenceOf(item),
      price: toMinorUnits(own(item, 'price'), exponent),
      quantity: own(item, 'quantity'),
    })),
  );
}

/** What an event says its items come to, in minor units. */
export const valueOf = (event: Ga4Event, exponentOf: ExponentOf): number | undefined =>
  toMinorUnits(event.get('value'), exponentOf(currencyOf(event)));
