import { describe, expect, it } from 'vitest';
import { changeLines } from '../cart/change-lines.mjs';

/** @param {Partial<import('@uptier/example-parts/read-change.mjs').Change>} change */
function change({ add = [], remove = [] }) {
  let count = 0;
  const lines = [
    { key: 'a', id: 'small', quantity: 2 },
    { key: 'b', id: 'other', quantity: 1 },
  ];
  const isSold = (/** @type {string} */ id) => ['small', 'large', 'other'].includes(id);
  return changeLines(lines, { add, remove }, { isSold, newKey: () => `new-${++count}` });
}

describe('changeLines', () => {
  it('swaps one size for another in its place, with its quantity', () => {
    const swap = { add: [{ id: 'large', quantity: 2 }], remove: [{ key: 'a', quantity: 2 }] };
    expect(change(swap)).toEqual([
      { key: 'new-1', id: 'large', quantity: 2 },
      { key: 'b', id: 'other', quantity: 1 },
    ]);
  });

  it('refuses what is not on the menu, what is not in the cart, and too much of one', () => {
    expect(() => change({ add: [{ id: 'tv', quantity: 1 }] })).toThrow('has no "tv"');
    expect(() => change({ remove: [{ key: 'z', quantity: 1 }] })).toThrow('not in the cart');
    expect(() => change({ remove: [{ key: 'a', quantity: 3 }] })).toThrow('not in the cart');
    expect(() => change({ add: [{ id: 'small', quantity: 19 }] })).toThrow('at most 20');
  });
});
