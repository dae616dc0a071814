import {
  createCatalog,
  decide,
  explain,
  type Campaign,
  type Context,
  type Feed,
  type Product,
  type Slot,
} from '@uptier/core';
import { aContext, aFeed, anOffer, aProduct } from '@uptier/testing';
import { describe, expect, test } from 'vitest';

const cart: Slot = { id: 'one', placement: 'cart' };
const home: Slot = { id: 'one', placement: 'home' };
const onPage: Slot = { id: 'one', placement: 'product' };
const account: Slot = { id: 'one', placement: 'account' };
const [entry, middle] = aFeed().products as readonly [Product, Product, Product];
const film = aProduct({
  id: 'film',
  title: 'Screen film',
  price: 1500,
  category: ['Films'],
  family: 'film',
  tier: 1,
});
const emptyCart = { lines: [], subtotal: 0, currency: 'USD' };

interface Asked {
  readonly feed?: Partial<Feed>;
  readonly context?: Partial<Context>;
  readonly slot?: Slot;
  readonly trace?: 'none' | 'first';
}

/** Why the first offer is shown. */
function why({ feed = {}, context = {}, slot = cart, trace = 'first' }: Asked): string {
  const catalog = createCatalog(aFeed(feed));
  const [decision] = decide(catalog, aContext(context), [slot], { trace });
  const [offer] = decision!.offers;
  if (!offer) throw new Error(`Nothing is offered: ${JSON.stringify(decision!.trace)}`);
  return explain(decision!, catalog).whyThis(offer);
}

const linked = (links: NonNullable<Product['links']>): Partial<Feed> => ({
  products: [{ ...entry, links }, film],
});
const plan = (tier: number, tierName: string, storage: number): Product => ({
  id: `plan-${tier}`,
  title: `${tierName} plan`,
  tierName,
  kind: 'plan',
  price: 1000 * tier,
  plan: { interval: 'month' },
  family: 'plan',
  tier,
  solves: ['limit:storage'],
  attributes: { Storage: { value: storage, unit: 'GB', better: 'more' } },
});
const plans = { products: [plan(1, 'Basic', 10), plan(2, 'Plus', 100)] };
const usedUp = (used: number) => ({
  customer: { plan: 'plan-1', usage: { storage: { used, limit: 10 } } },
});

