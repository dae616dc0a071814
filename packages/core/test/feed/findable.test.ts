import fc from 'fast-check';
import { expect, test } from 'vitest';
import { referencesOf } from '../../src/catalog/product-index.js';
import { findable } from '../../src/feed/findable.js';
import { readLate } from '../../src/feed/read-late.js';
import type { Product } from '../../src/feed/feed.js';
import { readProduct } from '../../src/feed/read-product.js';
import { attempt, startReading, type Reader } from '../../src/feed/reader.js';
import { arbitraryOf } from './arbitrary-of-schema.js';
import { fuzzing, garbage, mutated } from '@uptier/testing/fuzz';

const products = arbitraryOf({ $ref: '#/$defs/product' });
const wrong = (arbitrary: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  mutated(arbitrary).map(({ json }) => json);

const readBy = <T>(value: unknown, reader: Reader<T>): T | undefined =>
  attempt(value, startReading(), reader);

const found = (product: Product | undefined) =>
  product && {
    id: product.id,
    references: referencesOf(product),
    family: product.family,
    tier: product.tier,
    category: product.category,
  };

test.each([
  ['right', products],
  ['wrong at one place', wrong(products)],
  ['wrong at three places', wrong(wrong(wrong(products)))],
])('what a product is found by is what it turns out to have, where it is %s', (_, arbitrary) => {
  fc.assert(
    fc.property(arbitrary, (json) => {
      const known = readBy(json, findable);
      const whole = readBy(json, readProduct);
      expect(known && found(known as Product)).toEqual(found(whole));
      expect(known && readLate(known)).toEqual(whole);
    }),
    fuzzing(5000, 1000),
  );
});

test('whatever is no data never throws', () => {
  fc.assert(
    fc.property(garbage, garbage, ({ value }, { value: field }) => {
      for (const one of [value, { id: 'a', title: 'A', category: field, variants: [field] }]) {
        const known = readBy(one, findable);
        const read = known && readLate(known);
        expect(read?.id ?? known?.id).toBe(known?.id);
      }
    }),
    fuzzing(5000, 1000),
  );
});
