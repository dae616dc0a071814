import { cartChange, type Context, type PriceFacts } from '@uptier/core';
import { aProduct } from '@uptier/testing';
import { describe, expect, test } from 'vitest';
import { decideScene, phone128, phone64, phoneCase, type Scene } from '../decide/a-scene.js';

/** The price facts of what is offered of a product. */
function priceOf(id: string, scene: Scene): PriceFacts {
  const offer = decideScene(scene).offers.find(({ product }) => product.id === id);
  if (!offer) throw new Error(`${id} is not offered`);
  return offer.price;
}

const line = (id: string, price: number, quantity = 1) => ({ key: id, id, quantity, price });
const caseWith = (parts: object, more: object = {}): Scene => ({
  feed: { products: [phone64, { ...phoneCase, ...parts }], ...more },
});
const onPage: Scene = { context: { product: { id: 'phone-64' } }, slot: { placement: 'product' } };

describe('the price and what is paid', () => {
  test('are the feed’s, in its currency', () => {
    expect(priceOf('case', caseWith({}, { taxIncluded: true }))).toMatchObject({
      currency: 'USD',
      exponent: 2,
      taxIncluded: true,
      price: 2900,
      pay: 2900,
    });
  });

  test('are the shop’s own of today, where it tells', () => {
    const quotes = [{ id: 'case', price: 2500, currency: 'USD' }];
    const scene = { ...caseWith({}), context: { quotes } };
    expect(priceOf('case', scene)).toMatchObject({ price: 2500, pay: 2500 });
  });

  test('differ where a campaign grants a discount', () => {
    const scene = caseWith(
      {},
      {
        campaigns: [
          { id: 'c', offer: ['case'], incentive: { type: 'percent', value: 10, code: 'TEN' } },
        ],
      },
    );
    expect(priceOf('case', scene)).toMatchObject({ price: 2900, pay: 2610 });
  });
});

describe('an earlier price is shown', () => {
  test.each<[string, object, number | undefined]>([
    ['where it was higher', { was: 3900 }, 3900],
    ['where it was the lowest of 30 days', { was: 3900, lowest30: 3900 }, 3900],
    ['not where the price was lower within 30 days', { was: 3900, lowest30: 3000 }, undefined],
    ['not where it was the same', { was: 2900 }, undefined],
    ['not where it was lower', { was: 1900 }, undefined],
    ['not where there was none', {}, undefined],
  ])('%s', (_, parts, was) => {
    expect(priceOf('case', caseWith(parts)).was).toBe(was);
  });

  test('not in place of a discount, where it is not true', () => {
    const incentive = { type: 'percent', value: 10, automatic: true };
    const paid = (lowest30: number) =>
      priceOf(
        'case',
        caseWith({ was: 3900, lowest30 }, { campaigns: [{ id: 'c', offer: ['case'], incentive }] }),
      ).pay;
    expect([paid(3000), paid(3900)]).toEqual([2610, 2900]);
  });

  test('not where the shop asks as much again today', () => {
    const scene = {
      ...caseWith({ was: 3900 }),
      context: { quotes: [{ id: 'case', price: 3900, currency: 'USD' }] },
    };
    expect(priceOf('case', scene).was).toBeUndefined();
  });
});

