import {
  decide,
  readContext,
  type Decision,
  type GuardName,
  type Outcome,
  type Placement,
  type Role,
  type SourceName,
  type TraceRow,
  type Visitor,
} from '@uptier/core';
import { aCatalog, type StatedFeed } from '@uptier/testing';
import { describe, expect, test } from 'vitest';

/** A product, and what one costs before any discount. */
type Priced = readonly [id: string, price: number];

/**
 * The practices of good selling, each as a row: what is held, what is offered for it, what the price is measured
 * against (`base`), and how much it may be (`limit`: an upgrade may add it, an add-on may cost it; no end of it where
 * the price rule is not asked). Each limit is tried: exactly that passes, one minor unit more does not.
 *
 * Prices of iPhones in rupees: the Flipkart listing in TheDataEnthusiast2399/iPhone_Data_Analysis_Mini_Project
 * (MIT). Prices of laptops, sneakers, cars, the iPhone in dollars and its headphones and case: Ovi/DummyJSON
 * (MIT). Prices of plans: the price lists of Clockify and Overleaf, July 2024. All others are invented.
 */
interface Practice {
  readonly name: string;
  readonly shop: StatedFeed;
  readonly at: Placement;
  /** What the page states. */
  readonly says: object;
  readonly visitor?: Visitor;
  readonly held: Priced | undefined;
  readonly offered: readonly Priced[];
  readonly role: Role;
  readonly source?: SourceName;
  readonly base: number;
  readonly limit: number;
  readonly outcome: Outcome | 'not proposed';
  readonly guard?: GuardName;
  /** What the shopper really pays, where that is not the price. */
  readonly pay?: number;
}

const cart = (...lines: readonly (readonly [id: string, price: number])[]) => ({
  cart: {
    lines: lines.map(([id, price]) => ({ key: id, id, quantity: 1, price })),
    subtotal: lines.reduce((sum, [, price]) => sum + price, 0),
  },
});
const order = (id: string, price: number) => ({
  order: { id: 'o1', lines: [{ id, quantity: 1, price }], total: price },
});

const storage = (value: number, unit = 'GB') => ({
  Storage: { value, unit, better: 'more' as const },
});
const iphone = (id: string, parts: object) => ({
  id,
  kind: 'good' as const,
  category: ['Phones'],
  ...parts,
});
const rupees = { currency: 'INR', exponent: 2 };
const iphones11: StatedFeed = {
  ...rupees,
  products: [
    iphone('iphone-11-64', {
      price: 4_699_900,
      family: 'iphone-11',
      tier: 1,
      attributes: storage(64),
    }),
    iphone('iphone-11-128', {
      price: 5_499_900,
      family: 'iphone-11',
      tier: 2,
      attributes: storage(128),
    }),
  ],
};
const iphones11Pro: StatedFeed = {
  ...rupees,
  products: [
    iphone('iphone-11-pro-64', {
      price: 7_499_900,
      family: 'iphone-11-pro',
      tier: 1,
      attributes: storage(64),
    }),
    iphone('iphone-11-pro-256', {
      price: 9_990_000,
      family: 'iphone-11-pro',
      tier: 2,
      attributes: storage(256),
    }),
  ],
};
const iphones12Pro: StatedFeed = {
  ...rupees,
  products: [
    iphone('iphone-12-pro-128', {
      price: 11_090_000,
      family: 'iphone-12-pro',
      tier: 1,
      attributes: storage(128),
    }),
    iphone('iphone-12-pro-256', {
      price: 12_090_000,
      family: 'iphone-12-pro',
      tier: 2,
      attributes: storage(256),
    }),
    iphone('iphone-12-pro-512', {
      price: 14_090_000,
      family: 'iphone-12-pro',
      tier: 3,
      attributes: storage(512),
    }),
  ],
};

/** A thing and what goes with it. */
const withLinks = (
  id: string,
  price: number,
  others: Readonly<Record<string, number>>,
  kind: 'complements' | 'boughtTogether' | 'similar' = 'complements',
): StatedFeed => ({
  products: [
    { id, price, links: { [kind]: Object.keys(others).map((other) => [other, 0.8]) } },
    ...Object.entries(others).map(([other, cost]) => ({ id: other, price: cost })),
  ],
});

