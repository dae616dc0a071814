import { decide, type Context, type Slot, type SourceName } from '@uptier/core';
import { aCatalog, aContext, aProduct } from '@uptier/testing';
import { describe, expect, test } from 'vitest';
import type { Held } from '../../src/decide/held.js';
import type { Situation } from '../../src/decide/situation.js';
import { upgrade } from '../../src/decide/sources/upgrade.js';
import { decideScene, phone128, phone64, phoneCase, type Scene } from './a-scene.js';

const phone256 = aProduct({
  id: 'phone-256',
  tier: 3,
  price: 61900,
  attributes: { Storage: { value: 256, unit: 'GB', better: 'more' } },
});
const products = [phone64, phone128, phone256, phoneCase];
const plans = [1, 2, 3].map((tier) =>
  aProduct({
    id: `plan-${tier}`,
    kind: 'plan',
    family: 'plan',
    tier,
    price: 1000 * tier,
    benefits: [`Benefit ${tier}`],
  }),
);
const order = { id: 'o1', lines: [{ id: 'phone-64', quantity: 2, price: 49900 }], total: 99800 };
const line = (id: string, key = id) => ({ key, id, quantity: 1, price: 49900 });
const cart = (...ids: string[]) => ({
  lines: ids.map((id) => line(id)),
  subtotal: 49900 * ids.length,
});

/** What a source proposed: `role product <- held`, in its order. */
function proposed(source: SourceName, { feed, ...scene }: Scene): string[] {
  const decision = decideScene({
    ...scene,
    feed: { products, ...feed },
    slot: { ...scene.slot, source },
  });
  return decision.trace!.map(
    ({ role, product, held }) => `${role} ${product}${held ? ` <- ${held}` : ''}`,
  );
}

const at = (
  placement: NonNullable<Scene['slot']>['placement'],
  context: Partial<Context> = {},
): Scene => ({
  slot: { placement: placement! },
  context,
});

describe('upgrade proposes', () => {
  test.each<[string, Scene, string[]]>([
    [
      'the higher tiers of a cart line, lowest first',
      {},
      ['upgrade phone-128 <- phone-64', 'upgrade phone-256 <- phone-64'],
    ],
    [
      'the higher tiers of the page’s product',
      at('product', { product: { id: 'phone-128' } }),
      ['upgrade phone-256 <- phone-128'],
    ],
    [
      'the higher tiers of what is ordered',
      at('post-purchase', { order }),
      ['upgrade phone-128 <- phone-64', 'upgrade phone-256 <- phone-64'],
    ],
    [
      'the higher tiers of what is owned',
      at('account', { customer: { owned: ['phone-128'] } }),
      ['upgrade phone-256 <- phone-128'],
    ],
    [
      'only what is higher than the highest version in the same hands',
      at('cart', { cart: cart('phone-64', 'phone-128') }),
      ['upgrade phone-256 <- phone-128'],
    ],
    [
      'the higher tiers of a cart line, whatever else is owned',
      at('cart', { cart: cart('phone-128'), customer: { owned: ['phone-256'] } }),
      ['upgrade phone-256 <- phone-128'],
    ],
    [
      'only the next plan',
      { ...at('account', { customer: { plan: 'plan-1' } }), feed: { products: plans } },
      ['upgrade plan-2 <- plan-1'],
    ],
    [
      'both versions of the next plan',
      {
        ...at('account', { customer: { plan: 'plan-1' } }),
        feed: { products: [...plans, { ...plans[1]!, id: 'plan-2-team' }] },
      },
      ['upgrade plan-2 <- plan-1', 'upgrade plan-2-team <- plan-1'],
    ],
    ['nothing on the home page', at('home'), []],
    ['nothing for the highest tier', { context: { cart: cart('phone-256') } }, []],
    ['nothing for a product without a tier', { context: { cart: cart('case') } }, []],
    ['nothing for what the feed does not know', { context: { cart: cart('unheard-of') } }, []],
  ])('%s', (_, scene, expected) => {
    expect(proposed('upgrade', scene)).toEqual(expected);
  });

  test('only in the family that is asked for', () => {
    const tablets = [1, 2].map((tier) =>
      aProduct({ id: `tablet-${tier}`, family: 'tablet', tier, price: 49900 + tier }),
    );
    const context = { cart: cart('phone-64', 'tablet-1') };
    const scene = (family?: string): Scene => ({
      feed: { products: [phone64, phone128, ...tablets] },
      context,
      slot: { placement: 'cart', ...(family !== undefined && { family }) },
    });
    const [phones, tablet] = ['upgrade phone-128 <- phone-64', 'upgrade tablet-2 <- tablet-1'];
    expect(proposed('upgrade', scene())).toEqual([phones, tablet]);
    expect(proposed('upgrade', scene('tablet'))).toEqual([tablet]);
    expect(proposed('upgrade', scene('unheard-of'))).toEqual([]);
  });

  test('looking at each thing in a large cart no more often than at one in a small one', () => {
    let looks = 0;
    const heldOf = (count: number): Held[] =>
      Array.from({ length: count }, (_, i) => ({
        id: `p${i}`,
        by: 'cart',
        quantity: 1,
        get product() {
          looks++;
          return aProduct({ id: `p${i}`, family: `f${i}`, tier: 1 });
        },
      }));
    const looksAt = (count: number): number => {
      const held = heldOf(count);
      const situation = { catalog: { family: () => [] }, slot: {}, subjects: held, held };
      looks = 0;
      upgrade(situation as unknown as Situation);
      return looks;
    };
    expect(looksAt(400) / 400).toBe(looksAt(4) / 4);
  });

  test('the version that one cart line may have, though another line may not', () => {
    const dear = { ...phone256, price: 68000 };
    const scene: Scene = {
      feed: { products: [phone64, phone128, dear] },
      context: {
        cart: {
          lines: [line('phone-64'), { ...line('phone-128'), price: 54900 }],
          subtotal: 59900,
        },
      },
      slot: { source: 'upgrade' },
    };
    const { offers } = decideScene(scene);
    expect(offers.map(({ product, held }) => [product.id, held?.id])).toEqual([
      ['phone-256', 'phone-128'],
    ]);
  });
});

