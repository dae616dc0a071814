import type { ComparedTier, Comparison } from '@uptier/core';
import { aCatalog, aContext, aProduct } from '@uptier/testing';
import { describe, expect, test } from 'vitest';
import { decideSlots } from '../../src/decide/decide-slots.js';
import { cart, decideScene, order, phone128, phone64, type Scene } from '../decide/a-scene.js';

const phone256 = aProduct({
  id: 'phone-256',
  title: 'Phone 256 GB',
  price: 69900,
  tier: 3,
  tierName: '256 GB',
  attributes: { Storage: { value: 256, unit: 'GB', better: 'more' } },
});
const { price: _price, ...unpriced } = phone128;
const PHONES = [phone64, phone128, phone256];

/** What a comparison shows; of three phones, in a cart with the smallest, if nothing else is said. */
const compare = ({ feed, context, slot }: Scene = {}): Comparison | undefined =>
  decideScene({
    feed: { products: PHONES, ...feed },
    ...(context && { context }),
    slot: { widget: 'comparison', ...slot },
  }).comparison;

const idsOf = (comparison: Comparison | undefined) =>
  comparison?.tiers.map(({ product }) => product.id);

/** One tier of it, which must be there. */
function tierOf(id: string, scene?: Scene): ComparedTier {
  const tier = compare(scene)?.tiers.find(({ product }) => product.id === id);
  if (!tier) throw new Error(`${id} is not compared`);
  return tier;
}

const atHome: Scene = {
  context: { cart: { lines: [], subtotal: 0 } },
  slot: { placement: 'home', family: 'phone' },
};
const onPage = (id: string): Scene => ({
  context: { cart: { lines: [], subtotal: 0 }, product: { id } },
  slot: { placement: 'product' },
});

describe('a comparison', () => {
  test('has every tier of the family of what is held, the lowest first', () => {
    expect(compare()?.family).toBe('phone');
    expect(idsOf(compare())).toEqual(['phone-64', 'phone-128', 'phone-256']);
  });

  test('has the family that the slot names, where nothing is held', () => {
    expect(idsOf(compare(atHome))).toEqual(['phone-64', 'phone-128', 'phone-256']);
  });

  test('is there for its own widget alone', () => {
    expect(compare({ slot: { widget: 'carousel' } })).toBeUndefined();
  });

  test.each<[string, Scene]>([
    ['one tier', { feed: { products: [phone64] } }],
    ['one tier with a price', { feed: { products: [phone64, unpriced] } }],
    ['no family at hand', { ...atHome, slot: { placement: 'home' } }],
    ['a family that the feed does not know', { slot: { family: 'tablet' } }],
    ['a page in another currency', { context: { currency: 'EUR' } }],
    ['the shop switched off', { feed: { products: PHONES, off: true } }],
    [
      'a feed that nobody has renewed for longer than the shop allows',
      { feed: { products: PHONES, generatedAt: '2026-10-01', policy: { maxAgeHours: 72 } } },
    ],
    ['an unhappy customer', { context: { customer: { score: 3 } } }],
  ])('is not made of %s', (_, scene) => {
    expect(compare(scene)).toBeUndefined();
  });

  test('leaves out what is made for another kind of customer, unless he holds it', () => {
    const products = [phone64, phone128, { ...phone256, segments: ['business'] }];
    const customer = { segment: 'private' };
    expect(idsOf(compare({ feed: { products }, context: { customer } }))).toEqual([
      'phone-64',
      'phone-128',
    ]);
    const held = { feed: { products }, context: { customer, cart: cart('phone-256') } };
    expect(idsOf(compare(held))).toEqual(['phone-64', 'phone-128', 'phone-256']);
  });
});

describe('of two products of one tier', () => {
  const blue = { ...phone128, id: 'phone-128-blue' };
  const products = [phone64, phone128, blue];

  test('the first stands for both', () => {
    expect(idsOf(compare({ ...atHome, feed: { products } }))).toEqual(['phone-64', 'phone-128']);
  });

  test('the held one stands for both', () => {
    expect(idsOf(compare({ feed: { products }, context: { cart: cart(blue.id) } }))).toEqual([
      'phone-64',
      blue.id,
    ]);
  });

  test('the offered one stands for both', () => {
    const soldOut = [phone64, { ...phone128, available: false }, blue];
    const scene = { feed: { products: soldOut } };
    expect(idsOf(compare(scene))).toEqual(['phone-64', blue.id]);
    expect(tierOf(blue.id, scene).offer?.product.id).toBe(blue.id);
  });
});

