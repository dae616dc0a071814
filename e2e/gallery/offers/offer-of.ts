import type { Offer, PriceFacts, Product } from '@uptier/core';
import { cloud, phones } from './products.js';

/** Rupees, as the demo shop's catalogue has them. */
export const priceOf = ({ price = 0, was, plan }: Product): PriceFacts => ({
  currency: 'INR',
  exponent: 2,
  price,
  pay: price,
  ...(was !== undefined && { was }),
  ...(plan && { interval: plan.interval }),
});

/** Something beside what is in the cart. */
export const addOn = (product: Product, facts: Partial<Offer> = {}): Offer => ({
  id: `add-on:${product.id}`,
  role: 'add-on',
  source: 'complements',
  product,
  quantity: 1,
  action: 'add',
  gains: (product.benefits ?? []).map((text) => ({ type: 'benefit', text })),
  price: priceOf(product),
  declineKeys: [`p:${product.id}`],
  ...facts,
});

/** A phone with more room in place of the one in the cart. */
export function upgrade(product: Product = phones.middle, facts: Partial<Offer> = {}): Offer {
  const { small } = phones;
  const difference = (product.price ?? 0) - small.price;
  return {
    ...addOn(product),
    id: `upgrade:${product.id}:1`,
    role: 'upgrade',
    source: 'upgrade',
    action: 'swap',
    held: {
      id: small.id,
      by: 'cart',
      title: small.title,
      tierName: '64 GB',
      image: small.image,
      price: small.price,
      line: '1',
    },
    gains: [
      {
        type: 'attribute',
        name: 'Storage',
        from: { value: 64, unit: 'GB' },
        to: { value: Number.parseInt(product.tierName ?? '', 10), unit: 'GB' },
      },
      ...(product.benefits ?? []).map((text) => ({ type: 'benefit', text }) as const),
    ],
    price: {
      ...priceOf(product),
      difference,
      added: difference,
      total: small.price + difference,
      shareOfTotal: difference / small.price,
    },
    declineKeys: ['f:iphone-11'],
    ...facts,
  };
}

/** Several pieces in place of as many in the cart. */
export function several(quantity: number, product: Product = phones.middle): Offer {
  const offer = upgrade(product);
  const { price } = offer;
  const added = (price.difference ?? 0) * quantity;
  return {
    ...offer,
    quantity,
    price: { ...price, added, total: phones.small.price * quantity + added },
  };
}

/** A plan that costs less for its first three months. */
export function introductory(facts: Partial<Offer> = {}): Offer {
  const { trialDays: _, ...plan } = cloud.plan ?? { interval: 'month' };
  const product = { ...cloud, plan };
  return addOn(product, {
    action: 'custom',
    price: { ...priceOf(product), pay: 9900 },
    incentive: { type: 'introductory', value: 9900, count: 3 },
    ...facts,
  });
}