describe('links propose', () => {
  const linked = (links: object, more: object = {}): Scene => ({
    feed: {
      products: [{ ...phone64, links }, phone128, phoneCase, { id: 'film', price: 900 }],
      ...more,
    },
  });

  test('complements: what goes with it', () => {
    const scene = linked({
      complements: [
        ['case', 0.9],
        ['film', 0.4],
      ],
    });
    expect(proposed('complements', scene)).toEqual([
      'add-on case <- phone-64',
      'add-on film <- phone-64',
    ]);
  });

  test('complements: else the best sellers of a linked category, five at most', () => {
    const covers = [1, 2, 3, 4, 5, 6].map((n) => ({ id: `cover-${n}`, price: 900 }));
    const scene: Scene = {
      feed: {
        products: [{ ...phone64, links: {} }, ...covers],
        categoryLinks: [
          ['Phones', 'Covers', 0.8],
          ['Cameras', 'Films', 1],
        ],
        rankings: { bestSellers: { Covers: covers.map(({ id }) => id), Films: ['cover-1'] } },
      },
    };
    expect(proposed('complements', scene)).toEqual(
      [1, 2, 3, 4, 5].map((n) => `add-on cover-${n} <- phone-64`),
    );
  });

  test('nothing for a category that is called like a machine’s own part', () => {
    const categoryLinks = ['constructor', '__proto__', 'toString'].map((name) => [
      'Phones',
      name,
      1,
    ]);
    expect(
      proposed('complements', linked({}, { categoryLinks, rankings: { bestSellers: {} } })),
    ).toEqual([]);
  });

  test('complements: its own links say more than those of its category', () => {
    const scene = linked(
      { complements: [['film', 0.1]] },
      { categoryLinks: [['Phones', 'Cases', 1]], rankings: { bestSellers: { Cases: ['case'] } } },
    );
    expect(proposed('complements', scene)).toEqual(['add-on film <- phone-64']);
  });

  test('boughtTogether: what others bought with it', () => {
    expect(proposed('boughtTogether', linked({ boughtTogether: [['film', 0.4]] }))).toEqual([
      'add-on film <- phone-64',
    ]);
  });

  test('similar: what could be looked at instead', () => {
    const scene = linked({ similar: [['phone-128', 0.6]] });
    expect(
      proposed('similar', { ...scene, ...at('product', { product: { id: 'phone-64' } }) }),
    ).toEqual(['alternative phone-128 <- phone-64']);
  });

  test('nothing that the feed does not hold', () => {
    expect(proposed('similar', linked({ similar: [['gone', 0.6]] }))).toEqual([]);
  });

  test('one candidate for what two held things lead to, by the better tie', () => {
    const scene: Scene = {
      feed: {
        products: [
          { ...phone64, links: { complements: [['film', 0.3]] } },
          { ...phone128, links: { complements: [['film', 0.7]] } },
          { id: 'film', price: 900 },
        ],
      },
      context: { cart: cart('phone-64', 'phone-128') },
    };
    expect(proposed('complements', scene)).toEqual(['add-on film <- phone-128']);
  });

  test('what one of two held things may have, though the other tie is the stronger one', () => {
    const scene: Scene = {
      feed: {
        products: [
          { ...phone64, links: { complements: [['charger', 0.3]] } },
          { ...phoneCase, links: { complements: [['charger', 0.9]] } },
          { id: 'charger', price: 4900 },
        ],
      },
      context: {
        cart: { lines: [line('phone-64'), { ...line('case'), price: 2900 }], subtotal: 52800 },
      },
      slot: { source: 'complements' },
    };
    expect(decideScene(scene).offers.map(({ product, held }) => [product.id, held?.id])).toEqual([
      ['charger', 'phone-64'],
    ]);
  });
});

