import type { Placed, Report } from '@uptier/core';
import { anOffer, aPrice, besidePrototype } from '@uptier/testing';
import { describe, expect, test } from 'vitest';
import { ga4Event, type Ga4Event } from '../src/analytics/ga4-event.js';
import { tellAnalytics, type Listeners } from '../src/analytics/tell-analytics.js';

const offer = anOffer();
const carousel: Placed = {
  slot: { id: 'row', placement: 'product', widget: 'carousel' },
  offer,
  position: 2,
  arms: [
    { experiment: 'e', arm: 'b', counted: true },
    { experiment: 'x', arm: 'a', counted: false },
  ],
};
const banner: Placed = {
  ...carousel,
  slot: { id: 'top', placement: 'checkout', widget: 'banner' },
};
const done = { result: { status: 'done' }, turn: 1 } as const;

describe('what GA4 hears', () => {
  test.each<[string, Report, string]>([
    ['of a card that is seen', { type: 'seen', ...carousel }, 'view_item_list'],
    ['of a card that is visited', { type: 'visited', ...carousel }, 'select_item'],
    ['of a banner that is seen', { type: 'seen', ...banner }, 'view_promotion'],
    ['of a banner that is visited', { type: 'visited', ...banner }, 'select_promotion'],
    ['of an offer that is taken', { type: 'accepted', ...carousel, ...done }, 'add_to_cart'],
    ['of one that is taken back', { type: 'undone', ...carousel, ...done }, 'remove_from_cart'],
  ])('%s', (_, report, event) => {
    expect(ga4Event(report, 'v')?.event).toBe(event);
  });

  test('is nothing of declines, failures and decisions', () => {
    const decision = { slot: carousel.slot, offers: [offer], arms: [] };
    const reports: Report[] = [
      { type: 'declined', ...carousel },
      { type: 'failed', ...carousel, ...done },
      { type: 'decided', slot: carousel.slot, decision },
      { type: 'error', code: 'late', detail: '' },
    ];
    expect(reports.map((report) => ga4Event(report, 'v'))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('names the item, its list and its place', () => {
    const event = ga4Event({ type: 'seen', ...carousel }, 'v');
    expect(event?.ecommerce).toMatchObject({
      item_list_id: 'row',
      items: [
        { item_id: 'phone-128', item_name: 'Phone 128 GB', price: 549, index: 2, quantity: 1 },
      ],
    });
  });

  test('names the placement, the offer and the arms that count', () => {
    expect(ga4Event({ type: 'seen', ...carousel }, 'v')?.uptier).toMatchObject({
      placement: 'product',
      offer: offer.id,
      arms: ['e:b'],
    });
  });

  test.each([
    ['USD', 2, 1999, 19.99],
    ['JPY', 0, 1999, 1999],
    ['KWD', 3, 1999, 1.999],
  ])('has its value in %s as that money is written', (currency, exponent, pay, value) => {
    const priced = anOffer({ quantity: 3, price: aPrice({ currency, exponent, price: pay, pay }) });
    const event = ga4Event({ type: 'accepted', ...carousel, offer: priced, ...done }, 'v');
    expect(event?.ecommerce).toMatchObject({
      currency,
      value: Number((value * 3).toFixed(exponent)),
    });
  });

  test('says nothing of what a headline tells of the customer', () => {
    const told = { ...offer, campaign: 'c', headline: 'You finished 40 tasks' };
    expect(JSON.stringify(ga4Event({ type: 'seen', ...banner, offer: told }, 'v'))).not.toContain(
      '40 tasks',
    );
  });

  test('has an id that is the same for the same happening of a page view, and for no other', () => {
    const id = (report: Report, view: string) => ga4Event(report, view)?.event_id;
    const seen: Report = { type: 'seen', ...carousel };
    expect(id(seen, 'v')).toBe(id(seen, 'v'));
    expect(id(seen, 'v')).not.toBe(id(seen, 'w'));
    expect(id(seen, 'v')).not.toBe(id({ ...seen, type: 'visited' }, 'v'));
  });
});

test('each acceptance has an id of its own, and keeps it however often it is told', () => {
  const id = (turn: number) =>
    ga4Event({ type: 'accepted', ...carousel, ...done, turn }, 'v')?.event_id;
  expect(id(1)).toBe(id(1));
  expect(id(3)).not.toBe(id(1));
});

describe('who listens', () => {
  const listeners = (more: Partial<Listeners> = {}) => {
    const layer: unknown[] = [];
    const sent: [string, string][] = [];
    const all: Listeners = {
      dataLayer: () => layer,
      beacon: '/collect',
      send: (url, body) => void sent.push([url, body]),
      view: 'v',
      ...more,
    };
    return { layer, sent, all };
  };

  test('a beacon carries lists that are lists, beside a library that lets them write themselves', async () => {
    const { sent, all } = listeners();
    await besidePrototype(() => tellAnalytics({ type: 'seen', ...carousel }, all));
    const { ecommerce } = JSON.parse(sent[0]![1]) as { ecommerce: { items: unknown } };
    expect(Array.isArray(ecommerce.items)).toBe(true);
  });

  test('the data layer hears of it after what was said before is taken back', () => {
    const { layer, all } = listeners();
    tellAnalytics({ type: 'seen', ...carousel }, all);
    expect(layer).toMatchObject([{ ecommerce: null }, { event: 'view_item_list' }]);
  });

  const swap = anOffer({
    action: 'swap',
    role: 'upgrade',
    quantity: 2,
    price: aPrice({ price: 54_900, pay: 54_900 }),
    held: { id: 'phone-64', by: 'cart', title: 'Phone 64 GB', price: 49_900, line: '1' },
  });
  const heardOf = (report: Report) => {
    const { layer, all } = listeners();
    tellAnalytics(report, all);
    return layer as ({ ecommerce: null } | Ga4Event)[];
  };

  test.each([
    ['taken', 'accepted', 'add_to_cart', 'remove_from_cart'],
    ['taken back', 'undone', 'remove_from_cart', 'add_to_cart'],
  ] as const)('of a swap that is %s the data layer hears both halves', (_, type, ofNew, ofHeld) => {
    const layer = heardOf({ type, ...carousel, offer: swap, ...done });
    const uptier = { offer: swap.id, placement: 'product' };
    expect(layer).toMatchObject([
      { ecommerce: null },
      { event: ofNew, ecommerce: { value: 1098, items: [{ item_id: 'phone-128' }] }, uptier },
      { ecommerce: null },
      {
        event: ofHeld,
        ecommerce: {
          currency: 'USD',
          value: 998,
          items: [{ item_id: 'phone-64', item_name: 'Phone 64 GB', price: 499, quantity: 2 }],
        },
        uptier,
      },
    ]);
    const ids = layer.flatMap((one) => ('event_id' in one ? one.event_id : []));
    expect(new Set(ids).size).toBe(2);
  });

  test('of what is offered beside what is held nothing is told as removed', () => {
    const beside = { ...swap, action: 'add', role: 'add-on' } as const;
    const layer = heardOf({ type: 'accepted', ...carousel, offer: beside, ...done });
    expect(layer).toMatchObject([{ ecommerce: null }, { event: 'add_to_cart' }]);
  });

  test('of what is held at no known price no value is told', () => {
    const held = { id: 'phone-64', by: 'cart', line: '1' } as const;
    const layer = heardOf({ type: 'accepted', ...carousel, offer: { ...swap, held }, ...done });
    expect(JSON.parse(JSON.stringify(layer.at(-1)?.ecommerce))).toEqual({
      items: [{ item_id: 'phone-64', quantity: 2 }],
    });
  });

  test('a page without a data layer gets none', () => {
    const { sent, all } = listeners({ dataLayer: () => undefined });
    tellAnalytics({ type: 'seen', ...carousel }, all);
    expect(sent).toHaveLength(1);
  });

  test('the shop’s own address hears of declines too', () => {
    const { layer, sent, all } = listeners();
    tellAnalytics({ type: 'declined', ...carousel }, all);
    expect(layer).toEqual([]);
    expect(sent.map(([url, body]) => [url, (JSON.parse(body) as { type: string }).type])).toEqual([
      ['/collect', 'declined'],
    ]);
  });

  test.each<[string, Report]>([
    ['seen', { type: 'seen', ...carousel }],
    ['visited', { type: 'visited', ...carousel }],
    ['declined', { type: 'declined', ...carousel }],
    ['accepted', { type: 'accepted', ...carousel, ...done }],
    ['undone', { type: 'undone', ...carousel, ...done }],
    ['failed', { type: 'failed', ...carousel, ...done }],
  ])('the shop’s own address hears of %s in the one form', (type, report) => {
    const { sent, all } = listeners();
    const priced = anOffer({ quantity: 2, price: aPrice({ price: 54_900, pay: 49_900 }) });
    tellAnalytics({ ...report, offer: priced } as Report, all);
    expect(JSON.parse(sent[0]![1])).toMatchObject({
      type,
      event_id: expect.stringMatching(new RegExp(`^v:${type}:row:`)),
      uptier: {
        placement: 'product',
        offer: priced.id,
        role: priced.role,
        source: priced.source,
        position: 2,
        arms: ['e:b'],
        value: 998,
        currency: 'USD',
      },
    });
  });

  test('without an address nothing is sent', () => {
    const { sent, all } = listeners({ beacon: undefined });
    tellAnalytics({ type: 'seen', ...carousel }, all);
    expect(sent).toEqual([]);
  });

  test('that throws disturbs nobody', () => {
    const { all } = listeners({
      dataLayer: () => {
        throw new Error('hostile');
      },
    });
    expect(() => tellAnalytics({ type: 'seen', ...carousel }, all)).not.toThrow();
  });
});
