import { expect, it } from 'vitest';
import { readChange } from '../read-change.mjs';

it('reads a swap, and drops what the basket does not need', () => {
  const body = {
    add: [{ id: 'large', cartId: '7', quantity: 1 }],
    remove: [{ key: 'a', quantity: 1 }],
  };
  expect(readChange(body)).toEqual({
    add: [{ id: 'large', quantity: 1 }],
    remove: [{ key: 'a', quantity: 1 }],
  });
});

it.for([
  null,
  [],
  {},
  { add: {} },
  { remove: ['a'] },
  { add: [{ quantity: 1 }] },
  { remove: [{ key: 5, quantity: 1 }] },
  { add: [{ id: 'a' }] },
  { add: [{ id: 'a', quantity: -1 }] },
  { add: [{ id: 'a', quantity: '1' }] },
  { add: [{ id: 'a', quantity: 0.5 }] },
])('refuses %j', (body) => {
  expect(() => readChange(body)).toThrow(expect.objectContaining({ status: 400 }));
});
