import type { Product } from '@uptier/core';
import { aProduct } from '@uptier/testing';

const phone = (tier: number, gigabytes: number, price: number): Product =>
  aProduct({
    id: `phone-${gigabytes}`,
    title: `Phone ${gigabytes} GB`,
    url: `/p/phone-${gigabytes}`,
    price,
    tier,
    tierName: `${gigabytes} GB`,
    attributes: { Storage: { value: gigabytes, unit: 'GB', better: 'more' } },
    links: {
      complements: [
        ['case-1', 0.9],
        ['cable-1', 0.4],
      ],
    },
  });

const accessory = (id: string, title: string, parts: Partial<Product> = {}): Product => ({
  id,
  title,
  url: `/p/${id}`,
  price: 1900,
  available: true,
  category: ['Cases'],
  ...parts,
});

/** A feed as its file holds it: three tiers of a phone, a case, a cable that is sold out, and a list of best sellers. */
export const phoneShop = (parts: Readonly<Record<string, unknown>> = {}) => ({
  version: 1,
  currency: 'USD',
  exponent: 2,
  locale: 'en-US',
  generatedAt: '2026-11-22T00:00:00Z',
  products: [
    phone(1, 64, 49900),
    phone(2, 128, 54900),
    phone(3, 256, 69900),
    accessory('case-1', 'Case 保護'),
    accessory('cable-1', 'Cable', { available: false }),
  ],
  rankings: { bestSellers: { '*': ['case-1', 'phone-64'] } },
  ...parts,
});

/** A moment at which the feed is fresh. */
export const NOW = '2026-11-22T12:00:00Z';