describe.each(['bestSellers', 'mostViewed', 'deals', 'newest'] as const)('%s proposes', (name) => {
  test.each<[string, object, Scene, string[]]>([
    [
      'the shop’s list in its order',
      { '*': ['phone-256', 'case'] },
      at('home'),
      ['add-on phone-256', 'add-on case'],
    ],
    [
      'the list of the leaf category of the page’s product',
      { '*': ['case'], Electronics: ['case'], Phones: ['phone-256'] },
      at('product', { product: { id: 'phone-64' } }),
      ['add-on phone-256'],
    ],
    [
      'the shop’s list where the category has none',
      { '*': ['case'] },
      at('product', { product: { id: 'phone-64' } }),
      ['add-on case'],
    ],
    ['nothing where the shop has no list', {}, at('home'), []],
    ['nothing that the feed does not hold', { '*': ['gone', 'case'] }, at('home'), ['add-on case']],
  ])('%s', (_, lists, scene, expected) => {
    expect(proposed(name, { ...scene, feed: { rankings: { [name]: lists } } })).toEqual(expected);
  });

  test('no more than 24', () => {
    const many = Array.from({ length: 30 }, (_, i) => ({ id: `p${i}`, price: 100 }));
    const feed = { products: many, rankings: { [name]: { '*': many.map(({ id }) => id) } } };
    expect(proposed(name, { ...at('home'), feed })).toHaveLength(24);
  });
});

describe('personal proposes', () => {
  const visitor = {
    id: 'v',
    views: { case: 1, 'phone-256': 0.5 },
    clicks: { 'phone-256': 1 },
    cartAdds: { 'phone-128': 0.4 },
  };

  test('what the visitor looked at, clicked and put in a cart, by how much that says', () => {
    const scene = at('home', { visitor, consent: true });
    expect(proposed('personal', scene)).toEqual([
      'add-on phone-256',
      'add-on case',
      'add-on phone-128',
    ]);
  });

  test('the best sellers of a category that he searched for, whatever its case', () => {
    const scene = {
      ...at('home', { visitor: { searches: { phones: 1 } }, consent: true }),
      feed: { rankings: { bestSellers: { Phones: ['phone-256'] } } },
    };
    expect(proposed('personal', scene)).toEqual(['add-on phone-256']);
  });

  test.each([[false], [undefined]])('nothing with a consent of %s', (consent) => {
    expect(
      proposed('personal', at('home', { visitor, ...(consent !== undefined && { consent }) })),
    ).toEqual([]);
  });

  test('nothing of what the feed no longer holds', () => {
    expect(
      proposed('personal', at('home', { visitor: { views: { gone: 9 } }, consent: true })),
    ).toEqual([]);
  });
});