describe('the difference and the new total', () => {
  test('of an upgrade in the cart', () => {
    const scene = {
      context: {
        cart: { lines: [line('phone-64', 49900, 2), line('hat', 200)], subtotal: 100000 },
      },
    };
    expect(priceOf('phone-128', scene)).toMatchObject({
      difference: 5000,
      total: 110000,
      shareOfTotal: 0.1,
    });
  });

  test('are measured by what the cart charges, not by the feed', () => {
    const scene = { context: { cart: { lines: [line('phone-64', 45000)], subtotal: 45000 } } };
    expect(priceOf('phone-128', scene)).toMatchObject({ difference: 9900, total: 54900 });
  });

  test('of an add-on, as many as one must buy', () => {
    const price = priceOf('case', caseWith({ price: 1000, quantity: { min: 3 } }));
    expect([price.difference, price.total, price.shareOfTotal]).toEqual([
      undefined,
      52900,
      3000 / 49900,
    ]);
  });

  test('of an upgrade of the order', () => {
    const scene: Scene = {
      context: {
        order: { id: 'o', lines: [line('phone-64', 49900)], total: 52000 },
        abilities: { amendOrder: true },
      },
      slot: { placement: 'post-purchase' },
    };
    expect(priceOf('phone-128', scene)).toMatchObject({ difference: 5000, total: 57000 });
  });

  test('of an upgrade of what is only on the page: no total, for the cart does not change', () => {
    const price = priceOf('phone-128', {
      ...onPage,
      context: { ...onPage.context, cart: { lines: [line('hat', 9000)], subtotal: 9000 } },
    });
    expect([price.difference, price.total, price.shareOfTotal]).toEqual([
      5000,
      undefined,
      undefined,
    ]);
  });

  test('of an upgrade of what is owned: no difference, for nothing is given back', () => {
    const price = priceOf('phone-128', {
      context: { customer: { owned: ['phone-64'] } },
      slot: { placement: 'account' },
    });
    expect([price.difference, price.total]).toEqual([undefined, undefined]);
  });

  test('of several, where a code takes an amount off the order once', () => {
    const off = (grant: object) =>
      priceOf('phone-128', {
        feed: {
          campaigns: [
            {
              id: 'c',
              offer: ['phone-128'],
              incentive: { type: 'amount', value: 1000, ...grant },
            },
          ],
        },
        context: { cart: { lines: [line('phone-64', 49900, 3)], subtotal: 149700 } },
      }).total;
    expect([off({ code: 'TEN' }), off({ automatic: true })]).toEqual([163700, 161700]);
  });

  test('of something similar: neither, for it is only looked at', () => {
    const scene: Scene = {
      ...onPage,
      feed: { products: [{ ...phone64, links: { similar: [['case', 1]] } }, phoneCase] },
    };
    const price = priceOf('case', scene);
    expect([price.difference, price.total]).toEqual([undefined, undefined]);
  });

  test('where no cart is stated: no total', () => {
    const scene: Scene = { ...onPage, context: { ...onPage.context, cart: undefined } as never };
    expect([priceOf('case', scene).total, priceOf('case', scene).shareOfTotal]).toEqual([
      undefined,
      undefined,
    ]);
  });

  test('where the cart is worth nothing: no share', () => {
    const scene: Scene = {
      ...onPage,
      context: { ...onPage.context, cart: { lines: [], subtotal: 0 } },
    };
    expect([priceOf('case', scene).total, priceOf('case', scene).shareOfTotal]).toEqual([
      2900,
      undefined,
    ]);
  });
});

describe('the unit price', () => {
  test.each<[string, object, PriceFacts['unitPrice']]>([
    [
      'is that of 100 g',
      { price: 800, measure: { value: 250, unit: 'g', per: 100 } },
      { price: 320, per: 100, unit: 'g' },
    ],
    [
      'is that of one',
      { price: 800, measure: { value: 3, unit: 'l' } },
      { price: 267, per: 1, unit: 'l' },
    ],
    ['is not there where the feed does not say how much is in it', { price: 800 }, undefined],
  ])('%s', (_, parts, unitPrice) => {
    expect(priceOf('case', caseWith(parts)).unitPrice).toEqual(unitPrice);
  });

  test('is that of what is really paid', () => {
    const scene = caseWith(
      { price: 800, measure: { value: 250, unit: 'g', per: 100 } },
      {
        campaigns: [
          { id: 'c', offer: ['case'], incentive: { type: 'percent', value: 50, automatic: true } },
        ],
      },
    );
    expect(priceOf('case', scene).unitPrice?.price).toBe(160);
  });
});

