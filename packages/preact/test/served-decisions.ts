import type { ComparedTier, Decision } from '@uptier/core';
import { anOffer, aPrice, aProduct } from '@uptier/testing';

const tier = (title: string, price: number, more: Partial<ComparedTier> = {}): ComparedTier => ({
  product: aProduct({
    id: title,
    title,
    tierName: title,
    price,
    plan: { interval: 'month', terms: [{ interval: 'year', price: price * 10 }] },
  }),
  price: aPrice({ price, interval: 'month' }),
  gains: [],
  isSoldOut: false,
  ...more,
});

const base: Decision = { slot: { id: 'cart', placement: 'cart' }, offers: [], arms: [] };

/** What a server can draw, each with something to show. */
export const SERVED: Readonly<
  Record<'carousel' | 'banner' | 'modal' | 'comparison' | 'shipping', Decision>
> = {
  carousel: {
    ...base,
    offers: [
      anOffer(),
      anOffer({
        id: 'case',
        role: 'add-on',
        action: 'add',
        product: aProduct({ title: 'Case' }),
      }),
    ],
  },
  banner: {
    ...base,
    offers: [anOffer()],
    standing: {
      limits: [{ measure: 'storage', used: 46, limit: 50, stage: 'near' }],
      milestones: ['first-100-tasks'],
    },
  },
  modal: {
    ...base,
    slot: { id: 'after', placement: 'post-purchase', widget: 'modal' },
    offers: [anOffer({ role: 'add-on', action: 'add' })],
    order: '1001',
  },
  comparison: {
    ...base,
    comparison: {
      family: 'phone',
      tiers: [tier('Basic', 900), tier('Pro', 1900, { offer: anOffer() })],
    },
  },
  shipping: {
    ...base,
    offers: [anOffer({ role: 'add-on', action: 'add' })],
    shipping: { currency: 'USD', exponent: 2, from: 5000, subtotal: 3000, missing: 2000 },
  },
};
