import { describe, expect, it } from 'vitest';
import { changeLines } from '../cart/change-lines.mjs';

/** @typedef {import('@uptier/example-parts/read-change.mjs').Change} Change */

/** @type {Record<string, { title: string, stock: number }>} */
const SOLD = {
  small: { title: 'Small', stock: 9 },
  large: { title: 'Large', stock: 2 },
  gone: { title: 'Gone', stock: 0 },
};

/** @param {Partial<Change>} change */
function change({ add = [], remove = [] }) {
  let count = 0;
  const lines = [
    { key: 'a', id: 'small', quantity: 2 },
    { key: 'b', id: 'card', quantity: 1 },
  ];
  const find = /** @type {import('../shop/open-shop.mjs').Shop['find']} */ (
    (/** @type {string} */ id) => SOLD[id]
  );
  return changeLines(lines, { add, remove }, { find, newKey: () => `new-${++count}` });
}

describe('changeLines', () => {
  it('swaps one product for another in its place, with its quantity', () => {
    const swap = { add: [{ id: 'large', quantity: 2 }], remove: [{ key: 'a', quantity: 2 }] };
    expect(change(swap)).toEqual([
      { key: 'new-1', id: 'large', quantity: 2 },
      { key: 'b', id: 'card', quantity: 1 },
    ]);
  });

  it('puts a new product at the end, and more of a known one on its line', () => {
    const add = [
      { id: 'large', quantity: 1 },
      { id: 'small', quantity: 3 },
    ];
    expect(change({ add }).map(({ id, quantity }) => [id, quantity])).toEqual([
      ['small', 5],
      ['card', 1],
      ['large', 1],
    ]);
  });

  it('gives out what there is, and not one more', () => {
    expect(change({ add: [{ id: 'large', quantity: 2 }] })).toHaveLength(3);
    expect(() => change({ add: [{ id: 'large', quantity: 3 }] })).toThrow(
      'There are only 2 of Large.',
    );
    expect(() => change({ add: [{ id: 'gone', quantity: 1 }] })).toThrow('Gone is sold out.');
  });

  it.for([
    ['a product that the shop has not', { add: [{ id: 'tv', quantity: 1 }] }, 422],
    ['a line that is gone', { remove: [{ key: 'z', quantity: 1 }] }, 409],
    ['more than a line holds', { remove: [{ key: 'a', quantity: 3 }] }, 409],
  ])('refuses %s', ([, wanted, status]) => {
    expect(() => change(/** @type {Partial<Change>} */ (wanted))).toThrow(
      expect.objectContaining({ status }),
    );
  });
});