describe('a plan', () => {
  const plan = (id: string, tier: number, parts: object) =>
    aProduct({ id, kind: 'plan', family: 'plan', tier, benefits: [id], ...parts });
  const onPlan = (basic: object, pro: object, more: Partial<Context> = {}): Scene => ({
    feed: { products: [plan('basic', 1, basic), plan('pro', 2, pro)] },
    context: { customer: { plan: 'basic' }, ...more },
    slot: { placement: 'account' },
  });
  const monthly = { plan: { interval: 'month' } };

  test.each<[string, object, number | undefined]>([
    [
      'is two months free where a year costs as much as ten',
      { price: 1000, plan: { interval: 'month', terms: [{ interval: 'year', price: 10000 }] } },
      2,
    ],
    [
      'is 1.9 months free, and not two, where a year costs a little more',
      { price: 1000, plan: { interval: 'month', terms: [{ interval: 'year', price: 10001 }] } },
      1.9,
    ],
    [
      'has no free month where a year costs as much as twelve',
      { price: 1000, plan: { interval: 'month', terms: [{ interval: 'year', price: 12000 }] } },
      undefined,
    ],
    [
      'has no free month where it is paid by the year anyway',
      { price: 2000, plan: { interval: 'year', terms: [{ interval: 'year', price: 1000 }] } },
      undefined,
    ],
    ['has no free month where there is no yearly term', { price: 1000, ...monthly }, undefined],
  ])('%s', (_, pro, monthsFree) => {
    expect(priceOf('pro', onPlan({ price: 900 }, pro)).monthsFree).toBe(monthsFree);
  });

  test('has no free month where the shop asks another price today than its terms were made for', () => {
    const { feed, ...scene } = onPlan(
      { price: 900 },
      { price: 1500, plan: { interval: 'month', terms: [{ interval: 'year', price: 15000 }] } },
    );
    const monthsAt = (price: number) =>
      priceOf('pro', {
        ...scene,
        feed: { ...feed, policy: { maxIncrease: { good: 9 } } },
        context: { ...scene.context, quotes: [{ id: 'pro', price, currency: 'USD' }] },
      }).monthsFree;
    expect([monthsAt(1500), monthsAt(1250)]).toEqual([2, undefined]);
  });

  test.each<[string, object, object, number]>([
    ['for the same interval', { price: 900, ...monthly }, { price: 1500, ...monthly }, 600],
    [
      'by its own term of the held plan’s interval',
      { price: 9000, plan: { interval: 'year' } },
      { price: 1500, plan: { interval: 'month', terms: [{ interval: 'year', price: 15000 }] } },
      6000,
    ],
    [
      'by days where it has no such term',
      { price: 900, ...monthly },
      { price: 18000, plan: { interval: 'year' } },
      600,
    ],
    [
      'as it stands where the held plan has no interval',
      { price: 900 },
      { price: 1500, ...monthly },
      600,
    ],
  ])('costs more %s', (_, basic, pro, difference) => {
    expect(priceOf('pro', onPlan(basic, pro)).difference).toBe(difference);
  });

  test.each<[string, object | undefined, number]>([
    ['by its yearly term', [{ interval: 'year', price: 20000 }], 10000],
    ['by twelve months where it has no such term', undefined, 14000],
  ])('that is held for a year costs more for a year, %s', (_, terms, difference) => {
    const yearly = { interval: 'month', terms: [{ interval: 'year', price: 10000 }] };
    const scene = onPlan(
      { price: 1000, plan: yearly },
      { price: 2000, plan: { interval: 'month', ...(terms && { terms }) } },
    );
    const context = { cart: { lines: [line('basic', 10000)], subtotal: 10000 } };
    expect(priceOf('pro', { ...scene, context, slot: { placement: 'cart' } })).toMatchObject({
      difference,
      per: 'year',
      interval: 'month',
      total: undefined,
    });
  });

  test('with an introductory price costs that at first, and the whole difference after it', () => {
    const scene = onPlan({ price: 900, ...monthly }, { price: 1500, ...monthly });
    const incentive = { type: 'introductory', value: 100, automatic: true };
    expect(
      priceOf('pro', {
        ...scene,
        feed: { ...scene.feed, campaigns: [{ id: 'c', offer: ['pro'], incentive }] },
      }),
    ).toMatchObject({ price: 1500, pay: 100, difference: 600, per: 'month' });
  });

  test('has no instalments of the shop’s policy: it is paid in parts already', () => {
    const scene = onPlan({ price: 900, ...monthly }, { price: 1500, ...monthly });
    const policy = { instalments: [{ from: 1000, count: 3 }] };
    expect(priceOf('pro', { ...scene, feed: { ...scene.feed, policy } }).instalments).toBe(
      undefined,
    );
  });

  test('names its interval, and no total: the cart does not change', () => {
    const scene = onPlan(
      { price: 900, ...monthly },
      { price: 1500, ...monthly },
      { cart: { lines: [], subtotal: 4000 } },
    );
    expect(priceOf('pro', scene)).toMatchObject({ interval: 'month', total: undefined });
  });
});

