import { decide, type Slot } from '@uptier/core';
import { aCatalog, aContext, aProduct } from '@uptier/testing';
import { describe, expect, test } from 'vitest';
import {
  decideScene,
  offeredIn,
  phone128,
  phone64,
  phoneCase,
  rowOf,
  type Scene,
} from './a-scene.js';

const film = { id: 'film', price: 900 };
const catalog = aCatalog({
  products: [
    {
      ...phone64,
      links: {
        complements: [
          ['case', 0.9],
          ['film', 0.5],
        ],
      },
    },
    phone128,
    phoneCase,
    film,
  ],
});
const slot = (id: string, parts: Partial<Slot> = {}): Slot => ({ id, placement: 'cart', ...parts });
const ids = (slots: readonly Slot[]) =>
  decide(catalog, aContext(), slots).map(({ offers }) => offers.map(({ product }) => product.id));

const line = (id: string, price: number, quantity = 1) => ({ key: id, id, price, quantity });

describe('the slots of a page', () => {
  test('never offer the same product twice', () => {
    expect(ids([slot('a', { limit: 2 }), slot('b')])).toEqual([['phone-128', 'case'], ['film']]);
  });

  test('are filled modal first, then banner, comparison, shipping and carousels, and answered in the page’s order', () => {
    const kept = ['phone-64', 'phone-128', 'case', 'film'].map((id) => catalog.get(id)!);
    const phone256 = aProduct({ id: 'phone-256', price: 57900, tier: 3 });
    const cheapLine = { policy: { freeShippingFrom: 50000 } };
    const shop = aCatalog({ ...cheapLine, products: [...kept, phone256] });
    const slots = [
      slot('carousel'),
      slot('shipping', { widget: 'shipping' }),
      slot('comparison', { widget: 'comparison' }),
      slot('banner', { widget: 'banner', role: 'add-on' }),
      slot('modal', { widget: 'modal', role: 'upgrade' }),
    ];
    const offered = decide(shop, aContext(), slots).map(({ offers }) =>
      offers.map(({ product }) => product.id),
    );
    expect(offered).toEqual([[], ['film'], ['phone-256'], ['case'], ['phone-128']]);
  });

  test('fill carousels in the order of the page', () => {
    expect(ids([slot('one', { limit: 1 }), slot('two', { limit: 1, widget: 'carousel' })])).toEqual(
      [['phone-128'], ['case']],
    );
  });

  test('leave what they want to one that is seen, where the page hides them', () => {
    const hidden = slot('one', { limit: 1, widget: 'banner', hidden: true });
    expect(ids([hidden, slot('two', { limit: 1 })])).toEqual([['case'], ['phone-128']]);
  });

  test('say why the second did not get it', () => {
    const [, second] = decide(catalog, aContext(), [slot('a', { limit: 2 }), slot('b')], {
      trace: 'all',
    });
    const rows = second!.trace!.map(({ product, refusedBy }) => [product, refusedBy]);
    expect(rows).toEqual([
      ['phone-128', ['shown-elsewhere']],
      ['case', ['shown-elsewhere']],
      ['film', []],
    ]);
  });

  test('that are none need no decision', () => {
    expect(decide(catalog, aContext(), [])).toEqual([]);
  });
});

