import type { Slot, Visitor, Widget } from '@uptier/core';
import fc from 'fast-check';

/**
 * Shops, moments and requests of every kind, small enough that most things in them have to do with each other:
 * a dozen products in three families and three categories, at prices that are often near each other.
 */
const IDS = Array.from({ length: 12 }, (_, i) => `p${i}`);

const id = fc.constantFrom(...IDS);
/** Now and then something that the feed does not hold. */
const reference = fc.oneof(
  { weight: 9, arbitrary: id },
  { weight: 1, arbitrary: fc.constantFrom('gone', 'SKU-1', '/p/p1', 'v1') },
);
const seldom = <T>(usual: T, other: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 11, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other });
const price = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(900, 1000, 1001, 1100, 1250, 1251) },
  { weight: 2, arbitrary: fc.constantFrom(0, 1, 500, 2000, 5000) },
);
const tag = fc.constantFrom('usb', 'wool', 'new');
const need = fc.constantFrom('storage-full', 'limit:storage', 'broken');
const family = fc.constantFrom('x', 'y', 'z');
// The last is also the name of a machine's own part.
const category = fc.constantFrom('Phones', 'Phones', 'Cases', 'Cases', 'Shoes', 'constructor');
const placement = fc.constantFrom<Slot['placement'][]>(
  'home',
  'product',
  'product',
  'cart',
  'cart',
  'cart',
  'checkout',
  'post-purchase',
  'account',
  'support',
);
const role = fc.constantFrom<NonNullable<Slot['role']>[]>('upgrade', 'add-on', 'alternative');
// In other money nothing can be offered: the page, the cart and each quote may be in some.
const currency = fc.oneof(
  { weight: 59, arbitrary: fc.constant('USD') },
  { weight: 1, arbitrary: fc.constant('EUR') },
);
const few = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 3 });

/** An object in which anything may be missing, but for what is required. */
const some = <T extends object, Required extends keyof T = never>(
  parts: { [Name in keyof T]: fc.Arbitrary<T[Name]> },
  required: readonly Required[] = [],
) =>
  fc.record(parts, { requiredKeys: [...required] as never[] }) as fc.Arbitrary<
    Pick<T, Required> & Partial<T>
  >;

const links = fc.array(fc.tuple(reference, fc.constantFrom(0, 0.1, 0.5, 0.9, 1)), { maxLength: 4 });
const scale = some(
  {
    value: fc.constantFrom(1, 2, 3),
    unit: fc.constant('GB'),
    better: fc.constantFrom('more', 'less'),
  },
  ['value'],
);
const options = fc.constantFrom({ Colour: 'Black' }, { Colour: 'White' }, { Size: 'L' });

const parts = {
  title: fc.constant('Thing'),
  sku: fc.constantFrom('SKU-1', 'SKU-2'),
  kind: fc.constantFrom('good', 'digital', 'service', 'plan'),
  price,
  was: price,
  lowest30: price,
  available: seldom(true, fc.constant(false)),
  family,
  tier: fc.integer({ min: 1, max: 4 }),
  category: fc.array(category, { minLength: 1, maxLength: 2 }),
  tags: few(tag),
  attributes: some({ Storage: scale, Waterproof: fc.boolean() }),
  measure: some(
    { value: fc.constantFrom(100, 250), unit: fc.constant('g'), per: fc.constant(100) },
    ['value', 'unit'],
  ),
  benefits: few(fc.constantFrom('A', 'B', 'C')),
  proof: some({ rating: fc.constantFrom(0, 3, 4.2, 5), count: fc.constantFrom(0, 1, 1000) }),
  variants: few(
    some(
      {
        cartId: fc.constantFrom('v1', 'v2'),
        price,
        available: seldom(true, fc.constant(false)),
        options,
      },
      ['options'],
    ),
  ),
  plan: some(
    {
      interval: fc.constantFrom('month', 'year'),
      terms: few(
        some({ interval: fc.constantFrom('month', 'year'), price }, ['interval', 'price']),
      ),
    },
    ['interval'],
  ),
  quantity: some({ min: fc.integer({ min: 1, max: 3 }) }),
  requires: few(fc.oneof(tag, id)),
  excludes: few(fc.oneof(tag, id)),
  contains: few(fc.tuple(id, fc.constant(1))),
  segments: few(fc.constantFrom('student', 'teacher')),
  solves: few(need),
  sponsored: fc.boolean(),
  boost: fc.constantFrom(0.5, 1, 2),
  links: some({ complements: links, boughtTogether: links, similar: links }),
};

/** What is seldom there, since it makes an offer unlikely. */
const HURDLES = ['available', 'requires', 'excludes', 'contains', 'segments', 'quantity'];

