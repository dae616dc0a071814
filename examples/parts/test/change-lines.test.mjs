import { describe, expect, it } from 'vitest';
import { changeLines } from '../change-lines.mjs';

const CART = [
  { id: 'a', quantity: 1 },
  { id: 'b', quantity: 2 },
];
const find = (/** @type {string} */ id) => ['a', 'a2', 'b'].includes(id);

describe('changeLines', () => {
  it('puts what takes the place of another where that one stood', () => {
    const swap = { add: [{ id: 'a2', quantity: 1 }], remove: [{ key: 'a', quantity: 1 }] };
    expect(changeLines(CART, swap, find)).toEqual([{ id: 'a2', quantity: 1 }, CART[1]]);
  });

  it('counts up what is there already', () => {
    const more = { add: [{ id: 'b', quantity: 1 }], remove: [] };
    expect(changeLines(CART, more, find)).toEqual([CART[0], { id: 'b', quantity: 3 }]);
  });

  it('refuses what the shop does not have, and what is no longer there, and leaves the cart alone', () => {
    const before = structuredClone(CART);
    const both = { add: [{ id: 'c', quantity: 1 }], remove: [{ key: 'a', quantity: 1 }] };
    expect(() => changeLines(CART, both, find)).toThrow('This shop has no product "c".');
    const twice = { add: [], remove: [{ key: 'a', quantity: 2 }] };
    expect(() => changeLines(CART, twice, find)).toThrow('That is no longer in the cart.');
    expect(CART).toEqual(before);
  });
});
