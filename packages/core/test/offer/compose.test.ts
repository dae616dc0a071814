import type { Offer } from '@uptier/core';
import { aProduct } from '@uptier/testing';
import { describe, expect, test } from 'vitest';
import { cartChange } from '../../src/cart/cart-change.js';
import { decideScene, phone128, phone64, phoneCase, rowOf, type Scene } from '../decide/a-scene.js';

function offerOf(id: string, scene: Scene = {}): Offer {
  const offer = decideScene(scene).offers.find(({ product }) => product.id === id);
  if (!offer) throw new Error(`${id} is not offered`);
  return offer;
}

const order = {
  id: 'o',
  lines: [{ key: 'o-1', id: 'phone-64', quantity: 3, price: 49900 }],
  total: 149700,
};
const plans = [1, 2].map((tier) =>
  aProduct({
    id: `plan-${tier}`,
    kind: 'plan',
    family: 'plan',
    tier,
    price: 1000 * tier,
    benefits: [`B${tier}`],
  }),
);

describe('accepting', () => {
  test.each<[string, string, Scene, Offer['action']]>([
    ['an upgrade of a cart line swaps it', 'phone-128', {}, 'swap'],
    [
      'an upgrade of an order’s line swaps it',
      'phone-128',
      { context: { order, abilities: { amendOrder: true } }, slot: { placement: 'post-purchase' } },
      'swap',
    ],
    [
      'an upgrade of the page’s product that is in the cart swaps it',
      'phone-128',
      { context: { product: { id: 'phone-64' } }, slot: { placement: 'product' } },
      'swap',
    ],
    [
      'an upgrade of the page’s product that is not in the cart leads to its page',
      'phone-128',
      {
        context: { product: { id: 'phone-64' }, cart: { lines: [], subtotal: 0 } },
        slot: { placement: 'product' },
      },
      'visit',
    ],
    [
      'an upgrade of what is owned leads to its page',
      'phone-128',
      { context: { customer: { owned: ['phone-64'] } }, slot: { placement: 'account' } },
      'visit',
    ],
    ['an add-on adds it', 'case', {}, 'add'],
    [
      'something similar leads to its page',
      'case',
      {
        feed: { products: [{ ...phone64, links: { similar: [['case', 1]] } }, phoneCase] },
        context: { product: { id: 'phone-64' } },
        slot: { placement: 'product' },
      },
      'visit',
    ],
    [
      'a plan is left to the page',
      'plan-2',
      {
        feed: { products: plans },
        context: { customer: { plan: 'plan-1' } },
        slot: { placement: 'account' },
      },
      'custom',
    ],
  ])('%s', (_, id, scene, action) => {
    expect(offerOf(id, scene).action).toBe(action);
  });
});

describe('an offer', () => {
  test('names what it would replace, and its line', () => {
    expect(offerOf('phone-128').held).toEqual({
      id: 'phone-64',
      by: 'cart',
      title: 'Phone 64 GB',
      tierName: '64 GB',
      image: phone64.image,
      price: 49900,
      line: 'line-1',
      quantity: 1,
    });
  });

  test('has an id that follows from role, product and what it stands against', () => {
    expect([offerOf('phone-128').id, offerOf('case').id]).toEqual([
      'upgrade:phone-128:line-1',
      'add-on:case:line-1',
    ]);
  });

  test('is for as many as are held, or as one must buy', () => {
    const cart = {
      lines: [{ key: 'l', id: 'phone-64', quantity: 2, price: 49900 }],
      subtotal: 99800,
    };
    const feed = { products: [phone64, phone128, { ...phoneCase, quantity: { min: 5 } }] };
    expect([
      offerOf('phone-128', { feed, context: { cart } }).quantity,
      offerOf('case', { feed, context: { cart } }).quantity,
    ]).toEqual([2, 5]);
  });

  test('of another version is for the variant that the shopper chose', () => {
    const tee = (id: string, tier: number, price: number, prices: Record<string, number>) =>
      aProduct({
        id,
        family: 'tee',
        tier,
        price,
        cartId: `${id}-s`,
        benefits: [id],
        variants: Object.entries(prices).map(([Size, own]) => ({
          cartId: `${id}-${Size.toLowerCase()}`,
          price: own,
          options: { Size },
        })),
      });
    const withXl = (xl: number): Scene => ({
      feed: {
        products: [
          tee('tee', 1, 2000, { S: 2000, XL: 2000 }),
          tee('tee2', 2, 2400, { S: 2400, XL: xl }),
        ],
      },
      context: {
        cart: {
          lines: [{ key: 'l', id: 'tee', variant: 'tee-xl', quantity: 1, price: 2000 }],
          subtotal: 2000,
        },
        quotes: [{ id: 'tee2', price: 2300, currency: 'USD' }],
      },
    });
    const offer = offerOf('tee2', withXl(2500));
    expect(offer).toMatchObject({
      variant: { cartId: 'tee2-xl', options: { Size: 'XL' } },
      price: { price: 2500, pay: 2500, difference: 500 },
      held: { cartId: 'tee-xl' },
    });
    expect(cartChange(offer).add).toEqual([{ id: 'tee2', cartId: 'tee2-xl', quantity: 1 }]);
    expect(rowOf(withXl(5000), 'tee2').refusedBy).toEqual(['too-expensive']);
  });

  test('says that it is sponsored', () => {
    expect(
      offerOf('case', { feed: { products: [phone64, { ...phoneCase, sponsored: true }] } })
        .sponsored,
    ).toBe(true);
  });

  test('of an add-on has no gains', () => {
    expect(offerOf('case').gains).toEqual([]);
  });

  test('is plain data: it can be stored and sent', () => {
    const offer = offerOf('phone-128');
    expect(structuredClone(offer)).toEqual(offer);
  });
});

