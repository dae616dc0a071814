import { ANCHOR, anchorIds } from './held-lines.js';
import { hostileProducts } from './hostile-products.js';
import { hostileRules } from './hostile-rules.js';
import { idOf, languageOf } from './names-of.js';

/** A list of labels holds no more. */
const LABELS = 100;

/** What the feed's own words are in the language of one payload. */
export const messagesOf = (payload: string) => ({
  'shipping.missing': payload,
  'shipping.reached': payload,
  [payload]: payload,
});

/** Digits beside an amount would be taken for its own. */
export const withoutDigits = (payload: string): string => payload.replaceAll(/\d/g, '');

/** What stands before an amount in the language of one payload's amounts. */
export const beforeAmount = (payload: string): string => `${withoutDigits(payload)} `;

const amountsOf = (payload: string): readonly string[] =>
  ['1,234,567.89', '+1,234.56', '-1,234.56'].map((like) => beforeAmount(payload) + like);

const byPayload = <T>(
  payloads: readonly string[],
  entry: (payload: string, at: number) => readonly [name: string, T],
): Readonly<Record<string, T>> => Object.fromEntries(payloads.map(entry));

/** A feed in which every field is hostile. */
export function hostileFeed(payloads: readonly string[]) {
  const ranking = byPayload(payloads, (payload, at) => [payload, [idOf(payload, `ranked-${at}`)]]);
  return {
    version: 1,
    currency: 'USD',
    exponent: 2,
    taxIncluded: payloads[0],
    locale: payloads[0],
    policy: {
      maxOffers: { home: 1000, product: 1000, 'post-purchase': 1000, cart: { 'add-on': 1000 } },
      maxPerSession: 100_000,
      freeShippingFrom: anchorIds(payloads).length * ANCHOR + 5000,
      labels: { happy: payloads.slice(0, LABELS), unhappy: payloads.slice(-LABELS) },
    },
    products: hostileProducts(payloads),
    ...hostileRules(payloads),
    categoryLinks: payloads.map((payload) => [payload, payload, 0.5]),
    rankings: { bestSellers: ranking, mostViewed: ranking, deals: ranking, newest: ranking },
    topics: {
      ...byPayload(payloads, (payload, at) => [`topic-${at}`, { help: payload }]),
      ...byPayload(payloads, (payload) => [payload, { help: payload }]),
    },
    messages: {
      ...byPayload(payloads, (payload, at) => [languageOf(at), messagesOf(payload)]),
      ...byPayload(payloads, (payload) => [payload, messagesOf(payload)]),
    },
    amounts: {
      ...byPayload(payloads, (payload, at) => [languageOf(at), amountsOf(payload)]),
      ...byPayload(payloads, (payload) => [payload, amountsOf(payload)]),
    },
  };
}

export type HostileFeed = ReturnType<typeof hostileFeed>;