const product = fc
  .tuple(
    id,
    some(parts, ['title', 'links', 'category', 'price']),
    seldom<string[]>([], fc.subarray(HURDLES)),
  )
  .map(([own, all, hurdles]) => ({
    id: own,
    ...Object.fromEntries(
      Object.entries(all).filter(([name]) => !HURDLES.includes(name) || hurdles.includes(name)),
    ),
  }));

const when = fc.constantFrom(
  {},
  { 'cart.subtotal': { gte: 1000 } },
  { 'customer.segment': { eq: 'student' } },
  { not: { 'cart.categories': { has: 'Shoes' } } },
  { any: [{ 'order.maxPrice': { gte: 1000 } }, { 'customer.days': { gte: 365 } }] },
);
const incentive = fc.constantFrom(
  { type: 'percent', value: 10, automatic: true },
  { type: 'percent', value: 12.5 },
  { type: 'amount', value: 700, code: 'X' },
  { type: 'introductory', value: 100, code: 'X', stacks: true },
  { type: 'instalments', value: 3, automatic: true },
  { type: 'free-shipping', automatic: true },
);
const campaign = some(
  {
    id: fc.constantFrom('c1', 'c2', 'c3'),
    offer: fc.oneof(
      fc.array(reference, { minLength: 1, maxLength: 3 }),
      fc.constantFrom({ upgrade: true }, { upgrade: true, category: 'Phones' }),
    ),
    placements: seldom(['cart', 'product'], fc.uniqueArray(placement, { maxLength: 7 })),
    role,
    when,
    from: seldom('2026-01-01', fc.constant('2026-12-01')),
    until: seldom('2027-01-01', fc.constant('2026-11-01')),
    showDeadline: fc.boolean(),
    incentive,
    headline: fc.constantFrom('Hello', '{customer.days} days'),
    priority: fc.integer({ min: 0, max: 2 }),
    perVisitor: fc.integer({ min: 0, max: 2 }),
    maxIncrease: fc.constantFrom(0.05, 0.4, 2),
  },
  ['id', 'offer'],
);

const ranking = fc.dictionary(
  fc.constantFrom('*', 'Phones', 'Cases'),
  fc.uniqueArray(reference, { maxLength: 6 }),
  { maxKeys: 3, noNullPrototype: true },
);
const policy = some({
  maxIncrease: some({ good: fc.constantFrom(0.1, 0.25), service: fc.constantFrom(0.5, 1) }),
  freeStep: fc.constantFrom(0, 100, 500),
  maxTimes: some({ good: fc.constantFrom(1.15, 2), plan: fc.constantFrom(2, 3) }),
  maxAddOn: fc.constantFrom(0.29, 1, 2),
  maxOffers: some({
    home: fc.integer({ min: 0, max: 5 }),
    cart: some({
      upgrade: seldom(1, fc.constantFrom(0, 2)),
      'add-on': seldom(2, fc.constantFrom(0, 1, 3)),
    }),
  }),
  maxPerSession: seldom(3, fc.constant(0)),
  requireGain: fc.boolean(),
  requireHappy: seldom(false, fc.constant(true)),
  freeShippingFrom: fc.constantFrom(1000, 5000),
  instalments: few(some({ from: price, count: fc.constantFrom(3, 12) }, ['from', 'count'])),
  labels: fc.constant({ happy: ['fan'], unhappy: ['angry'] }),
});
const experiment = some(
  {
    id: fc.constantFrom('e1', 'e2'),
    holdout: seldom(0, fc.constant(0.5)),
    arms: fc.uniqueArray(
      some({ id: fc.constantFrom('a', 'b'), weight: fc.integer({ min: 0, max: 2 }), policy }, [
        'id',
        'weight',
      ]),
      { selector: (one) => one.id, minLength: 1, maxLength: 2 },
    ),
  },
  ['id', 'arms'],
);

export type StatedShop = {
  readonly products: readonly { readonly id: string }[];
  readonly [part: string]: unknown;
};

/** A feed as its file holds it. Its ids are unique. */
export const anyShop = some(
  {
    version: fc.constant(1),
    currency: fc.constant('USD'),
    exponent: fc.constant(2),
    products: fc.uniqueArray(product, { selector: (one) => one.id, minLength: 8, maxLength: 12 }),
    policy,
    categoryLinks: few(fc.tuple(category, category, fc.constantFrom(0.2, 1))),
    rankings: some({ bestSellers: ranking, mostViewed: ranking, deals: ranking, newest: ranking }),
    campaigns: fc.uniqueArray(campaign, { selector: (one) => one.id, maxLength: 3 }),
    experiments: fc.uniqueArray(experiment, { selector: (one) => one.id, maxLength: 2 }),
    topics: fc.constantFrom({ broken: { help: '/help' } }, { 'storage-full': {} }),
  },
  ['version', 'currency', 'exponent', 'products'],
) as fc.Arbitrary<StatedShop>;

