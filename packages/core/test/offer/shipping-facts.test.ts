import { describe, expect, test } from 'vitest';
import { cart, decideScene, offeredIn, phone64, phoneCase, type Scene } from '../decide/a-scene.js';

/** A cart that is worth 499.00, in a shop that ships for nothing from here on. */
const lineAt = (freeShippingFrom: number, context: Scene['context'] = {}): Scene => ({
  feed: { policy: { freeShippingFrom } },
  context: { cart: cart('phone-64'), ...context },
  slot: { widget: 'shipping' },
});
const factsOf = (scene: Scene) => decideScene(scene).shipping;

describe('the way to free shipping', () => {
  test('is what the cart still misses', () => {
    expect(factsOf(lineAt(51100))).toEqual({
      currency: 'USD',
      exponent: 2,
      from: 51100,
      subtotal: 49900,
      missing: 1200,
    });
  });

  test.each([
    ['at the very amount', 49900],
    ['above it', 10000],
  ])('is over %s', (_, from) => {
    expect(factsOf(lineAt(from))).toMatchObject({ from, missing: 0 });
  });

  test.each<[string, Scene]>([
    ['the shop states no line', { slot: { widget: 'shipping' } }],
    ['the cart is empty', lineAt(51100, { cart: { lines: [], subtotal: 0 } })],
    ['the cart is unknown', lineAt(51100, { cart: undefined } as never)],
    ['the page speaks of other money', lineAt(51100, { currency: 'EUR' })],
    [
      'the cart is paid in other money',
      lineAt(51100, { cart: { ...cart('phone-64'), currency: 'EUR' } }),
    ],
    [
      'nobody has renewed the feed for longer than the shop allows',
      {
        ...lineAt(51100),
        feed: { policy: { freeShippingFrom: 51100, maxAgeHours: 72 }, generatedAt: '2026-10-01' },
      },
    ],
    ['another widget asks', { ...lineAt(51100), slot: { widget: 'carousel' } }],
    [
      'the shop is switched off',
      { ...lineAt(51100), feed: { policy: { freeShippingFrom: 51100 }, off: true } },
    ],
  ])('is not told where %s', (_, scene) => {
    expect(factsOf(scene)).toBeUndefined();
  });

  test('is told to an unhappy customer too, without an offer', () => {
    const scene = lineAt(51100, { customer: { score: 3 } });
    expect(factsOf(scene)?.missing).toBe(1200);
    expect(offeredIn(scene)).toEqual([]);
  });
});

describe('beside the way to free shipping', () => {
  const film = { ...phoneCase, id: 'film', price: 1500 };
  const products = [
    {
      ...phone64,
      links: {
        complements: [
          ['case', 0.9],
          ['film', 0.5],
        ],
      },
    },
    phoneCase,
    film,
  ] as never;

  test('stands one offer that reaches it', () => {
    const scene = lineAt(51000);
    expect(offeredIn({ ...scene, feed: { ...scene.feed, products } })).toHaveLength(1);
  });

  test('stands no offer that falls short', () => {
    const scene = lineAt(51600);
    expect(offeredIn({ ...scene, feed: { ...scene.feed, products } })).toEqual(['case']);
  });
});