describe('the trace', () => {
  const refused: Scene = {
    feed: { off: true, products: [phone64, { ...phoneCase, available: false, price: 60000 }] },
    slot: { role: 'add-on' },
  };
  const traced = (trace: 'none' | 'first' | 'all') =>
    decide(aCatalog({ ...refused.feed }), aContext(), [slot('s', { role: 'add-on' })], {
      trace,
    })[0]!.trace;

  test('names the first guard that refused, if not told otherwise', () => {
    expect(traced('first')?.map(({ refusedBy }) => refusedBy)).toEqual([['off']]);
    expect(
      decide(aCatalog({ ...refused.feed }), aContext(), [slot('s', { role: 'add-on' })])[0]!.trace,
    ).toEqual(traced('first'));
  });

  test('names all of them when asked', () => {
    expect(traced('all')?.map(({ refusedBy }) => refusedBy)).toEqual([
      ['off', 'unavailable', 'too-expensive'],
    ]);
  });

  test('is not there when not asked for', () => {
    expect(traced('none')).toBeUndefined();
  });

  test('tells what became of each candidate', () => {
    const scene: Scene = {
      feed: {
        products: [
          {
            ...phone64,
            links: {
              complements: [
                ['case', 0.9],
                ['film', 0.5],
                ['gold', 0.4],
              ],
            },
          },
          phone128,
          phoneCase,
          film,
          { id: 'gold', price: 99900 },
        ],
      },
      slot: { limit: 2 },
    };
    expect(
      decideScene(scene).trace!.map(({ product, source, outcome }) => [product, source, outcome]),
    ).toEqual([
      ['phone-128', 'upgrade', 'offered'],
      ['case', 'complements', 'offered'],
      ['film', 'complements', 'outranked'],
      ['gold', 'complements', 'refused'],
    ]);
  });
});

describe('what comes first', () => {
  const bestSellers = { bestSellers: { '*': ['case', 'hat'] } };
  const everything = (more: object = {}, context: object = {}): Scene => ({
    feed: {
      products: [
        { ...phone64, links: { complements: [['case', 1]], similar: [['twin', 1]] } },
        phone128,
        phoneCase,
        { id: 'twin', price: 49900 },
        { id: 'hat', price: 900, boost: 2 },
        { id: 'gift', price: 900, boost: 0.5 },
        { id: 'help', price: 900, boost: 0.5, solves: ['broken'] },
      ],
      rankings: bestSellers,
      ...more,
    },
    context: { cart: { lines: [], subtotal: 0 }, product: { id: 'phone-64' }, ...context },
    slot: { placement: 'product' },
  });

  test('is an upgrade, then what goes with it, then what is similar, then what sells well, whatever the score', () => {
    expect(offeredIn(everything())).toEqual(['phone-128', 'case', 'twin', 'hat']);
  });

  test('is a campaign before all of them', () => {
    expect(offeredIn(everything({ campaigns: [{ id: 'c', offer: ['gift'] }] }))).toEqual([
      'gift',
      'phone-128',
      'case',
      'twin',
      'hat',
    ]);
  });

  test('is the campaign of the higher priority before the other', () => {
    const campaigns = [
      { id: 'low', offer: ['hat'], priority: 1 },
      { id: 'high', offer: ['gift'], priority: 2 },
    ];
    expect(offeredIn(everything({ campaigns })).slice(0, 2)).toEqual(['gift', 'hat']);
  });

  test('is by score between campaigns of one priority, whether it is said to be 0 or not said', () => {
    const campaigns = [
      { id: 'a', offer: ['gift'] },
      { id: 'b', offer: ['hat'], priority: 0 },
    ];
    expect(offeredIn(everything({ campaigns })).slice(0, 2)).toEqual(['hat', 'gift']);
  });

  test('is what answers a stated need before everything', () => {
    const rankings = { bestSellers: { '*': ['hat', 'help'] } };
    const campaigns = [{ id: 'c', offer: ['gift'] }];
    expect(
      offeredIn(everything({ rankings, campaigns }, { customer: { needs: ['broken'] } }))[0],
    ).toBe('help');
    expect(offeredIn(everything({ rankings, campaigns }))[0]).toBe('gift');
  });
});