const books: StatedFeed = {
  products: [
    {
      id: 'novel-ebook',
      price: 1499,
      kind: 'digital',
      family: 'novel',
      tier: 1,
      links: { complements: [['novel-audio-sale', 0.9]] },
      attributes: { Narration: false },
    },
    {
      id: 'novel-audio',
      price: 1749,
      kind: 'digital',
      family: 'novel',
      tier: 2,
      attributes: { Narration: true },
    },
    { id: 'novel-audio-sale', price: 749, kind: 'digital', family: 'novel' },
  ],
};
const seat = (id: string, tier: number, price: number) => ({
  id,
  kind: 'service' as const,
  family: 'seat',
  tier,
  price,
  benefits: [`Row of ${id}`],
});
const seats: StatedFeed = {
  products: [
    seat('coach', 1, 30000),
    seat('premium', 2, 40000),
    seat('business', 3, 45000),
    seat('first', 4, 45001),
  ],
};
const meal: StatedFeed = {
  products: [
    { id: 'burger', price: 549 },
    {
      id: 'fries-m',
      price: 279,
      family: 'fries',
      tier: 1,
      measure: { value: 110, unit: 'g', per: 100 },
    },
    {
      id: 'fries-l',
      price: 349,
      family: 'fries',
      tier: 2,
      measure: { value: 160, unit: 'g', per: 100 },
    },
    { id: 'cola', price: 199 },
  ],
};
const salads: StatedFeed = {
  products: [
    { id: 'salad', price: 850, family: 'salad', tier: 1, attributes: { Chicken: false } },
    { id: 'salad-chicken', price: 1150, family: 'salad', tier: 2, attributes: { Chicken: true } },
  ],
};
const power = (value: number) => ({ value, unit: 'hp', better: 'more' as const });
const cars: StatedFeed = {
  products: [
    {
      id: 'hornet',
      price: 2_499_999,
      family: 'hornet',
      tier: 1,
      category: ['Cars'],
      attributes: { 'Leather trim': false, Power: power(268) },
    },
    {
      id: 'hornet-leather',
      price: 2_679_999,
      family: 'hornet',
      tier: 2,
      category: ['Cars'],
      attributes: { 'Leather trim': true },
    },
    { id: 'charger', price: 3_299_999, category: ['Cars'], attributes: { Power: power(300) } },
  ],
  campaigns: [{ id: 'sports', offer: ['charger'], role: 'upgrade' }],
};
const plan = (id: string, tier: number, price: number, parts: object = {}) => ({
  id,
  kind: 'plan' as const,
  family: 'plan',
  tier,
  price,
  plan: { interval: 'month' as const },
  benefits: [`All of ${id}`],
  ...parts,
});
/** Clockify's. */
const plans: StatedFeed = {
  products: [
    plan('free', 1, 0),
    plan('basic', 2, 499),
    plan('standard', 3, 699),
    plan('pro', 4, 999),
  ],
};
/** Overleaf's. */
const writers: StatedFeed = {
  products: [plan('overleaf-standard', 1, 2100), plan('overleaf-professional', 2, 4200)],
  campaigns: [
    {
      id: 'students',
      offer: ['overleaf-professional'],
      when: { 'customer.segment': { eq: 'student' } },
      incentive: { type: 'percent', value: 30, code: 'STUDENT' },
    },
  ],
};
const packages: StatedFeed = {
  products: [
    {
      id: 'package',
      price: 4900,
      kind: 'digital',
      family: 'package',
      tier: 1,
      benefits: ['Two apps'],
    },
    {
      id: 'package-full',
      price: 7900,
      kind: 'digital',
      family: 'package',
      tier: 2,
      benefits: ['Eight apps'],
    },
  ],
  campaigns: [
    {
      id: 'students',
      offer: ['package-full'],
      when: { 'customer.segment': { eq: 'student' } },
      incentive: { type: 'percent', value: 30, code: 'STUDENT' },
    },
  ],
};
const clouds: StatedFeed = {
  products: [
    plan('cloud-100', 1, 199, { attributes: storage(100), benefits: [] }),
    plan('cloud-2000', 2, 999, {
      attributes: storage(2000),
      benefits: [],
      solves: ['limit:storage'],
    }),
  ],
};
const used = (share: number) => ({
  customer: { plan: 'cloud-100', usage: { storage: { used: share, limit: 100 } } },
});
const anniversary: StatedFeed = {
  ...plans,
  campaigns: [
    {
      id: 'one-year',
      offer: { upgrade: true },
      placements: ['account'],
      when: { 'customer.days': { gte: 365 } },
      incentive: { type: 'percent', value: 20, automatic: true },
      headline: 'A year together: {customer.days} days',
    },
  ],
};
const school: StatedFeed = {
  products: [
    { id: 'course', price: 4900, kind: 'digital' },
    plan('membership', 1, 1900, {
      family: 'membership',
      plan: { interval: 'month', trialDays: 30 },
    }),
  ],
  campaigns: [
    {
      id: 'go-on',
      offer: ['membership'],
      when: { 'customer.milestones': { has: 'course-finished' } },
      incentive: { type: 'trial', value: 30, automatic: true },
    },
  ],
};
const warranty: StatedFeed = {
  products: [
    { id: 'yoga', price: 109_999, category: ['Laptops'] },
    { id: 'lamp', price: 1499 },
    { id: 'care-2y', price: 8900, kind: 'service' },
  ],
  campaigns: [
    {
      id: 'care',
      offer: ['care-2y'],
      placements: ['post-purchase'],
      when: { 'order.maxPrice': { gte: 30000 } },
    },
  ],
};
/** A campaign's cover for phones, and a phone for what costs less than it. */
const named = (offer: string, parts: object = {}): StatedFeed => ({
  ...iphones11,
  products: [...iphones11.products!, { id: 'cover', price: 149_900 }],
  campaigns: [{ id: 'named', offer: [offer], placements: ['product'], role: 'add-on', ...parts }],
});
const domains: StatedFeed = {
  products: [
    { id: 'domain', price: 1900, links: { complements: [['seal', 0.9]] } },
    { id: 'seal', price: 900, requires: ['website'] },
    { id: 'hosting', price: 500, tags: ['website'] },
  ],
};
const help: StatedFeed = { ...clouds, topics: { 'storage-full': { help: '/help/free-space' } } };
const solving: StatedFeed = {
  ...help,
  products: [clouds.products![0]!, { ...clouds.products![1]!, solves: ['storage-full'] }],
};

