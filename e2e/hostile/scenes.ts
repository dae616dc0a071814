import { anchorLines, heldLines } from './held-lines.js';
import { beforeAmount } from './hostile-feed.js';
import { cut, headlineOf, isAddress, isName } from './limits.js';
import { addOnFamily, familyOf, languageOf } from './names-of.js';
import type { Element, Scene, Wanted } from './scene.js';

const title = (payload: string): string => cut(payload, 1000)!;
const tier = (payload: string): string => cut(`Tier ${payload}`, 200)!;
const name = (payload: string): string | undefined => cut(payload, 200);
const link = (payload: string): readonly string[] => (isAddress(payload) ? [payload] : []);
/** A picture that no browser finds the address of fails, and is taken away. */
const alt = (payload: string): readonly string[] =>
  isAddress(payload) && URL.canParse(payload, 'https://shop.test') ? [title(payload)] : [];
const to = (payload: string): string => `${title(payload)} ${tier(payload)}`;
const amount = (payload: string, value: number): string => `${value}\u00a0${name(payload)}`;
const gain = (payload: string): string | undefined =>
  isName(payload) ? `${payload} ${amount(payload, 1)} → ${amount(payload, 2)}` : undefined;

const cheaper = (payload: string): string => `Costs 53% less per ${amount(payload, 100)}`;

const one = (tag: string, attributes: Element['attributes']): Element => ({
  tag,
  attributes: { reserve: '1', ...attributes },
});

const forEach =
  (tag: string, attributesOf: (payload: string, at: number) => Element['attributes']) =>
  (payloads: readonly string[]): readonly Element[] =>
    payloads.map((payload, at) => one(tag, attributesOf(payload, at)));

/** What is missing for free shipping, and what reaches it, with so much before each amount. */
const reached = (payload: string, before: string): Wanted => ({
  texts: {
    line: [payload.replaceAll('{amount}', () => `${before}50.00`)],
    title: [title(payload)],
    price: [`${before}110.00`],
  },
  labels: [`Add: ${title(payload)}`],
  links: link(payload),
  alts: alt(payload),
});

const inCart = ({ length }: readonly string[]): object => ({ cart: heldLines(length) });
const withAnchors = (payloads: readonly string[]): object => ({ cart: anchorLines(payloads) });

export const scenes: readonly Scene[] = [
  {
    name: 'carousel',
    context: () => ({ cart: { lines: [], subtotal: 0, currency: 'USD' } }),
    elements: () => [one('uptier-carousel', { placement: 'home', 'offer-role': 'add-on' })],
    wanted: (payload) => ({
      texts: {
        title: [title(payload)],
        tier: [tier(payload)],
        'unit-price': [`$47.50 per ${amount(payload, 100)}`],
      },
      labels: [
        `Add: ${title(payload)}`,
        `Not interested: ${title(payload)}`,
        `Why this? ${title(payload)}`,
      ],
      links: link(payload),
      alts: alt(payload),
    }),
  },
  {
    name: 'carousel of nonsense',
    context: () => ({}),
    elements: () => [one('uptier-carousel', { placement: 'home', 'offer-role': 'alternative' })],
    wanted: (payload) => ({
      texts: { title: [cut(`Nonsense ${payload}`, 1000)], price: ['$110.00 a month'] },
    }),
  },
  {
    name: 'banner',
    context: inCart,
    elements: forEach('uptier-banner', (payload, at) => ({
      placement: 'cart',
      family: familyOf(payload, at),
    })),
    wanted: (payload) => ({
      texts: {
        heading: [headlineOf(payload) ?? 'A step up'],
        from: [name(payload)],
        to: [to(payload)],
        gain: [gain(payload), cheaper(payload), title(payload)],
        // What another customer says, and who.
        bdi: [title(payload), name(payload)],
      },
      labels: [`Upgrade for $4.50 more: ${title(payload)}`],
      alts: alt(payload),
    }),
  },
  {
    name: 'comparison',
    context: inCart,
    elements: forEach('uptier-compare', (payload, at) => ({
      placement: 'cart',
      family: familyOf(payload, at),
    })),
    wanted: (payload) => ({
      texts: {
        'tier-title': [name(payload), tier(payload)],
        name: isName(payload) ? [payload] : [],
        value: [
          `${name(payload)}\u00a0${name(payload)}`,
          name(payload),
          ...(isName(payload) ? [amount(payload, 1), `${amount(payload, 2)} (better)`] : []),
        ],
        'unit-price': [
          `$100.00 per ${amount(payload, 100)}`,
          `$47.50 per ${amount(payload, 100)} (better)`,
        ],
        benefit: [`${title(payload)} (better)`],
        bdi: [title(payload)],
      },
      labels: [`Upgrade for $4.50 more: ${title(payload)}`],
    }),
  },
  {
    name: 'shipping',
    context: withAnchors,
    elements: forEach('uptier-shipping', (payload, at) => ({
      placement: 'cart',
      family: addOnFamily(payload, at),
      lang: languageOf(at),
    })),
    wanted: (payload) => reached(payload, beforeAmount(payload)),
    wantedDrawn: (payload) => reached(payload, '$'),
  },
  {
    name: 'bundle',
    context: withAnchors,
    elements: forEach('uptier-carousel', (payload, at) => ({
      bundle: '',
      placement: 'cart',
      family: addOnFamily(payload, at),
    })),
    wanted: (payload) => ({
      texts: { called: [title(payload)] },
      // Its picture leads to it.
      labels: isAddress(payload) ? [title(payload)] : [],
      links: link(payload),
      alts: alt(payload),
    }),
  },
  {
    name: 'carousel of versions to pick',
    context: withAnchors,
    elements: () => [one('uptier-carousel', { placement: 'cart', source: 'complements' })],
    wanted: (payload) => ({
      texts: { option: [name(payload), cut(`Other ${payload}`, 200)] },
      labels: [`Add: ${title(payload)}`],
      links: link(payload),
      alts: alt(payload),
    }),
  },
  {
    name: 'modal',
    context: ({ length }) => ({
      order: { id: 'order', ...heldLines(length) },
      abilities: { amendOrder: true },
    }),
    elements: forEach('uptier-modal', (payload, at) => ({
      placement: 'post-purchase',
      family: familyOf(payload, at),
    })),
    wanted: (payload) => ({
      texts: {
        heading: [headlineOf(payload) ?? 'One more thing for your order?'],
        from: [name(payload)],
        to: [to(payload)],
        gain: [gain(payload), cheaper(payload), title(payload)],
      },
      labels: [`Upgrade for $4.50 more: ${title(payload)}`],
      alts: alt(payload),
    }),
  },
];