describe('a banner or modal', () => {
  const tier = (id: string, level: number, price: number) =>
    aProduct({ id, tier: level, price, benefits: [`Tier ${level}`] });
  const ladder = (widget: Slot['widget'], more: Partial<Slot> = {}): Scene => ({
    feed: {
      products: [
        { ...phone64, links: { complements: [['case', 0.9]] } },
        tier('pro', 2, 56900),
        tier('max', 3, 61900),
        phoneCase,
      ],
    },
    slot: { widget, limit: 1, ...more },
  });

  test('has something smaller for after a decline', () => {
    const { offers } = decideScene(ladder('banner'));
    expect(offers.map(({ product, alternative }) => [product.id, alternative?.product.id])).toEqual(
      [['pro', 'case']],
    );
  });

  test('does not call an add-on smaller that costs more than the upgrade adds', () => {
    const scene = ladder('modal');
    const dearCase = {
      ...scene,
      feed: {
        products: scene.feed!.products!.map((one) =>
          one.id === 'case' ? { ...one, price: 7001 } : one,
        ),
      },
    };
    expect(decideScene(dearCase).offers[0]?.alternative).toBeUndefined();
  });

  test('makes one offer, whatever the page asks for, and has nothing for later that the place may not show', () => {
    const similar = { ...phone64, links: { complements: [['case', 0.9]], similar: [['twin', 1]] } };
    const scene = ladder('banner', { limit: 5 });
    const products = [similar, ...scene.feed!.products!.slice(1), { id: 'twin', price: 100 }];
    const { offers } = decideScene({ ...scene, feed: { products: products as never } });
    expect(offers.map(({ product, alternative }) => [product.id, alternative?.product.id])).toEqual(
      [['pro', 'case']],
    );
  });

  test('has it also when no trace is asked for', () => {
    const { feed } = ladder('banner');
    const [decision] = decide(
      aCatalog(feed),
      aContext(),
      [slot('s', { widget: 'banner', limit: 1 })],
      { trace: 'none' },
    );
    expect(decision!.offers[0]?.alternative?.product.id).toBe('case');
  });

  test('is another thing than a carousel, which has none', () => {
    expect(decideScene(ladder('carousel')).offers[0]?.alternative).toBeUndefined();
  });
});