describe('campaign proposes', () => {
  const campaigns = (...list: object[]): Scene => ({
    feed: { campaigns: list.map((one, i) => ({ id: `c${i + 1}`, ...one })) },
  });

  test.each<[string, Scene, string[]]>([
    ['what it names, beside', campaigns({ offer: ['case'] }), ['add-on case']],
    [
      'a higher tier that it names, instead',
      campaigns({ offer: ['phone-256'] }),
      ['upgrade phone-256 <- phone-64'],
    ],
    [
      'what it names in the role that it says',
      campaigns({ offer: ['phone-256'], role: 'add-on' }),
      ['add-on phone-256'],
    ],
    [
      'no upgrade where there is nothing to replace',
      { ...campaigns({ offer: ['case'], role: 'upgrade' }), ...at('home') },
      [],
    ],
    [
      'an upgrade across families',
      campaigns({ offer: ['case'], role: 'upgrade' }),
      ['upgrade case <- phone-64'],
    ],
    [
      'an upgrade of what is nearest below in price, of several in one category',
      {
        ...campaigns({ offer: ['case'], role: 'upgrade' }),
        context: {
          cart: {
            lines: [
              { key: 'a', id: 'phone-64', quantity: 1, price: 3000 },
              { key: 'b', id: 'phone-128', quantity: 1, price: 1000 },
              { key: 'c', id: 'phone-256', quantity: 1, price: 2000 },
            ],
            subtotal: 6000,
          },
        },
      },
      ['upgrade case <- phone-256'],
    ],
    [
      'an upgrade of the same line, whatever the order of the lines',
      {
        ...campaigns({ offer: ['case'], role: 'upgrade' }),
        context: { cart: cart('phone-256', 'phone-128', 'phone-64') },
      },
      ['upgrade case <- phone-128'],
    ],
    [
      'no upgrade of several things that it has nothing to do with',
      {
        ...campaigns({ offer: ['case'], role: 'upgrade' }),
        context: {
          cart: {
            lines: [
              { key: 'a', id: 'hat', quantity: 1, price: 1000 },
              { key: 'b', id: 'scarf', quantity: 1, price: 1000 },
            ],
            subtotal: 2000,
          },
        },
      },
      [],
    ],
    [
      'every upgrade',
      campaigns({ offer: { upgrade: true } }),
      ['upgrade phone-128 <- phone-64', 'upgrade phone-256 <- phone-64'],
    ],
    [
      'every upgrade within a category',
      { ...campaigns({ offer: { upgrade: true, category: 'Electronics' } }) },
      ['upgrade phone-128 <- phone-64', 'upgrade phone-256 <- phone-64'],
    ],
    [
      'no upgrade of another category',
      campaigns({ offer: { upgrade: true, category: 'Cases' } }),
      [],
    ],
    [
      'nothing at a placement that it does not name',
      campaigns({ offer: ['case'], placements: ['home'] }),
      [],
    ],
    [
      'what it names at a placement that it names',
      campaigns({ offer: ['case'], placements: ['home', 'cart'] }),
      ['add-on case'],
    ],
    [
      'nothing when its condition does not hold',
      campaigns({ offer: ['case'], when: { 'cart.subtotal': { gte: 49901 } } }),
      [],
    ],
    [
      'what it names when its condition holds',
      campaigns({ offer: ['case'], when: { 'cart.subtotal': { gte: 49900 } } }),
      ['add-on case'],
    ],
    [
      'first what has the higher priority',
      campaigns({ offer: ['case'], priority: 1 }, { offer: ['phone-256'], priority: 2 }),
      ['upgrade phone-256 <- phone-64', 'add-on case'],
    ],
    [
      'a campaign without priority after one with',
      campaigns({ offer: ['case'] }, { offer: ['phone-256'], priority: 1 }),
      ['upgrade phone-256 <- phone-64', 'add-on case'],
    ],
  ])('%s', (_, scene, expected) => {
    expect(proposed('campaign', scene)).toEqual(expected);
  });

  test('a higher tier instead of its own version, and of nothing else in the cart', () => {
    const scene: Scene = {
      ...campaigns({ offer: ['phone-256'], role: 'upgrade' }),
      context: { cart: cart('case', 'phone-64') },
    };
    expect(proposed('campaign', scene)).toEqual(['upgrade phone-256 <- phone-64']);
  });

  test('the better version of the cart line that may have it', () => {
    const scene: Scene = {
      feed: {
        products: [phone64, phone128, { ...phone256, price: 68000 }],
        campaigns: [{ id: 'c', offer: ['phone-256'] }],
      },
      context: {
        cart: {
          lines: [line('phone-64'), { ...line('phone-128'), price: 54900 }],
          subtotal: 59900,
        },
      },
      slot: { source: 'campaign' },
    };
    expect(decideScene(scene).offers.map(({ product, held }) => [product.id, held?.id])).toEqual([
      ['phone-256', 'phone-128'],
    ]);
  });

  test('what this year’s campaign names, though last year’s named it too', () => {
    const scene = campaigns(
      { offer: ['case'], until: '2025-12-01', headline: 'Winter 2025' },
      { offer: ['case'], headline: 'Winter 2026' },
    );
    const { offers } = decideScene({ ...scene, slot: { source: 'campaign' } });
    expect(offers.map(({ product, headline }) => [product.id, headline])).toEqual([
      ['case', 'Winter 2026'],
    ]);
  });

  test('with its incentive and limits also what another source proposes', () => {
    const scene: Scene = {
      feed: {
        campaigns: [
          { id: 'c', offer: ['case'], incentive: { type: 'percent', value: 10, automatic: true } },
        ],
      },
    };
    const rows = decideScene(scene).trace!.filter(({ product }) => product === 'case');
    expect(rows.map(({ source, campaign, outcome }) => [source, campaign, outcome])).toEqual([
      ['campaign', 'c', 'offered'],
      ['complements', 'c', 'outranked'],
    ]);
  });

  test('nothing to other sources once it is over', () => {
    const scene = campaigns({
      offer: ['case'],
      until: '2026-11-21',
      incentive: { type: 'percent', value: 10, automatic: true },
    });
    const [offer] = decideScene({ ...scene, slot: { role: 'add-on' } }).offers;
    expect([offer?.source, offer?.price.pay, offer?.campaign]).toEqual([
      'complements',
      2900,
      undefined,
    ]);
  });
});

