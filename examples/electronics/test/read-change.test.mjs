import { describe, expect, it } from 'vitest';
import { readChange } from '../cart/read-change.mjs';

describe('readChange', () => {
  it('reads a swap, and drops what the cart does not need', () => {
    const body = {
      add: [{ id: 'large', cartId: '7', quantity: 1 }],
      remove: [{ key: 'a', quantity: 1 }],
    };
    expect(readChange(body)).toEqual({
      add: [{ id: 'large', quantity: 1 }],
      remove: [{ key: 'a', quantity: 1 }],
    });
  });

  it('reads a change that only adds', () => {
    expect(readChange({ add: [{ id: 'large', quantity: 1 }] })).toEqual({
      add: [{ id: 'large', quantity: 1 }],
      remove: [],
    });
  });

  it.for([
    { body: null, why: 'a change of the cart is an object' },
    { body: [], why: 'a change of the cart is an object' },
    { body: {}, why: 'it neither adds nor removes anything' },
    { body: { add: {} }, why: '"add" is not a list of objects' },
    { body: { remove: ['a'] }, why: '"remove" is not a list of objects' },
    { body: { add: [{ quantity: 1 }] }, why: '"id" is not a text' },
    { body: { remove: [{ key: 5, quantity: 1 }] }, why: '"key" is not a text' },
    { body: { add: [{ id: 'a' }] }, why: '"quantity" is not a whole number above 0' },
    { body: { add: [{ id: 'a', quantity: -1 }] }, why: '"quantity" is not a whole number above 0' },
    {
      body: { add: [{ id: 'a', quantity: '1' }] },
      why: '"quantity" is not a whole number above 0',
    },
    {
      body: { add: [{ id: 'a', quantity: 1 }], code: 'X' },
      why: 'this shop has no discount codes',
    },
  ])('refuses $body: $why', ({ body, why }) => {
    expect(() => readChange(body)).toThrow(
      expect.objectContaining({ status: 400, message: `The cart cannot do that: ${why}.` }),
    );
  });
});