describe('instalments', () => {
  const policy = {
    instalments: [
      { from: 1000, count: 3 },
      { from: 20000, count: 12 },
    ],
  };
  const campaigns = (incentive: object) => [{ id: 'c', offer: ['case'], incentive }];

  test.each<[string, object, object, PriceFacts['instalments']]>([
    [
      'are those of the highest step that the price reaches',
      { price: 20000 },
      { policy },
      { count: 12, amount: 1667 },
    ],
    [
      'are those of the lower step one unit below',
      { price: 19999 },
      { policy },
      { count: 3, amount: 6667 },
    ],
    [
      'are never named lower than they will be',
      { price: 1000 },
      { policy },
      { count: 3, amount: 334 },
    ],
    ['are none of several pieces', { price: 20000, quantity: { min: 2 } }, { policy }, undefined],
    [
      'are none of the product’s own where several are bought',
      { instalments: { count: 4, amount: 725 }, quantity: { step: 2 } },
      {},
      undefined,
    ],
    [
      'are not the product’s own where those do not pay it off',
      { instalments: { count: 4, amount: 724 } },
      {},
      undefined,
    ],
    ['are none below the first step', { price: 999 }, { policy }, undefined],
    ['are none where the shop offers none', { price: 20000 }, {}, undefined],
    [
      'are the product’s own',
      { instalments: { count: 4, amount: 800 } },
      { policy },
      { count: 4, amount: 800 },
    ],
    [
      'are worked out anew where the product’s own are for another price',
      { instalments: { count: 4, amount: 725 } },
      { policy, campaigns: campaigns({ type: 'percent', value: 50, automatic: true }) },
      { count: 3, amount: 484 },
    ],
    [
      'are those of the campaign',
      {},
      { campaigns: campaigns({ type: 'instalments', value: 10, automatic: true }) },
      { count: 10, amount: 290 },
    ],
    [
      'are those of the campaign before the product’s own',
      { instalments: { count: 4, amount: 725 } },
      { campaigns: campaigns({ type: 'instalments', value: 10, automatic: true }) },
      { count: 10, amount: 290 },
    ],
    [
      'are none where the shop does not grant them',
      {},
      { campaigns: campaigns({ type: 'instalments', value: 10 }) },
      undefined,
    ],
  ])('%s', (_, parts, more, instalments) => {
    expect(priceOf('case', caseWith(parts, more)).instalments).toEqual(instalments);
  });
});

describe('what is missing for free shipping', () => {
  const from = (freeShippingFrom: number): StatedPolicy => ({ policy: { freeShippingFrom } });
  type StatedPolicy = { readonly policy: { readonly freeShippingFrom?: number } };

  test.each<[string, string, StatedPolicy | object, number | undefined]>([
    ['is what the cart still lacks with the add-on', 'case', from(60000), 7200],
    ['is nothing where the add-on reaches it', 'case', from(52800), 0],
    ['is one minor unit where that is so', 'case', from(52801), 1],
    ['is what the cart still lacks with the upgrade', 'phone-128', from(60000), 5100],
    ['is not known where the shop says nothing of it', 'case', {}, undefined],
  ])('%s', (_, id, policy, missing) => {
    expect(
      priceOf(id, { feed: { products: [phone64, phone128, phoneCase], ...policy } })
        .missingForFreeShipping,
    ).toBe(missing);
  });

  test('is not said where shipping is free with the offer', () => {
    const incentive = { type: 'free-shipping', automatic: true };
    const campaigns = [{ id: 'c', offer: ['case'], incentive }];
    expect(priceOf('case', caseWith({}, { ...from(60000), campaigns }))).toMatchObject({
      missingForFreeShipping: undefined,
    });
  });

  test('is not said after the order, nor of what is only looked at', () => {
    const after: Scene = {
      feed: { policy: { freeShippingFrom: 90000 } },
      context: { order: { id: 'o', lines: [line('phone-64', 49900)], total: 49900 } },
      slot: { placement: 'post-purchase' },
    };
    const looked: Scene = { ...onPage, feed: { policy: { freeShippingFrom: 90000 } } };
    expect(
      [
        priceOf('case', after),
        priceOf('phone-128', {
          ...looked,
          context: { product: { id: 'phone-64' }, cart: { lines: [], subtotal: 0 } },
        }),
      ].map(({ missingForFreeShipping }) => missingForFreeShipping),
    ).toEqual([undefined, undefined]);
  });
});