/** A title for the test, what is asked, and the sentence. */
const sentences: readonly [string, Asked, string][] = [
  [
    'names what the cart holds, and what an upgrade of it has more',
    {},
    'You have the 64 GB version in your cart; this one has Storage 128 GB.',
  ],
  [
    'names what the page shows',
    { slot: onPage, context: { cart: emptyCart, product: { id: 'phone-64' } } },
    'You are looking at the 64 GB version; this one has Storage 128 GB.',
  ],
  [
    'says that the product of the page is in the cart, where it is',
    { slot: onPage, context: { product: { id: 'phone-64' } } },
    'You have the 64 GB version in your cart; this one has Storage 128 GB.',
  ],
  [
    'names what was ordered',
    {
      slot: { id: 'one', placement: 'post-purchase' },
      context: {
        order: {
          id: '7',
          lines: [{ key: '7-1', id: 'phone-64', quantity: 1, price: 49900 }],
          total: 49900,
        },
        abilities: { amendOrder: true },
      },
    },
    'You ordered the 64 GB version; this one has Storage 128 GB.',
  ],
  [
    'names the plan that the customer has',
    { slot: account, feed: plans, context: { customer: { plan: 'plan-1' } } },
    'You have the Basic version; this one has Storage 100 GB.',
  ],
  [
    'names a limit that is near',
    { slot: account, feed: plans, context: usedUp(9) },
    'You have nearly used up your storage; this one has Storage 100 GB.',
  ],
  [
    'names a limit that is reached',
    { slot: account, feed: plans, context: usedUp(10) },
    'You have used up your storage; this one has Storage 100 GB.',
  ],
  [
    'says of an add-on that it helps with a limit',
    {
      slot: account,
      feed: {
        products: [
          plans.products[0]!,
          aProduct({ id: 'pack', title: 'Pack', price: 100, solves: ['limit:storage'] }),
        ],
        campaigns: [{ id: 'pack', role: 'add-on', offer: ['pack'] }],
      },
      context: usedUp(10),
    },
    'You have used up your storage; this one helps.',
  ],
  [
    'names a gain that is nothing at all',
    {
      feed: {
        products: [
          { ...entry, attributes: { Sugar: { value: 9, unit: 'g', better: 'less' } } },
          { ...middle, attributes: { Sugar: { value: 0, unit: 'g', better: 'less' } } },
        ],
      },
    },
    'You have the 64 GB version in your cart; this one has Sugar 0 g.',
  ],
  [
    'names a gain without a unit',
    {
      feed: {
        products: [
          { ...entry, attributes: { Seats: { value: 4, better: 'more' } } },
          { ...middle, attributes: { Seats: { value: 5, better: 'more' } } },
        ],
      },
    },
    'You have the 64 GB version in your cart; this one has Seats 5.',
  ],
  [
    'names what an upgrade has and the held version has not',
    {
      feed: {
        products: [
          { ...entry, attributes: { NFC: false } },
          { ...middle, attributes: { NFC: true } },
        ],
      },
    },
    'You have the 64 GB version in your cart; this one has NFC.',
  ],
  [
    'names a lower unit price',
    {
      feed: {
        products: [
          { ...entry, attributes: {}, measure: { value: 100, unit: 'g', per: 100 } },
          { ...middle, attributes: {}, measure: { value: 150, unit: 'g', per: 100 } },
        ],
      },
    },
    'You have the 64 GB version in your cart; this one costs 27 % less per 100 g.',
  ],
  [
    'quotes a benefit',
    {
      feed: {
        products: [entry, { ...middle, attributes: {}, benefits: ['Room for 20,000 photos more'] }],
      },
    },
    'You have the 64 GB version in your cart; this one adds "Room for 20,000 photos more".',
  ],
  [
    'claims nothing more of a higher version of which the feed names no gain',
    {
      feed: {
        products: [entry, { ...middle, attributes: {} }],
        policy: { ...aFeed().policy, requireGain: false },
      },
    },
    'You have the 64 GB version in your cart; this is a higher version.',
  ],
  [
    'calls a held version by its title where it has no name of its own',
    {
      feed: {
        products: [
          {
            id: 'phone-64',
            title: 'Phone 64 GB',
            price: 49900,
            family: 'phone',
            tier: 1,
            attributes: entry.attributes!,
          },
          middle,
        ],
      },
    },
    'You have Phone 64 GB in your cart; this one has Storage 128 GB.',
  ],
  [
    'says what goes with what',
    { feed: linked({ complements: [['film', 0.9]] }) },
    'Goes with Phone 64 GB.',
  ],
  [
    'does not say that what merely goes with the category fits',
    {
      feed: {
        products: [entry, film],
        categoryLinks: [['Phones', 'Films', 0.8]],
        rankings: { bestSellers: { Films: ['film'] } },
      },
    },
    'Best seller in Films, offered with Phone 64 GB.',
  ],
  [
    'says what others bought',
    { feed: linked({ boughtTogether: [['film', 0.4]] }) },
    'Others bought it together with Phone 64 GB.',
  ],
  [
    'says what is similar',
    {
      slot: onPage,
      context: { product: { id: 'phone-64' } },
      feed: linked({ similar: [['film', 0.4]] }),
    },
    'Similar to Phone 64 GB.',
  ],
  [
    'says that it comes from what the shopper did',
    {
      slot: home,
      feed: { products: [film] },
      context: { consent: true, visitor: { views: { film: 2 } }, cart: emptyCart },
    },
    'Based on what you looked at, searched for or put in your cart.',
  ],
  [
    'says that the shop recommends what a campaign adds',
    { feed: { products: [entry, film], campaigns: [{ id: 'a', offer: ['film'] }] } },
    'Recommended by the shop.',
  ],
  [
    'says that the shop recommends what a campaign puts in the place of another thing, whose full name it needs',
    {
      feed: {
        products: [entry, { ...film, price: 50000 }],
        campaigns: [{ id: 'a', role: 'upgrade', offer: ['film'] }],
        policy: { ...aFeed().policy, requireGain: false },
      },
    },
    'You have Phone 64 GB in your cart; the shop recommends this one.',
  ],
  [
    'says that it helps, on a support page',
    {
      slot: { id: 'one', placement: 'support' },
      feed: {
        products: [{ ...film, solves: ['cracked'] }],
        campaigns: [{ id: 'a', offer: ['film'] }],
      },
      context: { page: { topic: 'cracked' } },
    },
    'It helps with what you need here.',
  ],
];

