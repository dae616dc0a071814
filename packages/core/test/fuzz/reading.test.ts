import { readContext, readFeed, readShard } from '@uptier/core';
import { boxed, faults, fuzzing, garbage, spoil, spoiled } from '@uptier/testing/fuzz';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { anyShop, anyStatement } from '../decide/any-shop.js';
import { arbitraryOf } from '../feed/arbitrary-of-schema.js';
import { schema, shardErrors } from '../feed/schema.js';
import { amountsIn } from './facts-in.js';

vi.setConfig({ testTimeout: 600_000 });

const shard = arbitraryOf({ $ref: '#/$defs/shard' });

describe('whatever is spoilt', () => {
  test('a product or a shard that is read is one as the schema describes it', () => {
    fc.assert(
      fc.property(
        spoiled(fc.oneof(anyShop, arbitraryOf(schema))),
        fc.oneof(spoiled(shard), fc.jsonValue()),
        (json, piece) => {
          const products = readFeed(json).feed?.products ?? [];
          expect(shardErrors({ products })).toEqual([]);
          expect(shardErrors(readShard(piece).shard)).toEqual([]);
        },
      ),
      fuzzing(1500, 40),
    );
  });

  test('what is read of a page is read again as it is, and counts and costs whole numbers', () => {
    fc.assert(
      fc.property(spoiled(anyStatement), (json) => {
        const { context } = readContext(json);
        expect(readContext(context)).toEqual({ context, warnings: [] });
        expect(amountsIn(context).filter((one) => !Number.isSafeInteger(one) || one < 0)).toEqual(
          [],
        );
      }),
      fuzzing(1500, 60),
    );
  });

  test('what is read of a page is a copy: it may change its own objects at any time', () => {
    fc.assert(
      fc.property(spoiled(anyStatement), (made) => {
        // What it is made of belongs to all cases.
        const json = structuredClone(made);
        const { context } = readContext(json);
        const before = JSON.stringify(context);
        empty(json);
        expect(JSON.stringify(context)).toBe(before);
      }),
      fuzzing(500, 20),
    );
  });
});

/** Takes everything out of JSON, at every depth. */
function empty(json: unknown): void {
  if (typeof json !== 'object' || json === null) return;
  Object.values(json).forEach(empty);
  if (Array.isArray(json)) json.length = 0;
  else for (const name of Object.keys(json)) delete (json as Record<string, unknown>)[name];
}

const CART_LINES = ['a', 'b', 'c'].map((key) => ({ key, id: key, quantity: 2, price: 500 }));
const QUOTES = ['a', 'b', 'c'].map((id) => ({ id, price: 500, currency: 'USD', available: true }));
const VARIANTS = ['a', 'b', 'c'].map((cartId) => ({
  cartId,
  price: 500,
  options: { Size: cartId },
}));
const CAMPAIGNS = ['a', 'b', 'c'].map((id) => ({ id, offer: ['p1'], headline: 'Take it' }));
const HEAD = { version: 1, currency: 'USD', exponent: 2 };

/** A list in outside data: what stands in it, and what is read of it. */
const LISTS: readonly (readonly [
  name: string,
  usual: fc.Arbitrary<readonly object[]>,
  read: (list: unknown) => readonly unknown[] | undefined,
])[] = [
  [
    'products of a feed',
    anyShop.map(({ products }) => products),
    (products) => readFeed({ ...HEAD, products }).feed?.products,
  ],
  [
    'products of a shard',
    anyShop.map(({ products }) => products),
    (products) => readShard({ products }).shard.products,
  ],
  [
    'variants of a product',
    fc.constant(VARIANTS),
    (variants) =>
      readFeed({ ...HEAD, products: [{ id: 'p', title: 'P', variants }] }).feed?.products[0]
        ?.variants,
  ],
  [
    'campaigns of a feed',
    fc.constant(CAMPAIGNS),
    (campaigns) => readFeed({ ...HEAD, products: [], campaigns }).feed?.campaigns,
  ],
  [
    'lines of a cart',
    fc.constant(CART_LINES),
    (lines) => readContext({ cart: { lines, subtotal: 3000 } }).context.cart?.lines,
  ],
  ['quotes', fc.constant(QUOTES), (quotes) => readContext({ quotes }).context.quotes],
];

test.each(LISTS)('of the %s only the one that is bad is lost', (_, usual, read) => {
  fc.assert(
    fc.property(
      usual,
      fc.nat(),
      fc.oneof(
        faults.map((fault) => (one: unknown) => boxed(spoil(one, fault).json)),
        garbage.map((box) => () => box),
      ),
      (list, choice, spoilt) => {
        const at = choice % list.length;
        const others = list.filter((__, i) => i !== at);
        const { value } = spoilt(list[at]);
        const all = read([...list.slice(0, at), value, ...list.slice(at + 1)]) ?? [];
        expect(all.filter((__, i) => all.length < list.length || i !== at)).toEqual(read(others));
      },
    ),
    fuzzing(1000, 30),
  );
});
