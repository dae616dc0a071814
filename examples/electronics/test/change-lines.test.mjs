import { describe, expect, it } from 'vitest';
import { changeLines } from '../cart/change-lines.mjs';

/** @typedef {import('../cart/change-lines.mjs').Line} Line */
/** @typedef {import('../cart/read-change.mjs').Change} Change */

const SOLD = ['small', 'large', 'case'];

/**
 * @param {readonly Line[]} lines
 * @param {Partial<Change>} change
 */
function change(lines, { add = [], remove = [] }) {
  let count = 0;
  return changeLines(
    lines,
    { add, remove },
    { isSold: (id) => SOLD.includes(id), newKey: () => `new-${++count}` },
  );
}

const small = { key: 'a', id: 'small', quantity: 2 };
const extra = { key: 'b', id: 'case', quantity: 1 };

describe('changeLines', () => {
  it('puts a new product at the end, and more of a known one on its line', () => {
    const add = [
      { id: 'large', quantity: 1 },
      { id: 'case', quantity: 2 },
    ];
    expect(change([small, extra], { add })).toEqual([
      small,
      { key: 'b', id: 'case', quantity: 3 },
      { key: 'new-1', id: 'large', quantity: 1 },
    ]);
  });

  it('swaps one product for another in its place, with its quantity', () => {
    const add = [{ id: 'large', quantity: 2 }];
    const remove = [{ key: 'a', quantity: 2 }];
    expect(change([small, extra], { add, remove })).toEqual([
      { key: 'new-1', id: 'large', quantity: 2 },
      extra,
    ]);
  });

  it('takes a part of a line and leaves the rest', () => {
    const remove = [{ key: 'a', quantity: 1 }];
    expect(change([small], { remove })).toEqual([{ key: 'a', id: 'small', quantity: 1 }]);
  });

  it('adds on to a line that holds the other version already', () => {
    const large = { key: 'c', id: 'large', quantity: 1 };
    const add = [{ id: 'large', quantity: 2 }];
    const remove = [{ key: 'a', quantity: 2 }];
    expect(change([small, large], { add, remove })).toEqual([
      { key: 'c', id: 'large', quantity: 3 },
    ]);
  });

  it('takes five of one phone, and no more', () => {
    expect(change([small], { add: [{ id: 'small', quantity: 3 }] })).toEqual([
      { key: 'a', id: 'small', quantity: 5 },
    ]);
    expect(() => change([small], { add: [{ id: 'small', quantity: 4 }] })).toThrow(
      'A cart holds at most 5 of one phone.',
    );
  });

  it.for([
    [
      'a product that the shop has not',
      { add: [{ id: 'tv', quantity: 1 }] },
      422,
      'unknown-product',
    ],
    ['a line that is gone', { remove: [{ key: 'z', quantity: 1 }] }, 409, 'unknown-line'],
    ['more than a line holds', { remove: [{ key: 'a', quantity: 3 }] }, 409, 'too-few'],
  ])('refuses %s', ([, wanted, status, code]) => {
    expect(() => change([small], /** @type {Partial<Change>} */ (wanted))).toThrow(
      expect.objectContaining({ status, code }),
    );
  });

  it('leaves the cart as it was where the second half of a swap is refused', () => {
    const lines = [{ ...small }];
    const remove = [{ key: 'a', quantity: 2 }];
    expect(() => change(lines, { remove, add: [{ id: 'tv', quantity: 2 }] })).toThrow('"tv"');
    expect(lines).toEqual([small]);
  });
});
