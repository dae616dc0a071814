import { decide, type Experiment } from '@uptier/core';
import { aContext, aFeed } from '@uptier/testing';
import { createCatalog } from '@uptier/core';
import { describe, expect, test } from 'vitest';
import { findArms } from '../../src/experiment/find-arms.js';
import { chance, fnv1a } from '../../src/experiment/hash.js';

const IDS = Array.from({ length: 20_000 }, (_, i) => `visitor-${i}`);
const drawn = (experiment: Experiment, id: string): string => {
  const [arm] = findArms([experiment], { now: 0, visitor: { id }, consent: true });
  return arm!.arm?.id ?? 'holdout';
};

/** How many of the ids came to each arm. */
function countArms(experiment: Experiment): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const id of IDS) counts[drawn(experiment, id)] = (counts[drawn(experiment, id)] ?? 0) + 1;
  return counts;
}

/** Four standard errors: a right draw is outside once in 16,000 times, and here the ids are fixed. */
const within = (share: number): number => 4 * Math.sqrt(IDS.length * share * (1 - share));

const arms = (...weights: number[]) => weights.map((weight, i) => ({ id: `arm-${i}`, weight }));

describe('an experiment', () => {
  test.each<[string, Experiment, Record<string, number>]>([
    ['of two equal arms', { id: 'even', arms: arms(1, 1) }, { 'arm-0': 0.5, 'arm-1': 0.5 }],
    [
      'of three unequal arms',
      { id: 'odd', arms: arms(1, 2, 7) },
      { 'arm-0': 0.1, 'arm-1': 0.2, 'arm-2': 0.7 },
    ],
    [
      'with weights below one',
      { id: 'small', arms: arms(0.25, 0.75) },
      { 'arm-0': 0.25, 'arm-1': 0.75 },
    ],
    [
      'with a holdout of 10 %',
      { id: 'held', holdout: 0.1, arms: arms(1, 1) },
      { holdout: 0.1, 'arm-0': 0.45, 'arm-1': 0.45 },
    ],
    [
      'with a holdout of 1 %',
      { id: 'little', holdout: 0.01, arms: arms(1) },
      { holdout: 0.01, 'arm-0': 0.99 },
    ],
  ])('%s holds its weights within sampling error', (_, experiment, shares) => {
    const counts = countArms(experiment);
    expect(Object.keys(counts).sort()).toEqual(Object.keys(shares).sort());
    for (const [arm, share] of Object.entries(shares)) {
      expect(Math.abs(counts[arm]! - share * IDS.length), arm).toBeLessThan(within(share));
    }
  });

  test('draws nobody for an arm of weight 0, and everybody into a holdout of 1', () => {
    expect(countArms({ id: 'x', arms: arms(0, 1) })).toEqual({ 'arm-1': 20_000 });
    expect(countArms({ id: 'x', holdout: 1, arms: arms(1) })).toEqual({ holdout: 20_000 });
  });

  test('whose arms weigh nothing gives the first', () => {
    expect(drawn({ id: 'x', arms: arms(0, 0) }, 'v')).toBe('arm-0');
  });

  test('gives a visitor the same arm every time', () => {
    const experiment = { id: 'x', holdout: 0.2, arms: arms(1, 1) };
    expect(IDS.slice(0, 200).map((id) => drawn(experiment, id))).toEqual(
      IDS.slice(0, 200).map((id) => drawn(experiment, id)),
    );
  });

  test('says nothing about another one: half of each arm is in each arm of the other', () => {
    const both = IDS.filter(
      (id) =>
        drawn({ id: 'one', arms: arms(1, 1) }, id) === drawn({ id: 'two', arms: arms(1, 1) }, id),
    );
    expect(Math.abs(both.length - IDS.length / 2)).toBeLessThan(within(0.5));
  });

  test('moves as few as it must when the holdout grows', () => {
    const before = { id: 'x', holdout: 0.1, arms: arms(1, 1) };
    const after = { ...before, holdout: 0.2 };
    const moved = IDS.filter((id) => drawn(before, id) !== drawn(after, id));
    expect(new Set(moved.map((id) => drawn(after, id)))).toEqual(new Set(['holdout']));
  });

  test('without arms is none', () => {
    expect(findArms([{ id: 'x', arms: [] }], { now: 0, visitor: { id: 'v' } })).toEqual([]);
  });
});

describe('a visitor', () => {
  const experiment: Experiment = { id: 'x', holdout: 0.9, arms: arms(1, 1) };
  const control = [{ experiment: 'x', arm: experiment.arms[0], counted: false }];

  test.each([
    ['without an id', { now: 0 }],
    ['whose memory has no id', { now: 0, visitor: {}, consent: true }],
    ['who refused consent', { now: 0, visitor: { id: 'v' }, consent: false }],
  ])('%s is in the first arm, outside the holdout, and not counted', (_, context) => {
    expect(findArms([experiment], context)).toEqual(control);
  });

  test('with an id counts', () => {
    expect(
      findArms([experiment], { now: 0, visitor: { id: 'v' }, consent: true })[0]?.counted,
    ).toBe(true);
  });
});

describe('a decision', () => {
  const slot = { id: 's', placement: 'cart' as const };
  const catalogOf = (experiment: Experiment) => createCatalog(aFeed({ experiments: [experiment] }));
  const context = aContext({ visitor: { id: 'visitor-1' }, consent: true });

  test('names the arm that it was made in', () => {
    const [decision] = decide(catalogOf({ id: 'x', arms: arms(1) }), context, [slot]);
    expect(decision!.arms).toEqual([{ experiment: 'x', arm: 'arm-0', counted: true }]);
  });

  test('in the holdout offers nothing, and says so', () => {
    const [decision] = decide(catalogOf({ id: 'x', holdout: 1, arms: arms(1) }), context, [slot]);
    expect([decision!.offers, decision!.arms]).toEqual([
      [],
      [{ experiment: 'x', arm: 'holdout', counted: true }],
    ]);
  });

  test('follows the policy of its arm', () => {
    const strict: Experiment = {
      id: 'x',
      arms: [{ id: 'strict', weight: 1, policy: { maxIncrease: { good: 0.1 }, freeStep: 0 } }],
    };
    const offers = (experiment: Experiment) =>
      decide(catalogOf(experiment), context, [slot])[0]!.offers.map(({ product }) => product.id);
    expect([offers({ id: 'x', arms: arms(1) }), offers(strict)]).toEqual([['phone-128'], []]);
  });
});

describe('the hash', () => {
  // The published test vectors of FNV-1a, 32 bits (Fowler, Noll, Vo).
  test.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('of %j is that of FNV-1a', (text, hash) => {
    expect(fnv1a(text)).toBe(hash);
  });

  test('spreads over the whole of 0 to 1', () => {
    const tenths = Array<number>(10).fill(0);
    for (const id of IDS) tenths[Math.floor(chance(id) * 10)]! += 1;
    for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(within(0.1));
  });
});