const line = (key: fc.Arbitrary<string>) =>
  some(
    {
      key,
      id: reference,
      variant: fc.constantFrom('v1', 'v2'),
      quantity: fc.integer({ min: 1, max: 3 }),
      price,
    },
    ['key', 'id', 'quantity', 'price'],
  );
const lines = fc
  .array(line(fc.constant('')), { minLength: 1, maxLength: 3 })
  .map((all) => all.map((one, i) => ({ ...one, key: `line-${i}` })));
const totalOf = (all: readonly { readonly price: number; readonly quantity: number }[]) =>
  all.reduce((sum, one) => sum + one.price * one.quantity, 0);

/** What a page may state. */
export const anyStatement = some(
  {
    page: fc.constantFrom(
      {},
      {},
      {},
      { topic: 'broken' },
      { topic: 'broken', solvable: false },
      { topic: 'storage-full' },
    ),
    product: some({ id: reference, variant: fc.constant('v1') }, ['id']),
    cart: fc
      .tuple(lines, currency)
      .map(([all, money]) => ({ lines: all, subtotal: totalOf(all), currency: money })),
    order: lines.map((all) => ({ id: 'o1', lines: all, total: totalOf(all) })),
    customer: some({
      segment: fc.constantFrom('student', 'teacher'),
      score: seldom(9, fc.constantFrom(3, 7, 10)),
      labels: few(fc.constantFrom('fan', 'new')),
      days: fc.constantFrom(1, 365),
      plan: id,
      owned: seldom<string[]>([], few(reference)),
      usage: fc.constantFrom(
        { storage: { used: 50, limit: 100 } },
        { storage: { used: 85, limit: 100 } },
        { storage: { used: 100, limit: 100 } },
      ),
      needs: few(need),
    }),
    abilities: some({ amendOrder: fc.boolean() }),
    quotes: few(
      some(
        {
          id,
          price,
          currency,
          available: seldom(true, fc.constant(false)),
          variants: few(
            some(
              {
                cartId: fc.constantFrom('v1', 'v2'),
                price,
                available: seldom(true, fc.constant(false)),
              },
              ['cartId', 'price'],
            ),
          ),
        },
        ['id', 'price', 'currency'],
      ),
    ),
    currency,
    consent: fc.boolean(),
  },
  ['cart', 'product'],
);

const interest = fc.dictionary(reference, fc.constantFrom(0.1, 1, 3), {
  maxKeys: 4,
  noNullPrototype: true,
});

/** What the memory may know. */
export const anyVisitor = some<Visitor>({
  id: fc.constantFrom('visitor-1', 'visitor-2', 'visitor-3'),
  returning: fc.boolean(),
  views: interest,
  searches: fc.constantFrom({}, { phones: 1 }),
  clicks: interest,
  cartAdds: interest,
  declined: seldom<string[]>(
    [],
    few(
      fc.oneof(
        id.map((one) => `p:${one}`),
        fc.constantFrom('f:x', 'l:storage:near'),
      ),
    ),
  ),
  seen: fc.constantFrom({}, { 'c:c1': 1 }, { 'c:c1': 2 }),
  shownThisSession: seldom(1, fc.constantFrom(0, 2, 3)),
  upgrades: few(
    some({ from: id, to: id, increase: fc.constantFrom(1, 100, 250) }, ['from', 'to', 'increase']),
  ),
});

/** Up to three requests of one page. */
export const anySlots = fc
  .array(
    some(
      {
        placement,
        widget: fc.oneof(
          { weight: 2, arbitrary: fc.constantFrom<Widget[]>('carousel', 'banner', 'modal') },
          { weight: 1, arbitrary: fc.constantFrom<Widget[]>('comparison', 'shipping') },
        ),
        source: seldom<Slot['source']>(
          undefined,
          fc.constantFrom(
            'campaign',
            'upgrade',
            'complements',
            'boughtTogether',
            'similar',
            'personal',
            'mostViewed',
            'deals',
            'newest',
            'bestSellers',
          ),
        ),
        role: seldom<Slot['role']>(undefined, role),
        family: seldom<string | undefined>(undefined, family),
        limit: fc.integer({ min: 1, max: 6 }),
      },
      ['placement'],
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((slots) => slots.map((slot, i): Slot => ({ ...slot, id: `slot-${i}` })));