describe('the price rule', () => {
  const cart = (...lines: [id: string, price: number, quantity?: number][]) => ({
    lines: lines.map(([id, price, quantity = 1]) => ({ key: id, id, price, quantity })),
    subtotal: lines.reduce((sum, [, price, quantity = 1]) => sum + price * quantity, 0),
  });
  const dear = (price: number) => ({ ...phone128, price });
  const refusals = (scene: Scene, of = 'phone-128') => rowOf(scene, of).refusedBy;
  const upgrade = (price: number, context: Scene['context'], more: object = {}): Scene => ({
    feed: { products: [phone64, dear(price)], ...more },
    context: context!,
  });

  test.each<[string, Scene, boolean]>([
    // Base 49900: 25 % is 12475.
    ['25 % of the cart passes', upgrade(62375, {}), true],
    ['one cent more does not', upgrade(62376, {}), false],
    // Base 59900: 25 % is 14975.
    [
      'the whole cart is the base',
      upgrade(64875, { cart: cart(['phone-64', 49900], ['hat', 10000]) }),
      true,
    ],
    [
      'and one cent more does not pass',
      upgrade(64876, { cart: cart(['phone-64', 49900], ['hat', 10000]) }),
      false,
    ],
    // Base 99800: 25 % is 24950 for two.
    [
      'the increase counts for as many as are held',
      upgrade(62375, { cart: cart(['phone-64', 49900, 2]) }),
      true,
    ],
    [
      'and one cent more for each of two does not pass',
      upgrade(62376, { cart: cart(['phone-64', 49900, 2]) }),
      false,
    ],
    // A base of 1000 is 250; a step of 500 is free.
    [
      'a step of 5 dollars is never too dear',
      upgrade(1500, { cart: cart(['phone-64', 1000]) }),
      true,
    ],
    ['a cent more than the free step is', upgrade(1501, { cart: cart(['phone-64', 1000]) }), false],
    [
      'twice the held price passes in a big cart',
      upgrade(2000, { cart: cart(['phone-64', 1000], ['hat', 9000]) }),
      true,
    ],
    [
      'more than twice never does',
      upgrade(2001, { cart: cart(['phone-64', 1000], ['hat', 9000]) }),
      false,
    ],
    [
      'what the shop’s own rule allows',
      upgrade(69860, {}, { policy: { maxIncrease: { good: 0.4 } } }),
      true,
    ],
    ['what it does not', upgrade(69861, {}, { policy: { maxIncrease: { good: 0.4 } } }), false],
    [
      'a discount counts',
      upgrade(
        69305,
        {},
        {
          campaigns: [
            {
              id: 'c',
              offer: ['phone-128'],
              incentive: { type: 'percent', value: 10, automatic: true },
            },
          ],
        },
      ),
      true,
    ],
    [
      'a discount that nobody grants does not',
      upgrade(
        69305,
        {},
        {
          campaigns: [{ id: 'c', offer: ['phone-128'], incentive: { type: 'percent', value: 10 } }],
        },
      ),
      false,
    ],
    [
      'a campaign may allow more',
      upgrade(69860, {}, { campaigns: [{ id: 'c', offer: ['phone-128'], maxIncrease: 0.4 }] }),
      true,
    ],
    [
      'a campaign may allow less',
      upgrade(
        52396,
        {},
        {
          policy: { freeStep: 0 },
          campaigns: [{ id: 'c', offer: ['phone-128'], maxIncrease: 0.05 }],
        },
      ),
      false,
    ],
    [
      'the shop’s price of today counts',
      upgrade(54900, { quotes: [{ id: 'phone-128', price: 62376, currency: 'USD' }] }),
      false,
    ],
    [
      'where the held thing is free the rule is not asked',
      upgrade(54900, { cart: cart(['phone-64', 0]) }),
      true,
    ],
  ])('%s', (_, scene, passes) => {
    expect(refusals(scene).includes('too-expensive')).toBe(!passes);
  });

  describe('counts this session’s upgrades', () => {
    // Held: a phone that was upgraded from a mini for 42,400; the base is 42,400, 25 % of it is 10,600.
    const upgrades = [{ from: 'mini', to: 'phone-64', increase: 7500 }];

    test.each<[string, Scene, boolean]>([
      ['together 25 %', upgrade(53000, { visitor: { upgrades } }), true],
      ['together one cent more', upgrade(53001, { visitor: { upgrades } }), false],
      [
        'but not those that are no longer held',
        upgrade(62375, { visitor: { upgrades: [{ ...upgrades[0]!, to: 'gone' }] } }),
        true,
      ],
      [
        'but not those of an order that is through',
        upgrade(62375, {
          visitor: { upgrades: [{ ...upgrades[0]!, to: 'tablet' }] },
          customer: { owned: ['tablet'] },
        }),
        true,
      ],
    ])('%s', (_, scene, passes) => {
      expect(refusals(scene).includes('too-expensive')).toBe(!passes);
    });
  });

  test('measures the order by the order, though a new cart has begun', () => {
    const lines = [{ key: 'o-1', id: 'phone-64', quantity: 1, price: 49900 }];
    const order = { id: 'o', lines, total: 49900 };
    const context = { order, cart: cart(['hat', 900000]), abilities: { amendOrder: true } };
    const after = { placement: 'post-purchase' as const };
    expect(refusals({ ...upgrade(62375, context), slot: after })).toEqual([]);
    expect(refusals({ ...upgrade(62376, context), slot: after })).toEqual(['too-expensive']);
  });

  test('measures the cart by the cart, though an order was placed', () => {
    const order = { id: 'o', lines: [{ id: 'hat', quantity: 1, price: 900000 }], total: 900000 };
    expect(refusals(upgrade(62376, { order }))).toContain('too-expensive');
  });

  test('measures what is only on the page by itself', () => {
    const context = { product: { id: 'phone-64' }, cart: cart(['hat', 900000]) };
    expect(refusals({ ...upgrade(62376, context), slot: { placement: 'product' } })).toContain(
      'too-expensive',
    );
    expect(refusals({ ...upgrade(62375, context), slot: { placement: 'product' } })).toEqual([]);
  });

  describe('of plans', () => {
    const plan = (id: string, tier: number, price: number, interval = 'month') =>
      aProduct({
        id,
        kind: 'plan',
        family: 'plan',
        tier,
        price,
        plan: { interval: interval as never },
        benefits: [id],
      });
    const onPlan = (basic: number, pro: object): Scene => ({
      feed: { products: [plan('basic', 1, basic), pro as never] },
      context: { customer: { plan: 'basic' } },
      slot: { placement: 'account' },
    });

    test.each<[string, Scene, boolean]>([
      ['three times the price passes', onPlan(1000, plan('pro', 2, 3000)), true],
      ['more than that does not', onPlan(1000, plan('pro', 2, 3001)), false],
      [
        'a year at three times twelve months passes',
        onPlan(1000, plan('pro', 2, 36000, 'year')),
        true,
      ],
      ['a year at more than that does not', onPlan(1000, plan('pro', 2, 36012, 'year')), false],
      ['any price passes from a free plan', onPlan(0, plan('pro', 2, 99000)), true],
    ])('%s', (_, scene, passes) => {
      expect(refusals(scene, 'pro').includes('too-expensive')).toBe(!passes);
    });
  });

  describe('of add-ons', () => {
    const offered = (
      price: number,
      context: NonNullable<Scene['context']> = {},
      more: object = {},
    ): Scene => ({
      feed: { products: [phone64, { ...phoneCase, price }], ...more },
      context,
    });
    const campaigns = [{ id: 'c', offer: ['hat'] }];
    const hat = (price: number, more: object = {}): Scene => ({
      feed: { products: [phone64, { id: 'hat', price }], campaigns },
      ...more,
    });

    test.each<[string, Scene, string, boolean]>([
      [
        'as much as all of what it goes with passes',
        offered(99800, { cart: cart(['phone-64', 49900, 2]) }),
        'case',
        true,
      ],
      [
        'more than that does not',
        offered(99801, { cart: cart(['phone-64', 49900, 2]) }),
        'case',
        false,
      ],
      [
        'a shop may want smaller ones: 29 %',
        offered(14471, {}, { policy: { maxAddOn: 0.29 } }),
        'case',
        true,
      ],
      [
        'and one cent more does not pass',
        offered(14472, {}, { policy: { maxAddOn: 0.29 } }),
        'case',
        false,
      ],
      ['what a campaign names for the cart may cost as much as the cart', hat(49900), 'hat', true],
      ['and not more', hat(49901), 'hat', false],
      [
        'on the home page a small cart makes nothing too dear',
        hat(99900, { slot: { placement: 'home' } }),
        'hat',
        true,
      ],
      [
        'nothing is too dear for an empty cart',
        hat(99900, { context: { cart: cart() } }),
        'hat',
        true,
      ],
    ])('%s', (_, scene, of, passes) => {
      expect(refusals(scene, of).includes('too-expensive')).toBe(!passes);
    });
  });
});