const PRACTICES: readonly Practice[] = [
  {
    name: 'phone of 64 GB: 128 GB',
    shop: iphones11,
    at: 'cart',
    says: cart(['iphone-11-64', 4_699_900]),
    held: ['iphone-11-64', 4_699_900],
    offered: [['iphone-11-128', 5_499_900]],
    role: 'upgrade',
    base: 4_699_900,
    limit: 1_174_975,
    outcome: 'offered',
  },
  {
    name: 'phone of 64 GB: not 256 GB, which is 33 % more',
    shop: iphones11Pro,
    at: 'cart',
    says: cart(['iphone-11-pro-64', 7_499_900]),
    held: ['iphone-11-pro-64', 7_499_900],
    offered: [['iphone-11-pro-256', 9_990_000]],
    role: 'upgrade',
    base: 7_499_900,
    limit: 1_874_975,
    outcome: 'refused',
    guard: 'too-expensive',
  },
  {
    name: 'last year’s sneakers: the new collection, to look at',
    shop: withLinks('sneakers-2025', 10999, { 'sneakers-2026': 11999 }, 'similar'),
    at: 'product',
    says: { product: { id: 'sneakers-2025' } },
    held: ['sneakers-2025', 10999],
    offered: [['sneakers-2026', 11999]],
    role: 'alternative',
    source: 'similar',
    base: 10999,
    limit: Infinity,
    outcome: 'offered',
  },
  {
    name: 'last year’s sneakers in the cart: no other ones beside them',
    shop: withLinks('sneakers-2025', 10999, { 'sneakers-2026': 11999 }, 'similar'),
    at: 'cart',
    says: cart(['sneakers-2025', 10999]),
    held: ['sneakers-2025', 10999],
    offered: [['sneakers-2026', 11999]],
    role: 'alternative',
    source: 'similar',
    base: 10999,
    limit: Infinity,
    outcome: 'outranked',
  },
  {
    name: 'shoes: socks, insoles and laces at the checkout',
    shop: withLinks('jordans', 14999, { socks: 1290, insoles: 1990, laces: 590 }),
    at: 'checkout',
    says: cart(['jordans', 14999]),
    held: ['jordans', 14999],
    offered: [
      ['socks', 1290],
      ['insoles', 1990],
      ['laces', 590],
    ],
    role: 'add-on',
    base: 14999,
    limit: 14999,
    outcome: 'offered',
  },
  {
    name: 'computer: mouse and external drive',
    shop: withLinks('yoga', 109_999, { mouse: 2499, drive: 6999 }),
    at: 'cart',
    says: cart(['yoga', 109_999]),
    held: ['yoga', 109_999],
    offered: [
      ['mouse', 2499],
      ['drive', 6999],
    ],
    role: 'add-on',
    base: 109_999,
    limit: 109_999,
    outcome: 'offered',
  },
  {
    name: 'smartphone: headphones, case and film',
    shop: withLinks(
      'iphone-13-pro',
      109_999,
      { airpods: 12999, case: 2999, film: 999 },
      'boughtTogether',
    ),
    at: 'product',
    says: { product: { id: 'iphone-13-pro' } },
    held: ['iphone-13-pro', 109_999],
    offered: [
      ['airpods', 12999],
      ['case', 2999],
      ['film', 999],
    ],
    role: 'add-on',
    source: 'boughtTogether',
    base: 109_999,
    limit: 109_999,
    outcome: 'offered',
  },
  {
    name: 'flowers: chocolates, balloon and bear',
    shop: withLinks('flowers', 4500, { chocolates: 1200, balloon: 600, bear: 2500 }),
    at: 'checkout',
    says: cart(['flowers', 4500]),
    held: ['flowers', 4500],
    offered: [
      ['chocolates', 1200],
      ['balloon', 600],
      ['bear', 2500],
    ],
    role: 'add-on',
    base: 4500,
    limit: 4500,
    outcome: 'offered',
  },
  {
    name: 'e-book: the dearer audiobook instead',
    shop: books,
    at: 'cart',
    says: cart(['novel-ebook', 1499]),
    held: ['novel-ebook', 1499],
    offered: [['novel-audio', 1749]],
    role: 'upgrade',
    base: 1499,
    limit: 500,
    outcome: 'offered',
  },
  {
    name: 'e-book: the cheaper audiobook beside it, by a link',
    shop: books,
    at: 'cart',
    says: cart(['novel-ebook', 1499]),
    held: ['novel-ebook', 1499],
    offered: [['novel-audio-sale', 749]],
    role: 'add-on',
    base: 1499,
    limit: 1499,
    outcome: 'offered',
  },
  {
    name: 'coach: the nearest better seat',
    shop: seats,
    at: 'checkout',
    says: cart(['coach', 30000]),
    held: ['coach', 30000],
    offered: [['premium', 40000]],
    role: 'upgrade',
    base: 30000,
    limit: 15000,
    outcome: 'offered',
  },
  {
    name: 'coach: not the seat beyond it, though that costs just half as much again',
    shop: seats,
    at: 'checkout',
    says: cart(['coach', 30000]),
    held: ['coach', 30000],
    offered: [['business', 45000]],
    role: 'upgrade',
    base: 30000,
    limit: 15000,
    outcome: 'outranked',
  },
  {
    name: 'coach: not first class',
    shop: seats,
    at: 'checkout',
    says: cart(['coach', 30000]),
    held: ['coach', 30000],
    offered: [['first', 45001]],
    role: 'upgrade',
    base: 30000,
    limit: 15000,
    outcome: 'refused',
    guard: 'too-expensive',
  },
  // A quarter of the meal is 256 and the free step 500, but nothing may cost more than twice as much.
  {
    name: 'medium fries in a meal: large ones',
    shop: meal,
    at: 'cart',
    says: cart(['burger', 549], ['fries-m', 279], ['cola', 199]),
    held: ['fries-m', 279],
    offered: [['fries-l', 349]],
    role: 'upgrade',
    base: 1027,
    limit: 279,
    outcome: 'offered',
  },
  // 35 % more, but a small step.
  {
    name: 'salad: with chicken',
    shop: salads,
    at: 'cart',
    says: cart(['salad', 850]),
    held: ['salad', 850],
    offered: [['salad-chicken', 1150]],
    role: 'upgrade',
    base: 850,
    limit: 500,
    outcome: 'offered',
  },
  {
    name: 'car: leather trim',
    shop: cars,
    at: 'product',
    says: { product: { id: 'hornet' } },
    held: ['hornet', 2_499_999],
    offered: [['hornet-leather', 2_679_999]],
    role: 'upgrade',
    base: 2_499_999,
    limit: 624_999,
    outcome: 'offered',
  },
  {
    name: 'one who needs a basic car: not the sports car, though a campaign names it',
    shop: cars,
    at: 'product',
    says: { product: { id: 'hornet' } },
    held: ['hornet', 2_499_999],
    offered: [['charger', 3_299_999]],
    role: 'upgrade',
    source: 'campaign',
    base: 2_499_999,
    limit: 624_999,
    outcome: 'refused',
    guard: 'too-expensive',
  },
  // Plans have no rule of the total: three times the price is the limit.
  {
    name: 'basic plan: the next better one',
    shop: plans,
    at: 'account',
    says: { customer: { plan: 'basic' } },
    held: ['basic', 499],
    offered: [['standard', 699]],
    role: 'upgrade',
    base: 499,
    limit: 998,
    outcome: 'offered',
  },
  {
    name: 'basic plan: not two plans at once',
    shop: plans,
    at: 'account',
    says: { customer: { plan: 'basic' } },
    held: ['basic', 499],
    offered: [['pro', 999]],
    role: 'upgrade',
    base: 499,
    limit: 998,
    outcome: 'not proposed',
  },
  {
    name: 'free tool: the paid one',
    shop: plans,
    at: 'account',
    says: { customer: { plan: 'free' } },
    held: ['free', 0],
    offered: [['basic', 499]],
    role: 'upgrade',
    base: 0,
    limit: Infinity,
    outcome: 'offered',
  },
  {
    name: 'student: the fuller package with a discount',
    shop: packages,
    at: 'cart',
    says: { ...cart(['package', 4900]), customer: { segment: 'student' } },
    held: ['package', 4900],
    offered: [['package-full', 7900]],
    role: 'upgrade',
    source: 'campaign',
    base: 4900,
    limit: 1225,
    pay: 5530,
    outcome: 'offered',
  },
  {
    name: 'no student: not the fuller package, which is too dear without the discount',
    shop: packages,
    at: 'cart',
    says: { ...cart(['package', 4900]), customer: { segment: 'teacher' } },
    held: ['package', 4900],
    offered: [['package-full', 7900]],
    role: 'upgrade',
    source: 'upgrade',
    base: 4900,
    limit: 1225,
    outcome: 'refused',
    guard: 'too-expensive',
  },
  // Twice the price, and plans may cost three times.
  {
    name: 'student: the fuller plan with a discount',
    shop: writers,
    at: 'account',
    says: { customer: { plan: 'overleaf-standard', segment: 'student' } },
    held: ['overleaf-standard', 2100],
    offered: [['overleaf-professional', 4200]],
    role: 'upgrade',
    source: 'campaign',
    base: 2100,
    limit: 4200,
    pay: 2940,
    outcome: 'offered',
  },
  {
    name: 'no student: the fuller plan at its price',
    shop: writers,
    at: 'account',
    says: { customer: { plan: 'overleaf-standard', segment: 'teacher' } },
    held: ['overleaf-standard', 2100],
    offered: [['overleaf-professional', 4200]],
    role: 'upgrade',
    source: 'upgrade',
    base: 2100,
    limit: 4200,
    outcome: 'offered',
  },
  {
    name: 'storage used to 85 %: more of it, though it costs five times as much',
    shop: clouds,
    at: 'account',
    says: used(85),
    held: ['cloud-100', 199],
    offered: [['cloud-2000', 999]],
    role: 'upgrade',
    base: 199,
    limit: Infinity,
    outcome: 'offered',
  },
  {
    name: 'storage used to 85 %, and declined: nothing',
    shop: clouds,
    at: 'account',
    says: used(85),
    visitor: { declined: ['l:storage:near'] },
    held: ['cloud-100', 199],
    offered: [['cloud-2000', 999]],
    role: 'upgrade',
    base: 199,
    limit: Infinity,
    outcome: 'refused',
    guard: 'declined',
  },
  {
    name: 'storage used to 100 %: more of it, though it was declined at 85 %',
    shop: clouds,
    at: 'account',
    says: used(100),
    visitor: { declined: ['l:storage:near'] },
    held: ['cloud-100', 199],
    offered: [['cloud-2000', 999]],
    role: 'upgrade',
    base: 199,
    limit: Infinity,
    outcome: 'offered',
  },
  {
    name: 'storage used to 80 %, from where on a limit is near: more of it',
    shop: clouds,
    at: 'account',
    says: used(80),
    held: ['cloud-100', 199],
    offered: [['cloud-2000', 999]],
    role: 'upgrade',
    base: 199,
    limit: Infinity,
    outcome: 'offered',
  },
  {
    name: 'storage used to 79 %: not at five times the price',
    shop: clouds,
    at: 'account',
    says: used(79),
    held: ['cloud-100', 199],
    offered: [['cloud-2000', 999]],
    role: 'upgrade',
    base: 199,
    limit: 398,
    outcome: 'refused',
    guard: 'too-expensive',
  },
  {
    name: 'one-year customer: the next plan at a discount',
    shop: anniversary,
    at: 'account',
    says: { customer: { plan: 'basic', days: 365 } },
    held: ['basic', 499],
    offered: [['standard', 699]],
    role: 'upgrade',
    source: 'campaign',
    base: 499,
    limit: 998,
    // 139.80 off.
    pay: 560,
    outcome: 'offered',
  },
  {
    name: 'one day less: the next plan at its price',
    shop: anniversary,
    at: 'account',
    says: { customer: { plan: 'basic', days: 364 } },
    held: ['basic', 499],
    offered: [['standard', 699]],
    role: 'upgrade',
    source: 'upgrade',
    base: 499,
    limit: 998,
    outcome: 'offered',
  },
  {
    name: 'finished course: membership with a free month',
    shop: school,
    at: 'account',
    says: { customer: { owned: ['course'], milestones: ['course-finished'] } },
    held: undefined,
    offered: [['membership', 1900]],
    role: 'add-on',
    source: 'campaign',
    base: 0,
    limit: Infinity,
    outcome: 'offered',
  },
  {
    name: 'unfinished course: nothing',
    shop: school,
    at: 'account',
    says: { customer: { owned: ['course'], milestones: [] } },
    held: undefined,
    offered: [['membership', 1900]],
    role: 'add-on',
    base: 0,
    limit: Infinity,
    outcome: 'not proposed',
  },
  {
    name: 'phone page: a campaign’s cover',
    shop: named('cover'),
    at: 'product',
    says: { product: { id: 'iphone-11-64' } },
    held: undefined,
    offered: [['cover', 149_900]],
    role: 'add-on',
    source: 'campaign',
    base: 4_699_900,
    limit: 4_699_900,
    outcome: 'offered',
  },
  {
    name: 'phone page: the cover of a campaign that sets its own limit',
    shop: named('cover', { maxIncrease: 0.04 }),
    at: 'product',
    says: { product: { id: 'iphone-11-64' } },
    held: undefined,
    offered: [['cover', 149_900]],
    role: 'add-on',
    source: 'campaign',
    base: 4_699_900,
    limit: 187_996,
    outcome: 'offered',
  },
  {
    name: 'cover page: no phone beside it, though a campaign names one',
    shop: named('iphone-11-64'),
    at: 'product',
    says: { product: { id: 'cover' } },
    held: undefined,
    offered: [['iphone-11-64', 4_699_900]],
    role: 'add-on',
    source: 'campaign',
    base: 149_900,
    limit: 149_900,
    outcome: 'refused',
    guard: 'too-expensive',
  },
  {
    name: 'cover page: the phone of a campaign whose own limit allows it',
    shop: named('iphone-11-64', { maxIncrease: 40 }),
    at: 'product',
    says: { product: { id: 'cover' } },
    held: undefined,
    offered: [['iphone-11-64', 4_699_900]],
    role: 'add-on',
    source: 'campaign',
    base: 149_900,
    limit: 5_996_000,
    outcome: 'offered',
  },
  {
    name: 'extended warranty after a dear purchase',
    shop: warranty,
    at: 'post-purchase',
    says: order('yoga', 109_999),
    held: undefined,
    offered: [['care-2y', 8900]],
    role: 'add-on',
    source: 'campaign',
    base: 109_999,
    limit: 109_999,
    outcome: 'offered',
  },
  {
    name: 'no extended warranty after a small one',
    shop: warranty,
    at: 'post-purchase',
    says: order('lamp', 1499),
    held: undefined,
    offered: [['care-2y', 8900]],
    role: 'add-on',
    base: 1499,
    limit: 1499,
    outcome: 'not proposed',
  },
  {
    name: 'a domain: no seal for a site that does not exist',
    shop: domains,
    at: 'checkout',
    says: cart(['domain', 1900]),
    held: ['domain', 1900],
    offered: [['seal', 900]],
    role: 'add-on',
    base: 1900,
    limit: 1900,
    outcome: 'refused',
    guard: 'incompatible',
  },
  {
    name: 'a domain with a site: a seal',
    shop: domains,
    at: 'checkout',
    says: { ...cart(['domain', 1900]), customer: { owned: ['hosting'] } },
    held: ['domain', 1900],
    offered: [['seal', 900]],
    role: 'add-on',
    base: 1900,
    limit: 1900,
    outcome: 'offered',
  },
  {
    name: 'a detractor: nothing',
    shop: iphones11,
    at: 'cart',
    says: { ...cart(['iphone-11-64', 4_699_900]), customer: { score: 3 } },
    held: ['iphone-11-64', 4_699_900],
    offered: [['iphone-11-128', 5_499_900]],
    role: 'upgrade',
    base: 4_699_900,
    limit: 1_174_975,
    outcome: 'refused',
    guard: 'unhappy',
  },
  {
    name: 'an open complaint: nothing',
    shop: plans,
    at: 'account',
    says: { customer: { plan: 'basic', score: 10, openComplaint: true } },
    held: ['basic', 499],
    offered: [['standard', 699]],
    role: 'upgrade',
    base: 499,
    limit: 998,
    outcome: 'refused',
    guard: 'unhappy',
  },
  {
    name: 'a topic that help solves: help, and nothing to buy',
    shop: solving,
    at: 'support',
    says: { page: { topic: 'storage-full' }, customer: { plan: 'cloud-100' } },
    held: ['cloud-100', 199],
    offered: [['cloud-2000', 999]],
    role: 'upgrade',
    base: 199,
    limit: Infinity,
    outcome: 'refused',
    guard: 'support-can-solve',
  },
  {
    name: 'a topic that help does not solve: what solves it',
    shop: solving,
    at: 'support',
    says: { page: { topic: 'storage-full', solvable: false }, customer: { plan: 'cloud-100' } },
    held: ['cloud-100', 199],
    offered: [['cloud-2000', 999]],
    role: 'upgrade',
    base: 199,
    limit: Infinity,
    outcome: 'offered',
  },
  {
    name: 'phone of 256 GB: 512 GB, which is 17 % more',
    shop: iphones12Pro,
    at: 'cart',
    says: cart(['iphone-12-pro-256', 12_090_000]),
    held: ['iphone-12-pro-256', 12_090_000],
    offered: [['iphone-12-pro-512', 14_090_000]],
    role: 'upgrade',
    base: 12_090_000,
    limit: 3_022_500,
    outcome: 'offered',
  },
  // Upgraded from 128 GB in this session: together 30,000 rupees on 110,900, and 17,725 are left of the 25 %.
  {
    name: 'two upgrades that together pass 25 %: not the second',
    shop: iphones12Pro,
    at: 'cart',
    says: cart(['iphone-12-pro-256', 12_090_000]),
    visitor: {
      upgrades: [{ from: 'iphone-12-pro-128', to: 'iphone-12-pro-256', increase: 1_000_000 }],
    },
    held: ['iphone-12-pro-256', 12_090_000],
    offered: [['iphone-12-pro-512', 14_090_000]],
    role: 'upgrade',
    base: 11_090_000,
    limit: 1_772_500,
    outcome: 'refused',
    guard: 'too-expensive',
  },
];

