import { describe, expect, it } from 'vitest';
import type {
  Arm,
  Campaign,
  CampaignQuery,
  Experiment,
  Feed,
  Incentive,
  LinkKind,
  Measure,
  Picture,
  Plan,
  Policy,
  Product,
  Proof,
  RankingName,
  Role,
  Scale,
  Shard,
  Shards,
  Variant,
} from '@uptier/core';
import { resolve, schema, type Schema } from './schema.js';

type Names<T> = Record<keyof T, true>;
type Inside<T, Name extends keyof T> = Names<Exclude<T[Name], undefined>>;
type Each<T> = Exclude<T, undefined> extends readonly (infer Item)[] ? Names<Item> : never;

const defined = (name: string): Schema => resolve({ $ref: `#/$defs/${name}` });
const within = (name: string, field: string): Schema =>
  resolve(defined(name).properties?.[field] ?? {});

// The compiler checks each of these against the types, and the test against the schema.
const tables: readonly [string, Schema, Readonly<Record<string, true>>][] = [
  [
    'Feed',
    schema,
    {
      version: true,
      currency: true,
      exponent: true,
      taxIncluded: true,
      locale: true,
      generatedAt: true,
      off: true,
      policy: true,
      products: true,
      categoryLinks: true,
      rankings: true,
      campaigns: true,
      experiments: true,
      topics: true,
      messages: true,
      amounts: true,
      shards: true,
    } satisfies Names<Feed>,
  ],
  [
    'Product',
    defined('product'),
    {
      id: true,
      title: true,
      cartId: true,
      sku: true,
      kind: true,
      url: true,
      image: true,
      price: true,
      was: true,
      lowest30: true,
      available: true,
      family: true,
      tier: true,
      tierName: true,
      parent: true,
      options: true,
      category: true,
      brand: true,
      tags: true,
      attributes: true,
      measure: true,
      benefits: true,
      guide: true,
      proof: true,
      variants: true,
      plan: true,
      instalments: true,
      quantity: true,
      requires: true,
      excludes: true,
      contains: true,
      segments: true,
      solves: true,
      sponsored: true,
      boost: true,
      links: true,
    } satisfies Names<Product>,
  ],
  [
    'Picture',
    defined('picture'),
    { src: true, width: true, height: true, alt: true } satisfies Names<Picture>,
  ],
  ['Scale', defined('scale'), { value: true, unit: true, better: true } satisfies Names<Scale>],
  ['Measure', defined('measure'), { value: true, unit: true, per: true } satisfies Names<Measure>],
  ['guide', defined('guide'), { title: true, url: true } satisfies Inside<Product, 'guide'>],
  ['Proof', defined('proof'), { rating: true, count: true, quote: true } satisfies Names<Proof>],
  ['quote', defined('quote'), { text: true, by: true } satisfies Inside<Proof, 'quote'>],
  [
    'Variant',
    defined('variant'),
    {
      cartId: true,
      sku: true,
      title: true,
      price: true,
      available: true,
      options: true,
    } satisfies Names<Variant>,
  ],
  [
    'Plan',
    defined('plan'),
    { interval: true, per: true, trialDays: true, terms: true } satisfies Names<Plan>,
  ],
  ['term', defined('term'), { interval: true, price: true } satisfies Each<Plan['terms']>],
  [
    'instalments',
    defined('instalments'),
    { count: true, amount: true } satisfies Inside<Product, 'instalments'>,
  ],
  [
    'quantity',
    defined('quantity'),
    { min: true, max: true, step: true } satisfies Inside<Product, 'quantity'>,
  ],
  [
    'links',
    defined('links'),
    { complements: true, boughtTogether: true, similar: true } satisfies Record<LinkKind, true>,
  ],
  [
    'rankings',
    defined('rankings'),
    {
      bestSellers: true,
      mostViewed: true,
      deals: true,
      newest: true,
    } satisfies Record<RankingName, true>,
  ],
  [
    'Policy',
    defined('policy'),
    {
      maxIncrease: true,
      freeStep: true,
      maxTimes: true,
      maxAddOn: true,
      maxOffers: true,
      coolDownDays: true,
      maxPerSession: true,
      requireGain: true,
      requireHappy: true,
      limitFrom: true,
      freeShippingFrom: true,
      maxAgeHours: true,
      instalments: true,
      labels: true,
    } satisfies Names<Policy>,
  ],
  [
    'maxIncrease',
    within('policy', 'maxIncrease'),
    { good: true, service: true } satisfies Inside<Policy, 'maxIncrease'>,
  ],
  [
    'maxTimes',
    within('policy', 'maxTimes'),
    { good: true, service: true, plan: true } satisfies Inside<Policy, 'maxTimes'>,
  ],
  [
    'maxOffers',
    within('policy', 'maxOffers'),
    {
      home: true,
      product: true,
      cart: true,
      checkout: true,
      'post-purchase': true,
      account: true,
      support: true,
    } satisfies Inside<Policy, 'maxOffers'>,
  ],
  [
    'MaxOffers',
    defined('maxOffers').anyOf?.[1] ?? {},
    {
      upgrade: true,
      'add-on': true,
      alternative: true,
    } satisfies Record<Role, true>,
  ],
  [
    'labels',
    within('policy', 'labels'),
    { happy: true, unhappy: true } satisfies Inside<Policy, 'labels'>,
  ],
  [
    'instalment rule',
    defined('instalmentRule'),
    { from: true, count: true } satisfies Each<Policy['instalments']>,
  ],
  [
    'Campaign',
    defined('campaign'),
    {
      id: true,
      placements: true,
      role: true,
      offer: true,
      when: true,
      from: true,
      until: true,
      showDeadline: true,
      incentive: true,
      headline: true,
      priority: true,
      perVisitor: true,
      maxIncrease: true,
    } satisfies Names<Campaign>,
  ],
  [
    'CampaignQuery',
    defined('campaignQuery'),
    { upgrade: true, category: true } satisfies Names<CampaignQuery>,
  ],
  [
    'Incentive',
    defined('incentive'),
    {
      type: true,
      value: true,
      code: true,
      automatic: true,
      product: true,
      count: true,
      stacks: true,
    } satisfies Names<Incentive>,
  ],
  [
    'Experiment',
    defined('experiment'),
    { id: true, holdout: true, arms: true } satisfies Names<Experiment>,
  ],
  ['Arm', defined('arm'), { id: true, weight: true, policy: true } satisfies Names<Arm>],
  ['topic', defined('topic'), { help: true } satisfies Names<Feed['topics'][string]>],
  ['Shards', defined('shards'), { build: true, count: true, path: true } satisfies Names<Shards>],
  [
    'Shard',
    defined('shard'),
    { products: true, cards: true, rankings: true, references: true } satisfies Names<Shard>,
  ],
];

describe('the types and the schema', () => {
  it.each(tables)('have the same fields: %s', (_, part, names) => {
    expect(Object.keys(part.properties ?? {}).sort()).toEqual(Object.keys(names).sort());
  });

  it('leave no object of the schema out', () => {
    const isObject = (part: Schema) =>
      part.properties !== undefined && !part.propertyNames && !('eq' in part.properties);
    const named = Object.values(schema.$defs ?? {}).filter(isObject);
    const covered = new Set(tables.map(([, { description }]) => description));
    expect(named.filter(({ description }) => !covered.has(description))).toEqual([]);
  });
});