describe('"Why this?"', () => {
  test.each(sentences)('%s', (_, asked, sentence) => {
    expect(why(asked)).toBe(sentence);
    expect(sentence).toMatch(/^[A-Z].*[^.]\.$/);
    expect(sentence.length).toBeLessThanOrEqual(120);
  });

  test.each([
    ['bestSellers', 'Best seller in Films.', 'Best seller in this shop.'],
    ['mostViewed', 'Often viewed in Films.', 'Often viewed in this shop.'],
    ['deals', 'A deal in Films.', 'A deal in this shop.'],
    ['newest', 'New in Films.', 'New in this shop.'],
  ])('names the category or the shop whose %s hold it', (ranking, inCategory, inShop) => {
    const asked = (lists: Record<string, string[]>): Asked => ({
      slot: home,
      context: { cart: emptyCart },
      feed: { products: [film], rankings: { [ranking]: lists } },
    });
    expect(why(asked({ '*': ['film'], Films: ['film'] }))).toBe(inCategory);
    expect(why(asked({ '*': ['film'], Films: ['other'] }))).toBe(inShop);
  });

  test('does not call a best seller of another category one of the shop', () => {
    const asked: Asked = {
      slot: { ...home, placement: 'product' },
      context: { cart: emptyCart, product: { id: 'viewed' } },
      feed: {
        products: [film, { id: 'viewed', title: 'Viewed', price: 9900, category: ['Other'] }],
        rankings: { bestSellers: { Other: ['film'] } },
      },
    };
    expect(why(asked)).toBe('Recommended by the shop.');
  });

  test('says the same of the same offer without a trace', () => {
    for (const [, asked, sentence] of sentences)
      expect(why({ ...asked, trace: 'none' })).toBe(sentence);
  });

  test('knows no name for what the feed does not know, and says only who recommends it', () => {
    const campaigns: Campaign[] = [{ id: 'a', role: 'upgrade', offer: ['film'] }];
    expect(why({ feed: { products: [{ ...film, price: 50000 }], campaigns } })).toBe(
      'Recommended by the shop.',
    );
  });

  test.each(['upgrade', 'complements', 'boughtTogether', 'similar'] as const)(
    'says the same of an offer from %s that stands against nothing with a name',
    (source) => {
      const catalog = createCatalog(aFeed());
      const [decision] = decide(catalog, aContext(), [cart]);
      const { whyThis } = explain(decision!, catalog);
      expect(whyThis(anOffer({ source, held: undefined }))).toBe('Recommended by the shop.');
      expect(whyThis(anOffer({ source, held: { id: 'gone', by: 'owned' } }))).toBe(
        'Recommended by the shop.',
      );
    },
  );

  test('says only that much of what goes with a thing when the catalog no longer says why', () => {
    const catalog = createCatalog(aFeed());
    const [decision] = decide(catalog, aContext(), [cart]);
    const offer = anOffer({ role: 'add-on', source: 'complements' });
    expect(explain(decision!, catalog).whyThis(offer)).toBe('Recommended by the shop.');
  });

  test('keeps a long title short', () => {
    const title =
      'Phone with a name that somebody filled with every word that people may search for';
    const products = [{ ...entry, title, links: { complements: [['film', 1]] } } as const, film];
    expect(why({ feed: { products } })).toBe('Goes with Phone with a name that somebody filled….');
  });

  test('cuts no character in two, and a title of 40 letters not at all', () => {
    const whyFor = (title: string) =>
      why({
        feed: {
          products: [{ ...entry, title, links: { complements: [['film', 1]] } } as const, film],
        },
      });
    expect(whyFor('📱'.repeat(40))).toBe(`Goes with ${'📱'.repeat(40)}.`);
    expect(whyFor('📱'.repeat(41))).toBe(`Goes with ${'📱'.repeat(39)}….`);
  });

  test('gives back a title as it is, with signs that mean something elsewhere', () => {
    const products = [
      { ...entry, title: '<b>$& {have}</b>', links: { complements: [['film', 1]] } } as const,
      film,
    ];
    expect(why({ feed: { products } })).toBe('Goes with <b>$& {have}</b>.');
  });

  test('is not misled by a category that is called as something of the language', () => {
    const products = [{ ...film, category: ['constructor'] }];
    const rankings = { bestSellers: { '*': ['film'] } };
    expect(why({ slot: home, context: { cart: emptyCart }, feed: { products, rankings } })).toBe(
      'Best seller in this shop.',
    );
  });

  test('also answers for the smaller offer that follows a no', () => {
    const products = [{ ...entry, links: { complements: [['film', 0.9]] } } as const, middle, film];
    const catalog = createCatalog(aFeed({ products }));
    const [decision] = decide(catalog, aContext(), [{ ...cart, widget: 'banner', limit: 1 }]);
    const { alternative } = decision!.offers[0]!;
    expect(explain(decision!, catalog).whyThis(alternative!)).toBe('Goes with Phone 64 GB.');
  });
});