describe('a slot', () => {
  const everything: Scene = {
    feed: {
      products,
      campaigns: [{ id: 'c', offer: ['case'] }],
      rankings: { bestSellers: { '*': ['case', 'phone-128'] } },
    },
  };
  const roles = (slot: Scene['slot']) => decideScene({ ...everything, slot: slot! }).trace!;

  test('may ask for one source', () => {
    expect(new Set(roles({ source: 'bestSellers' }).map(({ source }) => source))).toEqual(
      new Set(['bestSellers']),
    );
  });

  test('may ask for one role', () => {
    expect(new Set(roles({ role: 'upgrade' }).map(({ role }) => role))).toEqual(
      new Set(['upgrade']),
    );
  });

  test('may ask for one family', () => {
    expect(new Set(roles({ family: 'phone' }).map(({ product }) => product))).toEqual(
      new Set(['phone-128', 'phone-256']),
    );
  });

  test('for a source that there is not gets nothing', () => {
    expect(roles({ source: 'magic' as never })).toEqual([]);
  });

  test('at a place that there is not gets nothing', () => {
    expect(decideScene({ ...everything, slot: { placement: 'ceiling' as never } }).offers).toEqual(
      [],
    );
  });
});

describe('what slots of one placement ask for', () => {
  /** How often the versions of a family, and which products by their ids, were looked for. */
  function lookedFor(context: Partial<Context>, slots: readonly Slot[]) {
    const catalog = aCatalog({ products });
    const looked = { families: [] as string[], ids: [] as string[] };
    const noting = {
      ...catalog,
      family(name: string) {
        looked.families.push(name);
        return catalog.family(name);
      },
      get(id: string, shard?: string) {
        looked.ids.push(id);
        return catalog.get(id, shard);
      },
    };
    const decisions = decide(noting, aContext(context), slots);
    return {
      ...looked,
      offered: decisions.map(({ offers }) => offers.map(({ product }) => product.id)),
    };
  }

  const cartSlot = (id: string, family?: string): Slot => ({
    id,
    placement: 'cart',
    ...(family !== undefined && { family }),
  });

  test('is looked for once, however many they are', () => {
    const context = { cart: cart('phone-64') };
    const one = lookedFor(context, [cartSlot('first')]);
    const three = lookedFor(
      context,
      ['first', 'second', 'third'].map((id) => cartSlot(id)),
    );
    expect(one.families).toEqual(['phone']);
    expect(three).toMatchObject({ families: one.families, ids: one.ids });
  });

  test('is no higher tier of another family than theirs', () => {
    const context = { cart: cart('phone-64') };
    expect(lookedFor(context, [cartSlot('first', 'case')]).families).toEqual([]);
    const { families, offered } = lookedFor(context, [
      cartSlot('a', 'case'),
      cartSlot('b', 'phone'),
    ]);
    expect(families).toEqual(['phone']);
    expect(offered[0]).toEqual([]);
    expect(offered[1]).not.toEqual([]);
  });
});
