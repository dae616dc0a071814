// @vitest-environment node
import type { Decision } from '@uptier/core';
import { renderOffers, type RenderOptions } from '@uptier/preact/server';
import { anOffer } from '@uptier/testing';
import { describe, expect, test } from 'vitest';
import { HOSTILE, hostileDecision } from './hostile-offers.js';
import { SERVED } from './served-decisions.js';

const decision = (changes: Partial<Decision> = {}): Decision => ({
  slot: { id: 'cart', placement: 'cart' },
  offers: [anOffer()],
  arms: [],
  ...changes,
});
const html = (made: Decision = decision(), options: Partial<RenderOptions> = {}) =>
  renderOffers(made, { widget: 'carousel', locale: 'en-US', ...options }).html;

/** What stands in the page for scripts to read. */
const jsonIn = (page: string): Record<string, unknown> =>
  JSON.parse(/<script[^>]*>(.*)<\/script>$/s.exec(page)?.[1] ?? '') as Record<string, unknown>;

const WIDGETS = ['carousel', 'banner', 'modal', 'comparison', 'shipping'] as const;

describe('renderOffers', () => {
  test('needs no document', () => {
    expect(typeof document).toBe('undefined');
    expect(html()).toContain('Phone 128 GB');
  });

  test.each([
    ['carousel', 'Phone 128 GB'],
    ['banner', 'Storage 64\u00a0GB → 128\u00a0GB'],
    ['banner', '46 of 50'],
    ['modal', 'Your order is complete and safe.'],
    ['comparison', '>Basic<'],
    ['shipping', '$20.00'],
  ] as const)('draws a %s with %j in it', (widget, fact) => {
    const page = html(SERVED[widget], { widget });
    expect(page.slice(0, page.indexOf('<script'))).toContain(fact);
  });

  test.each(WIDGETS)('draws a %s that a strict Content-Security-Policy lets be', (widget) => {
    expect(html(SERVED[widget], { widget })).not.toMatch(/\s(style|on\w+)\s*=/i);
  });

  test.each(WIDGETS)('draws nothing but the place for a %s that has nothing to show', (widget) => {
    const page = html(decision({ offers: [] }), { widget });
    expect(page).not.toMatch(/<(section|table|p|button)\b/);
    expect(jsonIn(page)['facts']).toEqual({ offers: [] });
  });

  test('draws a modal closed, and none where there is no order', () => {
    const { modal } = SERVED;
    expect(html(modal, { widget: 'modal' })).toMatch(/<dialog (?![^>]*\sopen)/);
    const { order, ...cart } = modal;
    expect(order).toBe('1001');
    expect(html(cart, { widget: 'modal' })).not.toContain('<dialog');
  });

  test('says on the button of a modal what it charges, where it does', () => {
    expect(html(SERVED.modal, { widget: 'modal' })).not.toContain('Pay $');
    expect(html(SERVED.modal, { widget: 'modal', charges: true })).toContain('Pay $50.00 now');
  });

  test('writes as the locale does, in the words that it is given', () => {
    const page = html(decision(), {
      locale: 'de-DE',
      words: { 'heading.upgrade': 'Eine Stufe höher' },
    });
    expect(page).toContain('Eine Stufe höher');
    expect(page).toContain('549,00\u00a0€'.replace('€', '$'));
  });

  test.each([
    [undefined, /Ends December 1, 2026 at 12:00:00\sAM UTC/],
    ['Europe/Berlin', /Ends December 1, 2026 at 1:00:00\sAM GMT\+1/],
  ])('writes a deadline in the time zone %s, and says so', (timeZone, text) => {
    const deadline = Date.UTC(2026, 11, 1);
    const page = html(decision({ offers: [anOffer({ deadline })] }), {
      widget: 'banner',
      timeZone,
    });
    expect(page).toMatch(text);
  });

  test('takes the heading of the page', () => {
    expect(html(decision(), { heading: 'For you' })).toContain('>For you</h2>');
  });

  test.each([undefined, '', 'no language!'])('refuses the locale %j', (locale) => {
    expect(() => html(decision(), { locale: locale as string })).toThrow(RangeError);
  });

  test.each(['Berlin', '', ' '])(
    'refuses the time zone %j, also where no moment is written',
    (timeZone) => {
      expect(() => html(decision(), { timeZone })).toThrow(RangeError);
    },
  );

  test('sends nothing of the decision that the widget does not show', () => {
    const page = html(
      decision({
        order: 'order-1001',
        arms: [{ experiment: 'exp-1', arm: 'secret-arm', counted: true }],
        help: '/help/secret',
        standing: {
          limits: [{ measure: 'secret-measure', used: 46, limit: 50 }],
          milestones: ['secret-milestone'],
        },
        trace: [
          {
            product: 'secret-product',
            source: 'upgrade',
            role: 'upgrade',
            outcome: 'refused',
            refusedBy: ['no-gain'],
          },
        ],
      }),
    );
    expect(page).not.toMatch(/secret|1001/);
    expect(jsonIn(page)).toEqual({
      widget: 'carousel',
      facts: { offers: [anOffer()] },
      speech: {
        locale: 'en-US',
        timeZone: 'UTC',
        amounts: {
          currency: 'USD',
          exponent: 2,
          like: ['$1,234,567.89', '+$1,234.56', '-$1,234.56'],
        },
      },
      buttons: [],
    });
  });

  test('sends a banner only the one offer that it shows', () => {
    const offers = [anOffer(), anOffer({ id: 'second' })];
    expect(html(decision({ offers }), { widget: 'banner' })).not.toContain('second');
  });

  test('sends of where the customer stands only what the banner shows', () => {
    const made = decision({
      standing: {
        limits: [
          { measure: 'storage', used: 46, limit: 50 },
          { measure: 'seats', used: 1, limit: 9 },
        ],
        milestones: ['first', 'last'],
      },
    });
    expect(jsonIn(html(made, { widget: 'banner' }))['facts']).toMatchObject({
      standing: { limits: [{ measure: 'storage', used: 46, limit: 50 }], milestones: ['last'] },
    });
  });

  test('lets no text of the feed leave its place', () => {
    const page = html(hostileDecision(), { heading: HOSTILE[0], words: { add: HOSTILE[1]! } });
    expect(page.match(/<script/gi)).toHaveLength(1);
    expect(page.match(/<\/script/gi)).toHaveLength(1);
    const data = page.slice(page.indexOf('<script'));
    expect(data).not.toMatch(/<!--|-->|[\u2028\u2029]/);
    expect(jsonIn(page)['facts']).toEqual({ offers: hostileDecision().offers });
    expect(jsonIn(page)['speech']).toMatchObject({
      heading: HOSTILE[0],
      words: { add: HOSTILE[1] },
    });
  });
});
