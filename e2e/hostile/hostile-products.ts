import { ANCHOR, anchorIds, HELD, LINKS, OFFERED } from './held-lines.js';
import { addOnFamily, addOnId, familyOf, idOf, offeredId } from './names-of.js';

const scales = (payload: string, value: number) => ({
  [payload]: { value, unit: payload, better: 'more' },
  note: value > 1 ? payload : { value: payload, unit: payload },
});

const heldOf = (payload: string, at: number) => ({
  id: `held-${at}`,
  title: `Held ${payload}`,
  tierName: payload,
  url: payload,
  price: HELD,
  image: { src: payload, alt: payload },
  family: familyOf(payload, at),
  tier: 1,
  attributes: scales(payload, 1),
  measure: { value: 100, unit: payload, per: 100 },
  // With a sound address: the other goes with its own.
  guide: { title: payload, url: '/guide' },
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
  options: { [payload]: payload, Size: payload },
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

const linksTo = (id: string) => ({
  complements: [[id, 0.9]],
  boughtTogether: [[id, 0.9]],
  similar: [[id, 0.9]],
});

const addOnOf = (payload: string, at: number) => ({
  id: addOnId(payload, at),
  title: payload,
  url: payload,
  image: { src: payload, alt: payload },
  price: OFFERED,
  family: addOnFamily(payload, at),
  // What it goes with has this tag: were the two not equal, nobody would see it.
  requires: [payload],
  variants: [
    {
      cartId: idOf(payload, `first-${at}`),
      sku: payload,
      title: payload,
      options: { [payload]: payload },
    },
    { cartId: `second-${at}`, title: `Other ${payload}`, options: { [payload]: 'other' } },
  ],
  links: linksTo(payload),
});

/** Its title and its price are sound: all else that should be a number or a word of ours is the payload. */
const nonsenseOf = (payload: string, at: number) => ({
  id: `nonsense-${at}`,
  title: `Nonsense ${payload}`,
  kind: payload,
  image: { src: '/picture.svg', width: payload, height: payload, alt: payload },
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
  plan: {
    interval: 'month',
    per: payload,
    trialDays: payload,
    terms: [
      { interval: payload, price: payload },
      { interval: 'year', price: payload },
    ],
  },
  links: { complements: [[payload, payload]], similar: payload },
  // Where it is offered nothing is held.
  excludes: [payload],
  contains: [[idOf(payload, `part-${at}`), 1]],
});

/** Of no title: each is lost, and nothing else is. Why, tells the name of an option. */
const lostOf = (payload: string, at: number) => ({
  id: idOf(payload, `lost-${at}`),
  options: { [payload]: 0 },
});

const anchorsOf = (payloads: readonly string[]) =>
  anchorIds(payloads).map((id, i) => {
    const some = payloads.slice(i * LINKS, (i + 1) * LINKS);
    return {
      id,
      title: `Anchor ${payloads[i]}`,
      price: ANCHOR,
      tags: some,
      // It is in the cart, so nobody asks for whom it is.
      segments: some,
      links: {
        complements: some.map((payload, at) => [addOnId(payload, i * LINKS + at), 0.9]),
      },
    };
  });

/** Products with the payloads in every field. */
export const hostileProducts = (payloads: readonly string[]): readonly object[] => [
  // First: after a thousand faults the panel gives no more reasons.
  ...payloads.map(lostOf),
  ...payloads.map(heldOf),
  ...payloads.map(offeredOf),
  ...payloads.map(addOnOf),
  ...payloads.map(nonsenseOf),
  ...anchorsOf(payloads),
];
