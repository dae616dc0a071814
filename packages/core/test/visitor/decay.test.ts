import * as fc from 'fast-check';
import { fuzzing } from '@uptier/testing/fuzz';
import { describe, expect, test } from 'vitest';
import { decay } from '../../src/visitor/decay.js';

const WEEK = 7 * 86_400_000;

describe('the weight of what happened', () => {
  test.each([
    ['is whole at once', 0, 1],
    ['is half after a half-life', WEEK, 0.5],
    ['is a quarter after two', 2 * WEEK, 0.25],
    ['lies on a straight line between: three quarters half-way', WEEK / 2, 0.75],
    ['lies on a straight line between the second half-life and the third', 2.5 * WEEK, 0.1875],
    ['is gone when it would round to nothing', 14 * WEEK, 0],
    ['is whole for what has not happened yet', -WEEK, 1],
    ['is whole where the age cannot be read', NaN, 1],
    ['is gone after an endless time', Infinity, 0],
  ])('%s', (_, age, weight) => {
    expect(decay(age, WEEK)).toBe(weight);
  });

  test('still rounds to 0.0001 just before it is gone', () => {
    expect(Math.round(decay(14 * WEEK - 1, WEEK) * 1e4)).toBe(1);
  });

  test('never grows with age', () => {
    const age = fc.integer({ min: -WEEK, max: 20 * WEEK });
    fc.assert(
      fc.property(age, fc.nat(WEEK), (young, more) => {
        expect(decay(young + more, WEEK)).toBeLessThanOrEqual(decay(young, WEEK));
      }),
      fuzzing(1000, 100),
    );
  });
});
