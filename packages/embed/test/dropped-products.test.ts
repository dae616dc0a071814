import { expect, test } from 'vitest';
import { droppedProducts } from '../src/debug/dropped-products.js';

const head = { version: 1, currency: 'USD', exponent: 2 };
const tea = { id: 'tea', title: 'Tea', price: 500 };

const reasonsOf = (json: unknown) =>
  droppedProducts([['/feed.json', json]]).map(({ name, reason }) => [name, reason]);

test('a product that cannot be read is named, with what is wrong in it', () => {
  const products = [tea, { ...tea, id: 'x'.repeat(201) }, { ...tea, id: 'pot', title: ' ' }];
  const dropped = droppedProducts([['/feed.json', { ...head, products }]]);
  expect(dropped).toEqual([
    {
      name: 'number 2',
      file: '/feed.json',
      reason: expect.stringMatching(/^id: expected an id, up to 200 characters/),
    },
    { name: 'pot', file: '/feed.json', reason: expect.stringMatching(/^title: expected/) },
  ]);
});

test('what only lacks a part is not among them', () => {
  expect(reasonsOf({ ...head, products: [{ ...tea, brand: 7, image: 'x' }] })).toEqual([]);
});

test('the second of two with one id is', () => {
  expect(reasonsOf({ ...head, products: [tea, tea] })).toEqual([['tea', 'expected a new id']]);
});

test.each([
  ['no id', [{ title: 'Tea' }], 'number 1'],
  ['nothing at all', [null], 'number 1'],
  ['a number as id', [{ id: 7 }], '7'],
])('of a product with %s its place or its id is told', (_, products, name) => {
  expect(reasonsOf({ ...head, products })).toEqual([[name, expect.stringMatching(/expected/)]]);
});

test('those of shards are found too, whether whole or cards', () => {
  const shard = { products: [{ id: 'a' }], cards: [tea, { id: 'b' }] };
  expect(reasonsOf(shard).map(([name]) => name)).toEqual(['a', 'b']);
});

test.each([[undefined], [null], ['feed'], [{}], [{ products: 'many' }]])(
  'where there are no products, none is left out: %j',
  (json) => {
    expect(reasonsOf(json)).toEqual([]);
  },
);

test('beyond the thousand faults that a reading tells they are still counted', () => {
  const products = Array.from({ length: 1500 }, (_, i) => ({ id: `p${i}` }));
  expect(reasonsOf({ ...head, products })).toHaveLength(1500);
});
