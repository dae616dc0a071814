import type { Product } from '@uptier/core';

/** A phone that can be bought: the middle tier of its family. */
export const aProduct = (overrides: Partial<Product> = {}): Product => ({
  id: 'phone-128',
  title: 'Phone 128 GB',
  url: '/p/phone-128',
  image: { src: '/i/phone-128.jpg', width: 600, height: 600 },
  price: 54900,
  available: true,
  family: 'phone',
  tier: 2,
  tierName: '128 GB',
  category: ['Electronics', 'Phones'],
  attributes: { Storage: { value: 128, unit: 'GB', better: 'more' } },
  ...overrides,
});
