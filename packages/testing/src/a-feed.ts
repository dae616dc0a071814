import { readFeed, type Feed, type Product } from '@uptier/core';
import { aProduct } from './a-product.js';

const phone = (tier: number, gigabytes: number, price: number): Product =>
  aProduct({
    id: `phone-${gigabytes}`,
    title: `Phone ${gigabytes} GB`,
    url: `/p/phone-${gigabytes}`,
    image: { src: `/i/phone-${gigabytes}.jpg`, width: 600, height: 600 },
    price,
    tier,
    tierName: `${gigabytes} GB`,
    attributes: { Storage: { value: gigabytes, unit: 'GB', better: 'more' } },
  });

/** A phone in three tiers: 499 and 549 dollars, and 699, which is too big a step from either. */
const PHONES = [phone(1, 64, 49900), phone(2, 128, 54900), phone(3, 256, 69900)];

/** A US shop with three tiers of a phone and nothing else. Its policy is what an empty one comes to. */
export const aFeed = (overrides: Partial<Feed> = {}): Feed => {
  const { feed, warnings } = readFeed({
    version: 1,
    currency: 'USD',
    exponent: 2,
    locale: 'en-US',
    products: PHONES,
  });
  if (!feed) throw new Error(`aFeed is no feed: ${JSON.stringify(warnings)}`);
  return { ...feed, ...overrides };
};