describe('what accepting adds', () => {
  test('is the difference, for as many as are held', () => {
    const lines = [{ key: 'l', id: 'phone-64', quantity: 3, price: 49900 }];
    const scene: Scene = {
      feed: { products: [phone64, phone128] },
      context: { cart: { lines, subtotal: 149700 } },
    };
    expect(priceOf('phone-128', scene)).toMatchObject({ difference: 5000, added: 15000 });
  });

  test('has an amount by a code taken off once, not off each piece', () => {
    const lines = [{ key: 'l', id: 'phone-64', quantity: 3, price: 49900 }];
    const incentive = { type: 'amount', value: 1000, code: 'TEN' };
    const scene: Scene = {
      feed: {
        products: [phone64, phone128],
        campaigns: [{ id: 'c', offer: { upgrade: true }, incentive }],
      },
      context: { cart: { lines, subtotal: 149700 } },
    };
    expect(priceOf('phone-128', scene).added).toBe(14000);
  });

  test('is what it costs, beside what is held', () => {
    expect(priceOf('case', caseWith({ price: 1000, quantity: { min: 3 } })).added).toBe(3000);
  });

  test('is nothing where there is only something to look at', () => {
    const scene: Scene = {
      feed: { products: [{ ...phone64, links: { similar: [['case', 1]] } }, phoneCase] },
      context: { product: { id: 'phone-64' } },
      slot: { placement: 'product' },
    };
    expect(priceOf('case', scene).added).toBeUndefined();
  });
});

test('free shipping that is reached already is reached by no offer', () => {
  const scene: Scene = { feed: { policy: { freeShippingFrom: 49900 } } };
  expect(priceOf('phone-128', scene).missingForFreeShipping).toBeUndefined();
});

describe('a gift', () => {
  const incentive = { type: 'gift', automatic: true, product: 'film' };
  const giftOf = (film: object[], context: object = {}) => {
    const { feed, ...scene } = caseWith(
      {},
      { campaigns: [{ id: 'c', offer: ['case'], incentive }] },
    );
    const products = [...feed!.products!, ...film] as never;
    const { offers } = decideScene({ ...scene, feed: { ...feed, products }, context });
    return offers.find(({ product }) => product.id === 'case')?.incentive?.type;
  };
  const film = { id: 'film', title: 'Film', price: 900 };

  test.each<[string, object[], object, string | undefined]>([
    ['is told while it is in stock', [film], {}, 'gift'],
    ['is told where only the shop knows it', [], {}, 'gift'],
    ['is not told where it is sold out', [{ ...film, available: false }], {}, undefined],
    [
      'is not told where it is sold out today',
      [film],
      { quotes: [{ id: 'film', price: 900, currency: 'USD', available: false }] },
      undefined,
    ],
  ])('%s', (_, products, context, type) => {
    expect(giftOf(products, context)).toBe(type);
  });
});

describe('as many as the shop sells at once', () => {
  test.each<[string, object, number, number]>([
    ['are one if nothing is said', {}, 1, 1000],
    ['are the least', { min: 3 }, 3, 3000],
    ['are a whole pack', { step: 6 }, 6, 6000],
    ['are the least, not a pack', { min: 2, step: 6 }, 2, 2000],
  ])('%s', (_, quantity, many, added) => {
    const { offers } = decideScene(caseWith({ price: 1000, quantity }));
    const offer = offers.find(({ product }) => product.id === 'case')!;
    expect([offer.quantity, offer.price.added, offer.price.total]).toEqual([
      many,
      added,
      49900 + added,
    ]);
    expect(cartChange(offer).add).toEqual([{ id: 'case', cartId: undefined, quantity: many }]);
  });
});

describe('a trial', () => {
  const plan = { kind: 'plan', price: 1900, plan: { interval: 'month' } };
  const campaigns = [
    { id: 'c', offer: ['case'], incentive: { type: 'trial', value: 30, automatic: true } },
  ];

  test.each<[string, object, object]>([
    ['by a campaign', plan, { campaigns }],
    ['of the plan itself', { ...plan, plan: { interval: 'month', trialDays: 30 } }, {}],
  ])('adds nothing today: %s', (_, parts, more) => {
    expect(priceOf('case', caseWith(parts, more))).toMatchObject({
      price: 1900,
      pay: 1900,
      added: 0,
      total: 49900,
    });
  });

  test('that the shop does not grant adds the price', () => {
    const [{ incentive: _, ...one }] = campaigns as [(typeof campaigns)[0]];
    const not = [{ ...one, incentive: { type: 'trial', value: 30 } }];
    expect(priceOf('case', caseWith(plan, { campaigns: not })).added).toBe(1900);
  });

  test.each<[string, Scene['context'], string, number, number | undefined]>([
    [
      'takes what it replaces out of the cart',
      { cart: { lines: [line('basic', 900)], subtotal: 5900 } },
      'cart',
      -900,
      5000,
    ],
    [
      'gives nothing back of a plan that is paid for',
      { customer: { plan: 'basic' } },
      'account',
      0,
      undefined,
    ],
  ])('of a better plan %s', (_, context, placement, added, total) => {
    const tier = (id: string, price: number, rank: number) =>
      aProduct({ ...plan, id, price, family: 'plan', tier: rank, benefits: [id] } as never);
    const scene: Scene = {
      feed: {
        products: [tier('basic', 900, 1), tier('pro', 1900, 2)],
        campaigns: [{ ...campaigns[0], offer: ['pro'] }],
      },
      context: context!,
      slot: { placement: placement as never },
    };
    expect(priceOf('pro', scene)).toMatchObject({ difference: 1000, added, total });
  });
});