/** What the page is about costs this by itself. */
const costOfPage = ({ shop, says }: Practice): number =>
  shop.products!.find(({ id }) => id === (says as { product?: { id: string } }).product?.id)
    ?.price ?? 0;

function decided({
  shop,
  at,
  says,
  visitor,
}: Pick<Practice, 'shop' | 'at' | 'says' | 'visitor'>): Decision {
  const { context, warnings } = readContext(says);
  expect(warnings).toEqual([]);
  const known = { ...context, now: Date.UTC(2026, 10, 22), ...(visitor && { visitor }) };
  return decide(aCatalog(shop), known, [{ id: 'slot', placement: at }], { trace: 'all' })[0]!;
}

/** A practice, for one of the products that it offers. */
interface Case extends Practice {
  readonly id: string;
  readonly price: number;
}

const rowsOf = (practice: Case): readonly TraceRow[] =>
  decided(practice).trace!.filter(
    ({ product, role, source }) =>
      product === practice.id &&
      role === practice.role &&
      (!practice.source || source === practice.source),
  );

/** The same, with the offered product at another price and without discounts. */
const atPrice = (practice: Case, price: number): Case => ({
  ...practice,
  shop: {
    ...practice.shop,
    products: practice.shop.products!.map((one) =>
      one.id === practice.id ? { ...one, price } : one,
    ),
    campaigns: ((practice.shop['campaigns'] ?? []) as object[]).map((one) => ({
      ...one,
      incentive: undefined,
    })),
  },
});