describe('on the product page', () => {
  test('the cart’s line is what the page is about, once it is in the cart, by whatever name the page knows it', () => {
    const context = { product: { id: '/p/phone-64?from=mail' } };
    const { offers } = decideScene({ context, slot: { placement: 'product' } });
    expect(offers.map(({ product, action }) => [product.id, action])).toEqual([
      ['phone-128', 'swap'],
      ['case', 'add'],
    ]);
  });

  test.each([
    ['not in the cart', [line('phone-64', 49900)]],
    ['in the cart too', [line('phone-64', 49900), line('case', 2900)]],
  ])(
    'what is in the cart besides is not what the page is about, when its product is %s',
    (_, lines) => {
      const context = { product: { id: 'case' }, cart: { lines, subtotal: 52800 } };
      expect(decideScene({ context, slot: { placement: 'product' } }).trace).toEqual([]);
    },
  );
});

describe('on a support page', () => {
  test('the help that solves the topic stands in the decision', () => {
    const scene: Scene = {
      feed: { topics: { 'storage-full': { help: '/help/free-space' } } },
      context: { page: { topic: 'storage-full' } },
      slot: { placement: 'support' },
    };
    expect(decideScene(scene).help).toBe('/help/free-space');
    expect(decideScene({ ...scene, slot: { placement: 'cart' } }).help).toBeUndefined();
    expect(
      decideScene({ ...scene, context: { page: { topic: 'storage-full', solvable: false } } }).help,
    ).toBeUndefined();
  });
});
