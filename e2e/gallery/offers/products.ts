import type { Product } from '@uptier/core';
import { drawPicture, type Shape } from './draw-picture.js';

const picture = (shape: Shape, colour: string) => ({
  src: drawPicture(shape, colour),
  width: 600,
  height: 600,
});

/** An iPhone 11 as the demo shop's catalogue has it: its prices, its rating. */
const phone = (
  tier: number,
  storage: number,
  [price, was]: readonly [now: number, before: number],
) =>
  ({
    id: `iphone-11-${storage}`,
    title: `iPhone 11 ${storage} GB`,
    url: `#iphone-11-${storage}`,
    image: picture('phone', '#c1272f'),
    price,
    was,
    available: true,
    family: 'iphone-11',
    tier,
    tierName: `${storage} GB`,
    category: ['Electronics', 'Phones'],
    attributes: { Storage: { value: storage, unit: 'GB', better: 'more' } },
    proof: { rating: 4.6, count: 43707 },
  }) satisfies Product;

/** One after the other in price. The last is the next generation's. */
export const phones = {
  small: phone(1, 64, [4699900, 5490000]),
  middle: phone(2, 128, [5499900, 5990000]),
  large: { ...phone(3, 256, [6499900, 7290000]), benefits: ['Room for about 40,000 photos more'] },
} as const satisfies Record<string, Product>;

const beside = (id: string, title: string, price: number): Product => ({
  id,
  title,
  price,
  url: `#${id}`,
  available: true,
});

/** What goes with a phone. */
export const accessories = {
  case: {
    ...beside('clear-case', 'Clear case with MagSafe', 490000),
    image: picture('case', '#6b7280'),
    proof: { rating: 4.4, count: 2101 },
    variants: [
      { cartId: 'case-clear', title: 'Clear', available: true, options: { Colour: 'Clear' } },
      { cartId: 'case-black', title: 'Black', available: true, options: { Colour: 'Black' } },
      { cartId: 'case-rose', title: 'Rose', available: false, options: { Colour: 'Rose' } },
    ],
  },
  buds: {
    ...beside('airpods-2', 'AirPods with charging case', 1490000),
    was: 1590000,
    image: picture('buds', '#9ca3af'),
    proof: { rating: 4.7, count: 95909 },
  },
  plug: {
    ...beside('adapter-20w', '20 W USB-C power adapter', 190000),
    image: picture('plug', '#374151'),
    quantity: { min: 1, max: 5 },
  },
  cable: {
    ...beside('cable-1m', 'USB-C to Lightning cable, 1 m', 190000),
    measure: { value: 1, unit: 'm', per: 1 },
  },
  care: {
    ...beside('care-2y', 'AppleCare+ for two years', 1490000),
    kind: 'service',
    image: picture('shield', '#3461d9'),
    benefits: ['Two years for screen and battery', 'Repair while you wait'],
    proof: {
      rating: 4.8,
      quote: { text: 'Screen broken on Monday, whole on Tuesday.', by: 'Asha R.' },
    },
  },
} as const satisfies Record<string, Product>;

const { price: _, was: __, ...unpriced } = accessories.buds;

/** What the shop tells the price of on request. */
export const onRequest: Product = unpriced;

/** A plan in an app. */
export const cloud: Product = {
  ...beside('cloud-200', 'Cloud 200 GB', 21900),
  kind: 'plan',
  family: 'cloud',
  tier: 2,
  tierName: '200 GB',
  attributes: { Storage: { value: 200, unit: 'GB', better: 'more' } },
  image: picture('cloud', '#0e7490'),
  plan: { interval: 'month', trialDays: 30, terms: [{ interval: 'year', price: 219000 }] },
};

/** As long as a feed may make it, in words that do not break well. */
export const LONG_TITLE =
  'Apple iPhone 11 Pro Max (Midnight Green, 512 GB) (Includes EarPods, Power Adapter) with DonaudampfschifffahrtsgesellschaftskapitänsmützenAufbewahrungsbeutel, Two-Year Care and a Clear Case for Free';
