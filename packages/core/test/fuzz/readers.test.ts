import { readConfig, readContext, readFeed, readShard, readVisitor } from '@uptier/core';
import { boxed, fuzzing, garbage, mutated, spoiled } from '@uptier/testing/fuzz';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { anyShop, anyStatement, anyVisitor } from '../decide/any-shop.js';
import { arbitraryOf } from '../feed/arbitrary-of-schema.js';
import { schema } from '../feed/schema.js';
import { addressesIn, isSafe, numbersIn, objectsIn } from './facts-in.js';

vi.setConfig({ testTimeout: 600_000 });

const config = fc.record(
  { feed: fc.webUrl(), locale: fc.constant('en'), currency: fc.constant('usd'), consent: fc.boolean(), storage: fc.constant('none') },
  { requiredKeys: ['feed'] },
); // prettier-ignore

const READERS: readonly (readonly [
  name: string,
  usual: fc.Arbitrary<unknown>,
  read: (value: unknown) => unknown,
])[] = [
  ['a feed', anyShop, (value) => readFeed(value).feed],
  ['a feed of every field', arbitraryOf(schema), (value) => readFeed(value).feed],
  ['a shard', arbitraryOf({ $ref: '#/$defs/shard' }), (value) => readShard(value).shard],
  ['a context', anyStatement, (value) => readContext(value).context],
  ['a visitor', anyVisitor, readVisitor],
  ['a config', config, (value) => readConfig(value).config],
];

describe.each(READERS)('%s', (_, usual, read) => {
  test('is read without an error where garbage stands in it', () => {
    fc.assert(
      fc.property(
        mutated(usual, garbage).map(({ json }) => boxed(json)),
        ({ value }) => void read(value),
      ),
      fuzzing(1000),
    );
  });

  test('is read, whatever of its JSON is spoilt, into plain data of finite numbers and addresses that lead to no code', () => {
    fc.assert(
      fc.property(spoiled(usual), (value) => {
        const made = read(value);
        const kinds = objectsIn(made).map((one): unknown => Object.getPrototypeOf(one));
        expect(
          kinds.filter(
            (kind) => kind !== Object.prototype && kind !== Array.prototype && kind !== null,
          ),
        ).toEqual([]);
        expect(numbersIn(made).filter((one) => !Number.isFinite(one))).toEqual([]);
        expect(addressesIn(made).filter((one) => !isSafe(one))).toEqual([]);
      }),
      fuzzing(1500),
    );
  });
});
