import { describe, expect, test } from 'vitest';
import { climbs } from '../../src/visitor/climbs.js';

const up = (from: string, to: string, increase: number) => ({ from, to, increase });

describe('what is held has climbed', () => {
  test('as far as its one upgrade', () => {
    expect(climbs([up('a', 'b', 100)])).toEqual([up('a', 'b', 100)]);
  });

  test('as far as all upgrades of a chain together', () => {
    expect(climbs([up('a', 'b', 100), up('b', 'c', 150)])).toEqual([up('a', 'c', 250)]);
  });

  test('each thing for itself', () => {
    const two = [up('a', 'b', 100), up('x', 'y', 30)];
    expect(climbs(two)).toEqual(two);
  });

  test('twice, where two lines of the cart climbed to the same', () => {
    expect(climbs([up('a', 'c', 100), up('b', 'c', 40)])).toEqual([up('b', 'c', 140)]);
  });

  test('nothing, after its upgrade was undone', () => {
    expect(climbs([up('a', 'b', 100), up('b', 'a', -100)])).toEqual([]);
  });

  test('one step less, after the second of two was undone', () => {
    expect(climbs([up('a', 'b', 100), up('b', 'c', 150), up('c', 'b', -150)])).toEqual([
      up('a', 'b', 100),
    ]);
  });

  test('once, where an upgrade was undone and accepted again', () => {
    const again = [up('a', 'b', 100), up('b', 'a', -100), up('a', 'b', 100)];
    expect(climbs(again)).toEqual([up('a', 'b', 100)]);
  });

  test('nothing by an undo of what is not known, and nothing by garbage', () => {
    const broken = { from: 'a', to: 'b' } as ReturnType<typeof up>;
    const endless = up('a', 'b', Infinity);
    expect(climbs([up('b', 'a', -100), undefined, broken, endless])).toEqual([]);
  });

  test('no further when it is worked out twice', () => {
    const once = climbs([up('a', 'b', 100), up('b', 'c', 150), up('a', 'b', 100)]);
    expect(once).toEqual([up('a', 'c', 250), up('a', 'b', 100)]);
    expect(climbs(once)).toEqual(once);
  });
});
