// @vitest-environment node
import { createCatalog, decide, readContext, readFeed, type Decision } from '@uptier/core';
import { renderOffers } from '@uptier/preact/server';
import { fuzzing, spoiled } from '@uptier/testing/fuzz';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { answerWords } from '../../src/words/en/answer-words.js';
import { bannerWords } from '../../src/words/en/banner-words.js';
import { buttonWords } from '../../src/words/en/button-words.js';
import { comparisonWords } from '../../src/words/en/comparison-words.js';
import { offerWords } from '../../src/words/en/offer-words.js';

vi.setConfig({ testTimeout: 600_000 });

/** A text that would be an element, or an attribute, where it got out of its place. */
const MARKS = [
  '<b-mark>',
  '</script><b-mark>',
  '<!--<script><b-mark>',
  '" data-mark="',
  "' data-mark='",
  '&lt;b-mark&gt;<b-mark',
] as const;
const texts = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1 }) },
  { weight: 1, arbitrary: fc.constantFrom('{price}', '{constructor}', '$&', '\u202e', '\ud800') },
);

/** A feed in which something is offered everywhere, with this text in every place for one. */
const feedOf = (text: string) => {
  const product = (id: string, price: number, more: object) => ({
    id,
    title: `${id} ${text}`,
    url: `/p/${text}`,
    image: { src: `/i/${text}`, alt: text },
    brand: text,
    category: [`Phones ${text}`],
    price,
    was: price + 1000,
    available: true,
    benefits: [text],
    proof: { rating: 4.5, count: 800, quote: { text, by: text } },
    attributes: { [`Storage ${text}`]: { value: price, unit: text, better: 'more' }, Colour: text },
    ...more,
  });
  const tier = (id: string, number: number) =>
    product(id, 49_900 + 5000 * number, {
      family: 'phone',
      tier: number,
      tierName: text,
      variants: [{ cartId: `${id}-v`, options: { Colour: text } }],
      links: { complements: [['case', 1]] },
    });
  return {
    version: 1,
    currency: 'USD',
    exponent: 2,
    products: [tier('small', 1), tier('big', 2), product('case', 1900, { sponsored: true })],
    policy: { freeShippingFrom: 60_000 },
    campaigns: [
      {
        id: 'c',
        offer: ['case', 'big'],
        headline: text,
        until: '2026-12-24',
        showDeadline: true,
        incentive: { type: 'percent', value: 10, code: text },
      },
    ],
  };
};

const LINES = [{ key: 'l', id: 'small', quantity: 1, price: 54_900 }];
const STATED = {
  product: { id: 'small' },
  cart: { lines: LINES, subtotal: 54_900, currency: 'USD' },
  order: { id: '1001', lines: LINES, total: 54_900 },
  abilities: { amendOrder: true },
};
const SLOTS = [
  { widget: 'carousel', placement: 'cart' },
  { widget: 'banner', placement: 'cart' },
  { widget: 'modal', placement: 'post-purchase' },
  { widget: 'comparison', placement: 'product', family: 'phone' },
  { widget: 'shipping', placement: 'cart' },
] as const;

const KEYS = Object.keys({
  ...answerWords,
  ...bannerWords,
  ...buttonWords,
  ...comparisonWords,
  ...offerWords,
});
const LOCALES = ['en-US', 'de', 'ar-EG', 'he', 'ja', 'zh-Hant-TW', 'en-u-nu-arab', 'tlh', 'und', 'en-x-own'] as const; // prettier-ignore
const options = fc.record(
  {
    locale: fc.constantFrom(...LOCALES),
    timeZone: fc.constantFrom('UTC', 'Europe/Berlin', 'Asia/Kolkata'),
    words: fc.dictionary(fc.constantFrom(...KEYS), texts, { noNullPrototype: true }),
    heading: texts,
    charges: fc.boolean(),
    buttons: fc.subarray(['onWhy', 'onForget'] as const),
  },
  { requiredKeys: ['locale'] },
);

const now = Date.UTC(2026, 10, 27);

function decided(json: unknown, slot: (typeof SLOTS)[number]): Decision | undefined {
  const { feed } = readFeed(json);
  const context = { ...readContext(STATED).context, visitor: {}, now };
  return feed && decide(createCatalog(feed), context, [{ id: 'slot', ...slot }])[0];
}

const isShowing = ({ offers, comparison, shipping }: Decision): boolean =>
  offers.length > 0 || comparison !== undefined || shipping !== undefined;

test('whatever the feed, the words and the language, a server draws a decision, and no text of them leaves its place', () => {
  let showing = 0;
  let drawn = 0;
  fc.assert(
    fc.property(
      texts.chain((text) => spoiled(fc.constant(feedOf(text)))),
      fc.constantFrom(...SLOTS),
      options,
      (json, slot, said) => {
        const decision = decided(json, slot);
        if (!decision) return;
        drawn++;
        if (isShowing(decision)) showing++;
        const { html } = renderOffers(decision, { widget: slot.widget, ...said });
        const [page = '', facts = '', ...more] = html.split('<script');
        expect(more).toEqual([]);
        expect(html).not.toMatch(/<b-mark|<!--/);
        expect(html.match(/<\/script/g)).toHaveLength(1);
        expect(page).not.toMatch(
          /" data-mark="|\s(?:on\w+|style)="|(?:href|src)="\s*(?:java|data)/i,
        );
        const text = /^[^>]*>(.*)<\/script>$/s.exec(facts)?.[1] ?? '';
        expect(() => void JSON.parse(text)).not.toThrow();
      },
    ),
    fuzzing(10_000, 150),
  );
  // Most feeds are whole enough that something is shown.
  expect(showing).toBeGreaterThan(drawn / 2);
});

function errorOf(act: () => unknown): unknown {
  try {
    act();
    return undefined;
  } catch (error) {
    return error;
  }
}

test('a language or a time zone that there is not is refused as documented, and as nothing else', () => {
  const decision = decided(feedOf('Phone'), SLOTS[0])!;
  fc.assert(
    fc.property(fc.oneof(texts, fc.constantFrom('en_US', 'C')), texts, (locale, timeZone) => {
      const error = errorOf(() => renderOffers(decision, { widget: 'banner', locale, timeZone }));
      expect(error === undefined || error instanceof RangeError, String(error)).toBe(true);
    }),
    fuzzing(1000, 50),
  );
});
