import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { createCatalog, decide, readFeed } from '@uptier/core';
import { workspace } from '../places.mjs';
import { table } from './table.mjs';

/** @typedef {import('@uptier/core').Report} Report */
/** @typedef {'seen' | 'visited' | 'accepted' | 'undone' | 'declined' | 'failed'} Happening */

const HAPPENINGS = /** @type {const} */ ([
  'seen',
  'visited',
  'accepted',
  'undone',
  'declined',
  'failed',
]);

/** A carousel's upgrade, of a small shop. */
function anOffer() {
  const tier = { kind: 'good', family: 'phone', category: ['Phones'] };
  const { feed } = readFeed({
    version: 1,
    currency: 'USD',
    exponent: 2,
    products: [
      { ...tier, id: 'phone-64', title: 'Phone 64 GB', price: 49900, tier: 1, benefits: ['Light'] },
      {
        ...tier,
        id: 'phone-128',
        title: 'Phone 128 GB',
        price: 54900,
        tier: 2,
        benefits: ['Light', 'Room for more photos'],
      },
    ],
  });
  if (!feed) throw new Error('the example feed cannot be read');
  const lines = [{ key: '1', id: 'phone-64', quantity: 1, price: 49900 }];
  const slot = /** @type {const} */ ({ id: 'cart-upgrade', placement: 'cart', widget: 'carousel' });
  const context = { now: Date.UTC(2026, 0, 1), cart: { lines, subtotal: 49900 } };
  const offer = decide(createCatalog(feed), context, [slot])[0]?.offers[0];
  if (!offer) throw new Error('the example shop offers nothing');
  return { slot, offer };
}

/** What the script tag's own code pushes into the data layer when something happens. */
async function pushedFor(
  /** @type {Happening} */ type,
  /** @type {'carousel' | 'banner'} */ widget,
) {
  const file = join(workspace, 'packages/embed/dist/uptier-analytics.js');
  const { tellAnalytics } = await import(pathToFileURL(file).href);
  /** @type {Record<string, unknown>[]} */
  const layer = [];
  const { slot, offer } = anOffer();
  const report = { type, slot: { ...slot, widget }, offer, position: 0, arms: [], turn: 1 };
  tellAnalytics(report, { dataLayer: () => layer, view: 'v1', beacon: undefined, send: () => {} });
  return layer.filter((one) => 'event' in one);
}

/** GA4's name for each happening, and one of them whole: made by the very code that the tag loads. */
export async function ga4Events() {
  const rows = [];
  for (const type of HAPPENINGS) {
    const names = [];
    for (const widget of /** @type {const} */ (['carousel', 'banner'])) {
      const pushed = await pushedFor(type, widget);
      names.push(pushed.map((one) => `\`${String(one['event'])}\``).join(' and ') || '–');
    }
    rows.push([`\`uptier:${type}\``, ...names]);
  }
  const examples = (await pushedFor('accepted', 'carousel')).map(
    (one) => `\`\`\`json [data layer]\n${JSON.stringify(one, null, 2)}\n\`\`\``,
  );
  return [
    table(['event', 'GA4, from a carousel', 'GA4, from a banner or modal'], rows),
    'What an accepted upgrade looks like in the data layer, where it takes the place of what is in the cart:',
    ...examples,
  ].join('\n\n');
}