const isTooDear = (practice: Case): boolean =>
  rowsOf(practice).some(({ refusedBy }) => refusedBy.includes('too-expensive'));

const CASES = PRACTICES.flatMap((practice): Case[] =>
  practice.offered.map(([id, price]) => ({ ...practice, id, price })),
);
const PROPOSED = CASES.filter(({ outcome }) => outcome !== 'not proposed');

describe('good selling', () => {
  test.each(CASES)(
    '$name: $id is in the shop at the prices of the row',
    ({ shop, ...practice }) => {
      const { id, price, held } = practice;
      const prices = shop.products!.map((one): Priced => [one.id, one.price!]);
      expect(prices).toEqual(expect.arrayContaining([[id, price], ...(held ? [held] : [])]));
    },
  );

  test.each(PROPOSED)('$name: $id is $outcome', (practice) => {
    const { id, role, held, outcome, guard } = practice;
    expect(rowsOf(practice)).toMatchObject([
      { product: id, role, held: held?.[0], outcome, refusedBy: guard ? [guard] : [] },
    ]);
  });

  test.each(CASES.filter(({ outcome }) => outcome === 'not proposed'))(
    '$name: $id is not proposed',
    (practice) => {
      expect(rowsOf(practice)).toEqual([]);
    },
  );

  test.each(PROPOSED.filter(({ outcome }) => outcome === 'offered'))(
    '$name: $id is shown at what it costs',
    (practice) => {
      const offer = decided(practice).offers.find(({ product }) => product.id === practice.id)!;
      expect([offer.role, offer.price.pay]).toEqual([
        practice.role,
        practice.pay ?? practice.price,
      ]);
    },
  );
});

