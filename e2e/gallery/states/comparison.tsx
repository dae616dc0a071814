import { TierComparison } from '@uptier/preact';
import type { ComparedTier, Comparison, Product } from '@uptier/core';
import { answers, waits, works } from '../offers/answers.js';
import { addOn, priceOf, upgrade } from '../offers/offer-of.js';
import { cloud, LONG_TITLE, phones } from '../offers/products.js';
import { heldTier, tierOf } from '../offers/tier-of.js';
import type { Shown, State } from '../state.js';

const { small, middle, large } = phones;

const toVisit = (product: Product): ComparedTier =>
  tierOf(product, { price: priceOf(product), offer: addOn(product, { action: 'visit' }) });
const three = [heldTier(small), tierOf(middle), tierOf(large)];

const sized = (size: number): ComparedTier =>
  tierOf({
    ...middle,
    id: `iphone-11-${size}`,
    tierName: `${size} GB`,
    attributes: { Storage: { value: size, unit: 'GB', better: 'more' } },
  });

const SIZES = [128, 256, 512, 1024, 2048, 4096, 8192];
const upTo = (count: number): ComparedTier[] => [
  heldTier(small),
  ...SIZES.slice(0, count - 1).map((size) => sized(size)),
];

/** A plan that costs ten months a year. */
const plan = (size: number, month: number): ComparedTier => {
  const product: Product = {
    ...cloud,
    id: `cloud-${size}`,
    title: `Cloud ${size} GB`,
    tierName: `${size} GB`,
    attributes: { Storage: { value: size, unit: 'GB', better: 'more' } },
    price: month,
    plan: { interval: 'month', terms: [{ interval: 'year', price: month * 10 }] },
  };
  return tierOf(product, { price: { ...priceOf(product), interval: 'month', monthsFree: 2 } });
};

const family =
  (tiers: readonly ComparedTier[], cart: typeof works = works): State['draw'] =>
  (speech) => {
    const comparison: Comparison = { family: 'iphone-11', tiers };
    return <TierComparison comparison={comparison} {...cart} {...speech} />;
  };

export const comparison: Shown = {
  component: 'comparison',
  states: {
    'three tiers': { draw: family(three) },
    sponsored: {
      draw: family([
        heldTier(small),
        tierOf(middle, { offer: upgrade(middle, { sponsored: true }) }),
      ]),
    },
    'none held': { draw: family([toVisit(small), toVisit(middle), toVisit(large)]) },
    'month or year': { draw: family([plan(50, 7500), plan(200, 21900), plan(2000, 74900)]) },
    'five tiers': { draw: family(upTo(5)) },
    'six tiers': { draw: family(upTo(6)) },
    'eight tiers': { draw: family(upTo(8)) },
    busy: { draw: family(three, waits), presses: ['button'] },
    done: { draw: family(three), presses: ['button'] },
    failed: { draw: family(three, answers('refused')), presses: ['button'] },
    'price changed': {
      draw: family(three, answers('price-changed', { price: 5699900 })),
      presses: ['button'],
    },
    'sold out': {
      draw: family([
        heldTier(small),
        { ...tierOf({ ...middle, available: false }), offer: undefined },
        { ...tierOf(large), offer: undefined },
      ]),
    },
    'long words': {
      draw: family([
        heldTier(small),
        tierOf({ ...middle, title: LONG_TITLE, tierName: LONG_TITLE }),
        tierOf({ ...large, benefits: [LONG_TITLE, 'Room for about 40,000 photos more'] }),
      ]),
    },
    'one tier': { draw: family([heldTier(small)]) },
  },
};
