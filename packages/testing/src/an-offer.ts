import type { Offer } from '@uptier/core';
import { aPrice } from './a-price.js';
import { aProduct } from './a-product.js';

/** What an upgrade adds follows from its difference, where they are for the same interval. */
function withAdded(offer: Offer): Offer {
  const { price, quantity } = offer;
  if (price.difference === undefined || price.per !== price.interval) return offer;
  return { ...offer, price: { added: price.difference * quantity, ...price } };
}

/** The phone with 128 GB, for 50 dollars more, in place of the one with 64 GB in the cart. */
export const anOffer = (overrides: Partial<Offer> = {}): Offer =>
  withAdded({
    id: 'upgrade:phone-128:line-1',
    role: 'upgrade',
    source: 'upgrade',
    product: aProduct(),
    held: {
      id: 'phone-64',
      by: 'cart',
      title: 'Phone 64 GB',
      tierName: '64 GB',
      price: 49900,
      line: 'line-1',
    },
    quantity: 1,
    action: 'swap',
    gains: [
      {
        type: 'attribute',
        name: 'Storage',
        from: { value: 64, unit: 'GB' },
        to: { value: 128, unit: 'GB' },
      },
    ],
    price: aPrice({ difference: 5000, total: 54900, shareOfTotal: 5000 / 49900 }),
    declineKeys: ['f:phone'],
    ...overrides,
  });
