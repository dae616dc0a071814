import type { Report } from '@uptier/core';
import { decimal } from './decimal.js';
import type { Ga4Event } from './ga4-event.js';
import { toldEvent } from './told-event.js';

/**
 * The other half of a swap, as GA4 should hear of it: what an upgrade takes the place of leaves the cart, and is back in
 * it when that is undone. `undefined` where nothing is swapped.
 */
export function swappedEvent(report: Report, view: string): Ga4Event | undefined {
  if (report.type !== 'accepted' && report.type !== 'undone') return undefined;
  const { action, held, price, quantity } = report.offer;
  if (action !== 'swap' || !held?.line) return undefined;
  const known = held.price !== undefined && { price: decimal(held.price, price) };
  const { event_id, uptier } = toldEvent(report, view);
  return {
    event: report.type === 'accepted' ? 'remove_from_cart' : 'add_to_cart',
    ecommerce: {
      ...(held.price !== undefined && {
        currency: price.currency,
        value: decimal(held.price * quantity, price),
      }),
      items: [{ item_id: held.id, item_name: held.title, ...known, quantity }],
    },
    event_id: `${event_id}:held`,
    uptier,
  };
}
