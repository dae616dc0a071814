import { createCatalog, decide, readFeed, type Context, type Slot } from '@uptier/core';
import { renderOffers, type RenderOptions } from '@uptier/preact/server';

/** A title that ends the script which carries it, were it written there as it is, and then runs. */
export const HOSTILE = `Phone </script><script>window.ran = true</script><!--<script>`;

const phone = (tier: number, gigabytes: number, more: { title: string; price: number }) => ({
  ...more,
  id: `phone-${gigabytes}`,
  url: `/p/phone-${gigabytes}`,
  image: { src: '/phone.svg', width: 600, height: 600 },
  family: 'phone',
  tier,
  tierName: `${gigabytes} GB`,
  options: { Storage: `${gigabytes} GB` },
  category: ['Phones'],
  attributes: { Storage: { value: gigabytes, unit: 'GB', better: 'more' } },
  proof: { rating: 4.6, count: 812, quote: { text: 'Never full', by: 'Mia' } },
});

const FEED = {
  version: 1,
  currency: 'USD',
  exponent: 2,
  locale: 'en-US',
  policy: { freeShippingFrom: 55_000 },
  products: [
    { ...phone(1, 64, { title: 'Phone', price: 49_900 }), links: { complements: [['case', 0.9]] } },
    phone(2, 128, { title: HOSTILE, price: 54_900 }),
    { id: 'case', title: 'Case', url: '/p/case', price: 5900, category: ['Cases'] },
  ],
};

const CONTEXT: Context = {
  page: { placement: 'cart' },
  cart: {
    lines: [{ key: 'l', id: 'phone-64', quantity: 1, price: 49_900 }],
    subtotal: 49_900,
    currency: 'USD',
  },
  locale: 'en-US',
  now: Date.UTC(2026, 10, 22),
};

/** After the order of the very same. */
const ORDERED: Context = {
  page: { placement: 'post-purchase' },
  order: {
    id: '1001',
    lines: [{ key: 'l', id: 'phone-64', quantity: 1, price: 49_900 }],
    total: 49_900,
  },
  locale: 'en-US',
  now: CONTEXT.now,
};

const SLOTS: Readonly<Record<RenderOptions['widget'], Slot>> = {
  carousel: { id: 'one', placement: 'cart' },
  banner: { id: 'one', placement: 'cart', widget: 'banner' },
  modal: { id: 'one', placement: 'post-purchase', widget: 'modal' },
  comparison: { id: 'one', placement: 'cart', widget: 'comparison', family: 'phone' },
  shipping: { id: 'one', placement: 'cart', widget: 'shipping' },
};

/** The HTML that a server of somebody's own makes of a feed and a cart. */
export function serveOffers(widget: RenderOptions['widget']): string {
  const { feed } = readFeed(FEED);
  const [decision] = feed
    ? decide(createCatalog(feed), widget === 'modal' ? ORDERED : CONTEXT, [SLOTS[widget]])
    : [];
  if (!decision) throw new Error(`nothing was decided for a ${widget}`);
  return renderOffers(decision, { widget, locale: 'en-US', buttons: ['onWhy'] }).html;
}