describe('a compared tier', () => {
  test.each<[string, Scene]>([
    ['cart', {}],
    ['page', onPage('phone-64')],
    ['order', { context: { order }, slot: { placement: 'post-purchase' } }],
    ['owned', { context: { customer: { owned: ['phone-64'] } }, slot: { placement: 'account' } }],
  ])('says that it is held: %s', (by, scene) => {
    expect(tierOf('phone-64', scene).heldBy).toBe(by);
    expect(tierOf('phone-128', scene).heldBy).toBeUndefined();
  });

  test('costs more or less than what is held, which costs no more than itself', () => {
    const lines = [{ key: 'l', id: 'phone-128', quantity: 1, price: 54900 }];
    const scene = { context: { cart: { lines, subtotal: 54900 } } };
    expect(tierOf('phone-64', scene).price.difference).toBe(-5000);
    expect(tierOf('phone-128', scene).price.difference).toBeUndefined();
    expect(tierOf('phone-256', scene).price.difference).toBe(15000);
  });

  test('costs no more than anything where nothing is held', () => {
    const { tiers = [] } = compare(atHome) ?? {};
    expect(tiers.map(({ price }) => price.pay)).toEqual([49900, 54900, 69900]);
    expect(tiers.map(({ price }) => price.difference)).toEqual([undefined, undefined, undefined]);
  });

  test('gains over what is held', () => {
    expect(tierOf('phone-256').gains).toEqual([
      {
        type: 'attribute',
        name: 'Storage',
        from: { value: 64, unit: 'GB' },
        to: { value: 256, unit: 'GB' },
      },
    ]);
    expect(tierOf('phone-64').gains).toEqual([]);
  });

  test('gains over the tier before where nothing is held', () => {
    expect(tierOf('phone-64', atHome).gains).toEqual([]);
    expect(tierOf('phone-256', atHome).gains).toMatchObject([{ from: { value: 128 } }]);
  });

  test('has its offer where the rules let it be offered', () => {
    expect(tierOf('phone-64').offer).toBeUndefined();
    expect(tierOf('phone-128').offer).toMatchObject({ action: 'swap', role: 'upgrade' });
    // A step of 40 % of the cart is too big.
    expect(tierOf('phone-256').offer).toBeUndefined();
  });

  describe('with a campaign', () => {
    const campaign = {
      id: 'c',
      role: 'upgrade',
      offer: ['phone-128'],
      incentive: { type: 'percent', value: 10, code: 'TEN' },
    };
    const scene = { feed: { products: PHONES, campaigns: [campaign] } };

    test('says what its offer costs, beside what it costs anybody', () => {
      const { price, offer } = tierOf('phone-128', scene);
      expect([offer?.price.pay, price.pay]).toEqual([49410, 54900]);
    });

    test('costs what it costs anybody once the offer is not made', () => {
      const asked = {
        catalog: aCatalog(scene.feed),
        context: aContext(),
        slots: [{ id: 's', placement: 'cart', widget: 'comparison' } as const],
        needsQuote: () => true,
      };
      const { comparison } = decideSlots(asked)[0]!;
      const tier = comparison?.tiers.find(({ product }) => product.id === 'phone-128');
      expect([tier?.offer, tier?.price.pay]).toEqual([undefined, 54900]);
    });
  });

  test.each<[string, boolean, Scene]>([
    ['by the feed', true, { feed: { products: [phone64, { ...phone128, available: false }] } }],
    [
      'by all of its variants',
      true,
      {
        feed: {
          products: [phone64, { ...phone128, variants: [{ cartId: 'b', available: false }] }],
        },
      },
    ],
    [
      'by the shop’s answer of today',
      true,
      {
        context: { quotes: [{ id: 'phone-128', price: 54900, currency: 'USD', available: false }] },
      },
    ],
    ['not where nobody says so', false, {}],
  ])('is sold out: %s', (_, isSoldOut, scene) => {
    expect(tierOf('phone-128', scene).isSoldOut).toBe(isSoldOut);
  });
});
