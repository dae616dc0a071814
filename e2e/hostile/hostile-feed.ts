import { cut, isId } from './limits.js';

/** Minor units: what is held, and what is offered in its place or beside it. */
const [HELD, OFFERED, ANCHOR] = [10_000, 11_000, 50_000];

/** A list of links holds no more. */
const LINKS = 50;

/** A payload where it can be an id, else another. */
export const idOf = (payload: string, else_: string): string => (isId(payload) ? payload : else_);

/** The family of a payload's two versions. */
export const familyOf = (payload: string, at: number): string => idOf(payload, `family-${at}`);
export const offeredId = (payload: string, at: number): string => idOf(payload, `offered-${at}`);
const addOnId = (payload: string, at: number): string => idOf(`+ ${payload}`, `add-on-${at}`);
export const addOnFamily = (payload: string, at: number): string =>
  idOf(`+ ${payload}`, `add-on-family-${at}`);

const scales = (payload: string, value: number) => ({
  [payload]: { value, unit: payload, better: 'more' },
  note: payload,
});

const heldOf = (payload: string, at: number) => ({
  id: `held-${at}`,
  title: `Held ${payload}`,
  tierName: payload,
  price: HELD,
  image: { src: '/picture.svg', alt: payload },
  family: familyOf(payload, at),
  tier: 1,
  attributes: scales(payload, 1),
  measure: { value: 100, unit: payload, per: 100 },
});

/** Every text, address and id of it is the payload, where one can be. */
const offeredOf = (payload: string, at: number) => ({
  id: offeredId(payload, at),
  cartId: idOf(payload, `cart-${at}`),
  sku: payload,
  title: payload,
  tierName: `Tier ${payload}`,
  url: payload,
  image: { src: payload, alt: payload },
  price: OFFERED,
  family: familyOf(payload, at),
  tier: 2,
  parent: payload,
  options: { [payload]: payload },
  category: [payload],
  brand: payload,
  tags: [payload],
  attributes: scales(payload, 2),
  measure: { value: 220, unit: payload, per: 100 },
  benefits: [payload],
  guide: { title: payload, url: payload },
  proof: { rating: 4.5, count: 3, quote: { text: payload, by: payload } },
  solves: [payload],
});

const addOnOf = (payload: string, at: number) => ({
  id: addOnId(payload, at),
  title: payload,
  url: `/p/${at}`,
  image: { src: '/picture.svg', alt: payload },
  price: OFFERED,
  family: addOnFamily(payload, at),
  variants: [
    { cartId: idOf(payload, `first-${at}`), title: payload, options: { [payload]: payload } },
    { cartId: `second-${at}`, title: `Other ${payload}`, options: { [payload]: 'other' } },
  ],
});

/** Its title and its price are sound: all else that should be a number or a word of ours is the payload. */
const nonsenseOf = (payload: string, at: number) => ({
  id: `nonsense-${at}`,
  title: `Nonsense ${payload}`,
  kind: payload,
  price: OFFERED,
  was: payload,
  lowest30: payload,
  tier: payload,
  boost: payload,
  sponsored: payload,
  proof: { rating: payload, count: payload, quote: payload },
  measure: { value: payload, unit: payload, per: payload },
  instalments: { count: payload, amount: payload },
  quantity: { min: payload, max: payload, step: payload },
  links: { complements: [[payload, payload]], similar: payload },
});

const campaignOf = (payload: string, at: number) => ({
  id: idOf(payload, `campaign-${at}`),
  offer: [offeredId(payload, at)],
  headline: payload,
  incentive: { type: 'percent', value: 5, code: idOf(payload, `code-${at}`) },
});

/** A campaign offers no more by name. */
const MOST = 100;

const nonsenseCampaigns = (count: number) =>
  Array.from({ length: Math.ceil(count / MOST) }, (_, i) => ({
    id: `nonsense campaign ${i}`,
    placements: ['home'],
    role: 'alternative',
    offer: Array.from(
      { length: Math.min(MOST, count - i * MOST) },
      (__, at) => `nonsense-${i * MOST + at}`,
    ),
  }));

/** What the feed's own words are in the language of one payload. */
export const messagesOf = (payload: string) => ({
  'shipping.missing': payload,
  'shipping.reached': payload,
});

export const languageOf = (at: number): string => `en-x-p${at}`;

const anchors = (count: number): string[] =>
  Array.from({ length: Math.ceil(count / LINKS) }, (_, i) => `anchor-${i}`);

/** A feed in which every field is hostile. */
export function hostileFeed(payloads: readonly string[]): object {
  const links = (anchor: number) =>
    payloads
      .map((payload, at) => [addOnId(payload, at), 0.9])
      .slice(anchor * LINKS, (anchor + 1) * LINKS);
  return {
    version: 1,
    currency: 'USD',
    exponent: 2,
    locale: payloads[0],
    policy: {
      maxOffers: { home: 1000, product: 1000, 'post-purchase': 1000, cart: { 'add-on': 1000 } },
      maxPerSession: 100_000,
      freeShippingFrom: anchors(payloads.length).length * ANCHOR + 5000,
      labels: { happy: payloads.slice(0, 100), unhappy: [] },
    },
    products: [
      ...payloads.map(heldOf),
      ...payloads.map(offeredOf),
      ...payloads.map(addOnOf),
      ...payloads.map(nonsenseOf),
      // Of no title: each is lost, and nothing else is.
      ...payloads.map((id) => ({ id })),
      ...anchors(payloads.length).map((id, i) => ({
        id,
        title: `Anchor ${payloads[i]}`,
        price: ANCHOR,
        links: { complements: links(i) },
      })),
    ],
    campaigns: [...payloads.map(campaignOf), ...nonsenseCampaigns(payloads.length)],
    categoryLinks: payloads.map((payload) => [payload, payload, 0.5]),
    rankings: Object.fromEntries(payloads.map((payload) => [payload, { [payload]: [payload] }])),
    topics: Object.fromEntries(payloads.map((payload) => [payload, { help: payload }])),
    messages: Object.fromEntries(
      payloads.map((payload, at) => [languageOf(at), messagesOf(payload)]),
    ),
  };
}

/** A cart, or an order, of what is held of so many payloads. */
export const heldLines = (count: number) => ({
  lines: Array.from({ length: count }, (_, i) => ({
    key: `l${i}`,
    id: `held-${i}`,
    quantity: 1,
    price: HELD,
  })),
  subtotal: count * HELD,
  total: count * HELD,
  currency: 'USD',
});

/** A cart of what all the add-ons go with. */
export const anchorLines = (payloads: readonly string[]) => {
  const ids = anchors(payloads.length);
  return {
    lines: ids.map((id) => ({ key: id, id, quantity: 1, price: ANCHOR })),
    subtotal: ids.length * ANCHOR,
    currency: 'USD',
  };
};

/** Whether a headline has a place in it that no fact fills: then there is none. */
export const headlineOf = (payload: string): string | undefined => {
  const headline = cut(payload, 200) ?? '';
  return /\{[^{}]*\}/.test(headline) ? undefined : headline;
};
