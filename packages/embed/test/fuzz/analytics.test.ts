import {
  createCatalog,
  decide,
  readContext,
  readFeed,
  type Offer,
  type Placed,
  type Report,
} from '@uptier/core';
import { boxed, fuzzing, garbage, spoiled } from '@uptier/testing/fuzz';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { tellAnalytics } from '../../src/analytics/tell-analytics.js';

vi.setConfig({ testTimeout: 600_000 });

/** What the shop knows of its customer: nobody else hears of it. */
const SECRET = 'secret-of-the-customer';

const product = (id: string, price: number, more: object) => ({
  id,
  title: `The ${id}`,
  price,
  available: true,
  category: ['Phones', 'All'],
  brand: 'Acme',
  benefits: ['More'],
  attributes: { Storage: { value: price, unit: 'GB', better: 'more' } },
  ...more,
});

const feed = {
  version: 1,
  currency: 'USD',
  exponent: 2,
  products: [
    product('small', 49_900, { family: 'phone', tier: 1, links: { complements: [['case', 1]] } }),
    product('big', 54_900, {
      family: 'phone',
      tier: 2,
      variants: [{ cartId: 'v', title: 'Black' }],
    }),
    product('case', 1999, {}),
  ],
  campaigns: [
    {
      id: 'c',
      offer: ['case', 'big'],
      headline: '{customer.segment}, take it',
      incentive: { type: 'percent', value: 12.5, code: 'X' },
    },
  ],
};

const LINES = [{ key: 'l', id: 'small', quantity: 2, price: 49_900 }];
const STATED = {
  product: { id: 'small' },
  cart: { lines: LINES, subtotal: 99_800, currency: 'USD' },
  customer: { segment: SECRET, labels: [SECRET], needs: [SECRET], milestones: [SECRET] },
};

const SLOTS = [
  { id: 'row', widget: 'carousel', placement: 'product' },
  { id: 'top', widget: 'banner', placement: 'cart' },
  { id: 'box', widget: 'modal', placement: 'checkout' },
] as const;
const TYPES = ['seen', 'visited', 'declined', 'accepted', 'undone', 'failed'] as const;

/** Every report of every offer of a page. */
function reportsOf(json: unknown): Report[] {
  const { feed: read } = readFeed(json);
  if (!read) return [];
  const context = { ...readContext(STATED).context, visitor: {}, now: Date.UTC(2026, 10, 27) };
  return decide(createCatalog(read), context, SLOTS).flatMap(({ slot, offers, arms }) =>
    offers.flatMap((offer, position) => {
      const placed: Placed = { slot, offer, position, arms };
      return TYPES.map((type): Report => ({
        type,
        ...placed,
        result: { status: 'done' },
        turn: 1,
      }));
    }),
  );
}

/** Hundredths, as text: what an amount of dollars must be. */
const dollars = (cents: number): string => (cents / 100).toFixed(2);

interface Event {
  readonly event?: string;
  readonly ecommerce?: { readonly value?: number; readonly currency?: string } | null;
}

const valueOf = ({ price, quantity }: Offer): string => dollars(price.pay * quantity);

let told = 0;

test('whatever the feed, analytics hears plain events with exact amounts, and nothing of the customer', () => {
  fc.assert(
    fc.property(spoiled(fc.constant(feed), 2), (json) => {
      for (const report of reportsOf(json)) {
        const layer: Event[] = [];
        const bodies: string[] = [];
        const send = (_: string, body: string) => void bodies.push(body);
        tellAnalytics(report, { dataLayer: () => layer, beacon: '/b', send, view: 'v' });
        const text = JSON.stringify([layer, ...bodies]);
        expect(text).not.toContain(SECRET);
        expect(JSON.parse(JSON.stringify(layer))).toEqual(layer);
        expect(bodies.map((body) => (JSON.parse(body) as Report).type)).toEqual([report.type]);
        const { offer } = report as Placed;
        const [own] = layer.filter(({ event }) => event);
        if (offer.price.exponent !== 2 || own?.ecommerce?.value === undefined) continue;
        told++;
        expect(dollars(own.ecommerce.value * 100)).toBe(valueOf(offer));
        expect(String(own.ecommerce.value).replace(/^[^.]*\.?/, '').length).toBeLessThanOrEqual(2);
        expect(own.ecommerce.currency).toBe(offer.price.currency);
      }
    }),
    fuzzing(2000, 40),
  );
  expect(told).toBeGreaterThan(0);
});

test('whatever a page has for a data layer and whoever listens, telling it throws nothing', () => {
  const [report] = reportsOf(feed);
  const layers = fc.oneof(
    garbage,
    garbage.map(({ value }) => boxed([value])),
    fc.constant(boxed(Object.freeze([]))),
    fc.constant(boxed(Object.assign([], { push: () => JSON.parse('{') as never }))),
  );
  fc.assert(
    fc.property(layers, garbage, ({ value }, thrown) => {
      const send = () => {
        throw thrown.value;
      };
      tellAnalytics(report!, { dataLayer: () => value, beacon: '/b', send, view: 'v' });
    }),
    fuzzing(1000, 40),
  );
});