describe('the price rule', () => {
  test.each(PROPOSED.filter(({ limit }) => limit !== Infinity))(
    '$name: $id may add or cost $limit, and no more',
    (practice) => {
      const limit = practice.limit + (practice.role === 'upgrade' ? practice.held![1] : 0);
      expect([
        isTooDear(atPrice(practice, limit)),
        isTooDear(atPrice(practice, limit + 1)),
      ]).toEqual([false, true]);
    },
  );

  test.each(PROPOSED.filter(({ limit }) => limit === Infinity))(
    '$name: $id may cost anything',
    (practice) => {
      expect(isTooDear(atPrice(practice, 900_000_000_000))).toBe(false);
    },
  );

  test.each(PROPOSED.filter(({ outcome }) => outcome === 'offered'))(
    '$name: $id is measured against $base',
    (practice) => {
      const { price } = decided(practice).offers.find(({ product }) => product.id === practice.id)!;
      const { total, added } = price;
      // Where nothing is in a cart or an order, the thing itself is the measure.
      expect(
        total === undefined ? (practice.held?.[1] ?? costOfPage(practice)) : total - added!,
      ).toBe(practice.base);
    },
  );
});

const phone = (gigabytes: number, tier: number, price: number) =>
  iphone(`phone-${gigabytes}`, { price, family: 'phone', tier, attributes: storage(gigabytes) });