describe('a campaign adds', () => {
  const until = '2026-12-01T00:00:00Z';
  const campaign = (parts: object): Scene => ({
    feed: { campaigns: [{ id: 'c', offer: ['case'], ...parts }] },
  });

  test('its name and its headline', () => {
    expect(offerOf('case', campaign({ headline: 'For your {cart.count} phone' }))).toMatchObject({
      campaign: 'c',
      headline: 'For your 1 phone',
    });
  });

  test.each<[string, object, number | undefined]>([
    [
      'a deadline where it ends and wants that shown',
      { until, showDeadline: true },
      Date.parse(until),
    ],
    ['no deadline where it does not want that shown', { until }, undefined],
    ['no deadline where it does not end', { showDeadline: true }, undefined],
  ])('%s', (_, parts, deadline) => {
    expect(offerOf('case', campaign(parts)).deadline).toBe(deadline);
  });

  test.each<[string, object, object | undefined]>([
    [
      'an incentive that the shop grants by a code',
      { type: 'gift', product: 'pen', code: 'PEN' },
      { type: 'gift', product: 'pen', code: 'PEN' },
    ],
    [
      'an incentive that the shop grants by itself',
      { type: 'free-shipping', automatic: true },
      { type: 'free-shipping', automatic: true },
    ],
    ['no incentive that nobody grants', { type: 'free-shipping' }, undefined],
    ['no discount that changes nothing', { type: 'percent', value: 0, code: 'NONE' }, undefined],
    [
      'no first price that is no lower',
      { type: 'introductory', value: 2900, automatic: true },
      undefined,
    ],
  ])('%s', (_, incentive, expected) => {
    expect(offerOf('case', campaign({ incentive })).incentive).toEqual(expected);
  });
});

describe('a decline counts for', () => {
  const storage = (used: number) => ({
    customer: { plan: 'plan-1', usage: { storage: { used, limit: 100 } } },
  });
  const solving = plans.map((plan) => ({ ...plan, solves: ['limit:storage'] }));

  test.each<[string, string, Scene, string]>([
    ['the family of an upgrade', 'phone-128', {}, 'f:phone'],
    ['the product of an add-on', 'case', {}, 'p:case'],
    [
      'the product of an upgrade without a family',
      'case',
      {
        feed: {
          products: [phone64, { ...phoneCase, price: 50000, benefits: ['B'] }],
          campaigns: [{ id: 'c', offer: ['case'], role: 'upgrade' }],
        },
      },
      'p:case',
    ],
    [
      'a limit that is near',
      'plan-2',
      { feed: { products: solving }, context: storage(85), slot: { placement: 'account' } },
      'l:storage:near',
    ],
    [
      'a limit that is reached',
      'plan-2',
      { feed: { products: solving }, context: storage(100), slot: { placement: 'account' } },
      'l:storage:full',
    ],
    [
      'the family again where no limit is near',
      'plan-2',
      { feed: { products: solving }, context: storage(79), slot: { placement: 'account' } },
      'f:plan',
    ],
  ])('%s', (_, id, scene, key) => {
    expect(offerOf(id, scene).declineKeys.at(-1)).toBe(key);
  });
});
