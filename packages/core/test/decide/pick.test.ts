import { describe, expect, test } from 'vitest';
import { offeredIn, phone64, type Scene } from './a-scene.js';

const thing = (id: string, parts: object = {}) => ({ id, price: 1000, ...parts });

/** Best sellers on the home page, so that the order is that of the list. */
const home = (products: readonly { readonly id: string }[], scene: Scene = {}): Scene => ({
  feed: {
    products,
    rankings: { bestSellers: { '*': products.map(({ id }) => id) } },
    ...scene.feed,
  },
  context: { cart: { lines: [], subtotal: 0 } },
  slot: { placement: 'home', ...scene.slot },
});
const many = (count: number, parts: object = {}) =>
  Array.from({ length: count }, (_, i) => thing(`p${10 + i}`, parts));

describe('a slot shows', () => {
  test('at most as many as the shop’s policy says', () => {
    expect(offeredIn(home(many(20)))).toHaveLength(12);
    expect(
      offeredIn(home(many(20), { feed: { policy: { maxOffers: { home: 5 } } } })),
    ).toHaveLength(5);
    expect(offeredIn(home(many(20), { feed: { policy: { maxOffers: { home: 0 } } } }))).toEqual([]);
  });

  test('at most as many as it asks for', () => {
    expect(offeredIn(home(many(20), { slot: { limit: 3 } }))).toEqual(['p10', 'p11', 'p12']);
    expect(offeredIn(home(many(20), { slot: { limit: 15 } }))).toHaveLength(12);
  });

  test('one upgrade and three add-ons in the cart, and nothing similar', () => {
    const links = {
      complements: ['a', 'b', 'c', 'd'].map((id, i) => [id, 0.9 - i / 10]),
      similar: [['s', 1]],
    };
    const phone = (tier: number) => ({
      ...phone64,
      id: `phone-${tier}`,
      tier,
      price: 49900 + 1000 * tier,
      benefits: [`Tier ${tier}`],
    });
    const products = [
      { ...phone64, links },
      phone(2),
      phone(3),
      ...['a', 'b', 'c', 'd', 's'].map((id) => thing(id)),
    ];
    expect(offeredIn({ feed: { products: products as never } })).toEqual([
      'phone-2',
      'a',
      'b',
      'c',
    ]);
  });

  test('a product once, whatever proposes it', () => {
    const products = [
      { ...phone64, links: { complements: [['a', 0.2]], boughtTogether: [['a', 0.9]] } },
      thing('a'),
    ];
    expect(offeredIn({ feed: { products: products as never } })).toEqual(['a']);
  });
});

describe('a list of four or more', () => {
  const phones = ['a', 'b', 'c', 'd'].map((id) =>
    thing(id, { category: ['Electronics', 'Phones'] }),
  );
  const cables = ['x', 'y'].map((id) => thing(id, { category: ['Electronics', 'Cables'] }));

  test('takes two of a leaf category first, and fills up with the others', () => {
    expect(offeredIn(home([...phones, ...cables]))).toEqual(['a', 'b', 'x', 'y', 'c', 'd']);
    expect(offeredIn(home([...phones, ...cables], { slot: { limit: 4 } }))).toEqual([
      'a',
      'b',
      'x',
      'y',
    ]);
    expect(offeredIn(home([...phones, ...cables], { slot: { limit: 5 } }))).toEqual([
      'a',
      'b',
      'x',
      'y',
      'c',
    ]);
  });

  test('takes one of a family first', () => {
    const versions = ['a', 'b'].map((id, i) => thing(id, { family: 'phone', tier: i + 1 }));
    expect(offeredIn(home([...versions, thing('x')]))).toEqual(['a', 'x', 'b']);
  });

  test('does not count products without category and family as of one kind', () => {
    expect(offeredIn(home(many(5)))).toEqual(['p10', 'p11', 'p12', 'p13', 'p14']);
  });
});

test('a list of three may be all of one kind', () => {
  const phones = ['a', 'b', 'c'].map((id) => thing(id, { category: ['Phones'], family: 'phone' }));
  expect(offeredIn(home([...phones, thing('x')], { slot: { limit: 3 } }))).toEqual(['a', 'b', 'c']);
});

describe('of two with the same score the first is', () => {
  /** Two complements with links of one weight, so that all factors are equal. */
  const pair = (one: object, other: object, more: object = {}): Scene => ({
    feed: {
      products: [
        {
          ...phone64,
          links: {
            complements: [
              ['b', 0.5],
              ['a', 0.5],
            ],
          },
        },
        { ...thing('a'), ...one },
        { ...thing('b'), ...other },
      ],
      ...more,
    } as never,
  });

  test('the one that sells better', () => {
    expect(offeredIn(pair({}, {}, { rankings: { bestSellers: { '*': ['b', 'a'] } } }))).toEqual([
      'b',
      'a',
    ]);
    expect(offeredIn(pair({}, {}, { rankings: { bestSellers: { '*': ['b'] } } }))).toEqual([
      'b',
      'a',
    ]);
  });

  test('then the one whose price is nearer to what is held', () => {
    // One cent apart: the same score to four digits.
    expect(offeredIn(pair({ price: 1000 }, { price: 1001 }))).toEqual(['b', 'a']);
  });

  test('then the one whose id is first', () => {
    expect(offeredIn(pair({}, {}))).toEqual(['a', 'b']);
  });
});