describe('exactly 25 % passes, and one minor unit more does not', () => {
  test.each<[currency: string, exponent: number, base: number, most: number]>([
    ['USD', 2, 10_000, 2500],
    ['USD', 2, 9_999, 2499], // 25 % are 2499.75
    ['JPY', 0, 10_000, 2500],
    ['JPY', 0, 9_998, 2499], // 25 % are 2499.5
    ['KWD', 3, 100_000, 25_000],
    ['KWD', 3, 100_003, 25_000], // 25 % are 25000.75
    ['USD', 2, 600_000_000_000, 150_000_000_000],
  ])('%s, exponent %i, of %i: %i', (currency, exponent, base, most) => {
    const practice: Case = {
      name: '',
      shop: {
        currency,
        exponent,
        products: [phone(64, 1, base), phone(128, 2, base)],
      },
      at: 'cart',
      says: cart(['phone-64', base]),
      held: ['phone-64', base],
      offered: [],
      id: 'phone-128',
      price: base,
      role: 'upgrade',
      base,
      limit: most,
      outcome: 'offered',
    };
    const [atMost, beyond] = [base + most, base + most + 1].map(
      (price) => rowsOf(atPrice(practice, price))[0],
    );
    expect([atMost?.outcome, beyond?.outcome, beyond?.refusedBy]).toEqual([
      'offered',
      'refused',
      ['too-expensive'],
    ]);
  });
});

test('the topic that help solves is answered by that help', () => {
  const { offers, help: answer } = decided(
    PRACTICES.find(({ guard }) => guard === 'support-can-solve')!,
  );
  expect([offers, answer]).toEqual([[], '/help/free-space']);
});

test.each(PRACTICES.filter(({ guard }) => guard === 'unhappy'))(
  '$name: nothing at all, whatever the shop has',
  (practice) => {
    expect(decided(practice).offers).toEqual([]);
  },
);

test('the one-year customer is told why', () => {
  const { offers } = decided(PRACTICES.find(({ name }) => name.startsWith('one-year'))!);
  expect(offers[0]).toMatchObject({
    campaign: 'one-year',
    headline: 'A year together: 365 days',
    price: { price: 699, pay: 560, difference: 61 },
  });
});