describe('the price of the very variant', () => {
  const variants = [
    { cartId: 'b1', options: { Colour: 'Black' } },
    { cartId: 'w1', options: { Colour: 'White' } },
  ];
  const ofCase = (quote: object) => [{ id: 'case', price: 2900, currency: 'USD', ...quote }];

  test('that the cart would take counts, not that of the product', () => {
    const scene: Scene = {
      ...caseWith({ cartId: 'b1', variants }),
      context: { quotes: ofCase({ variants: [{ cartId: 'b1', price: 3300 }] }) },
    };
    expect(priceOf('case', scene)).toMatchObject({ price: 3300, pay: 3300, total: 53200 });
  });

  test('stands on every variant that the shopper may pick, with its stock', () => {
    const quotes = ofCase({ variants: [{ cartId: 'w1', price: 3500, available: false }] });
    const { offers } = decideScene({
      ...caseWith({ cartId: 'b1', variants }),
      context: { quotes },
    });
    expect(offers.find(({ product }) => product.id === 'case')?.product.variants).toEqual([
      variants[0],
      { ...variants[1], price: 3500, available: false },
    ]);
  });

  test.each<[string, object, object[], string | undefined, number]>([
    ['the usual one is there', {}, variants, undefined, 2900],
    [
      'the usual one is sold out',
      {},
      [
        { ...variants[0], available: false },
        { ...variants[1], price: 3100 },
      ],
      'w1',
      3100,
    ],
    [
      'the usual one is sold out today',
      {
        variants: [
          { cartId: 'b1', price: 2900, available: false },
          { cartId: 'w1', price: 3300 },
        ],
      },
      variants,
      'w1',
      3300,
    ],
    [
      'no variant is the usual one, and the first is sold out',
      {},
      [{ cartId: 'x1', available: false }, ...variants.slice(1)],
      'w1',
      2900,
    ],
    [
      'what is there cannot be bought by itself',
      {},
      [{ ...variants[0], available: false }, { options: { Colour: 'White' } }],
      undefined,
      2900,
    ],
  ])('is that of one that is there: %s', (_, quote, stated, cartId, price) => {
    const { offers } = decideScene({
      ...caseWith({ cartId: 'b1', variants: stated }),
      context: { quotes: Object.keys(quote).length ? ofCase(quote) : [] },
    });
    const offer = offers.find(({ product }) => product.id === 'case');
    expect([offer?.variant?.cartId, offer?.price.pay]).toEqual([cartId, price]);
  });

  test('is that of the first one like the held one that is in stock today', () => {
    const small = { ...phone64, variants: [{ cartId: 'small-b', options: { Colour: 'Black' } }] };
    const sizes = ['S', 'L'].map((Size) => ({ cartId: Size, options: { Colour: 'Black', Size } }));
    const scene: Scene = {
      feed: { products: [small, { ...phone128, cartId: 'S', variants: sizes }] },
      context: {
        cart: { lines: [{ ...line('phone-64', 49900), variant: 'small-b' }], subtotal: 49900 },
        quotes: [
          {
            id: 'phone-128',
            price: 54900,
            currency: 'USD',
            variants: [
              { cartId: 'S', price: 53900, available: false },
              { cartId: 'L', price: 55900 },
            ],
          },
        ],
      },
    };
    expect(priceOf('phone-128', scene)).toMatchObject({ price: 55900, difference: 6000 });
  });
});

test('a unit price beyond all counting is not named', () => {
  const measure = { value: 0.000_001, unit: 'g', per: 1_000_000_000 };
  expect(priceOf('case', caseWith({ measure })).unitPrice).toBeUndefined();
});