describe('honesty', () => {
  test('says first that somebody paid for it', () => {
    const products = [
      { ...entry, links: { complements: [['film', 0.9]] } } as const,
      { ...film, sponsored: true },
    ];
    expect(why({ feed: { products } })).toBe('Sponsored: Goes with Phone 64 GB.');
  });

  const viewed = { visitor: { views: { 'phone-128': 2 } } };
  const happy = { customer: { score: 9 } };
  const start = 'You have the 64 GB version in your cart; this one has Storage 128 GB';

  test.each([
    ['what the visitor looked at', viewed, `${start} (your visits counted).`],
    ['what the shop states of its customer', happy, `${start} (your customer data counted).`],
    ['both', { ...viewed, ...happy }, `${start} (your visits and customer data counted).`],
  ])('says so where %s counted in the score', (_, context, sentence) => {
    expect(why({ context })).toBe(sentence);
  });

  test('stays within 120 letters where all of it has to be said', () => {
    const products = [entry, { ...middle, sponsored: true }];
    const sentence = why({ feed: { products }, context: { ...viewed, ...happy } });
    expect(sentence).toBe(`Sponsored: ${start} (your visits and customer data counted).`);
    expect(sentence.length).toBe(120);
  });

  test('says so where a campaign asks about the person, however deep', () => {
    const campaigns = (when: Campaign['when'] & object): Partial<Feed> => ({
      products: [entry, film],
      campaigns: [{ id: 'a', offer: ['film'], when }],
    });
    const context = { customer: { segment: 'student' } };
    const personal = { any: [{ not: { 'customer.segment': { eq: 'pensioner' } } }] };
    expect(why({ feed: campaigns(personal), context })).toBe(
      'Recommended by the shop (your customer data counted).',
    );
    expect(why({ feed: campaigns({ 'cart.count': { gte: 1 } }), context })).toBe(
      'Recommended by the shop.',
    );
  });

  test('does not say twice that it comes from visits', () => {
    const context = { consent: true, cart: emptyCart, visitor: { views: { film: 2 } }, ...happy };
    expect(why({ slot: home, feed: { products: [film] }, context })).toBe(
      'Based on what you looked at, searched for or put in your cart (your customer data counted).',
    );
  });

  test('claims no personal data of an offer that the trace does not know', () => {
    const catalog = createCatalog(aFeed());
    const [decision] = decide(catalog, aContext(viewed), [cart]);
    const other = anOffer({ product: aProduct({ id: 'phone-512' }) });
    expect(explain(decision!, catalog).whyThis(other)).toBe(`${start}.`);
  });
});
