import { fuzzing } from '@uptier/testing/fuzz';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareOf } from '../../src/offer/pay.js';

test('a share of any money is exact, and rounded down', () => {
  // In floating point the product of the two is rounded up to the next whole share.
  expect(shareOf(899_999_999_999, 3.0001)).toBe(2_700_089_999_996);
  fc.assert(
    fc.property(fc.nat(900_000_000_000), fc.nat(100_000), (money, parts) => {
      const exact = (BigInt(money) * BigInt(parts)) / 10_000n;
      expect(BigInt(shareOf(money, parts / 10_000))).toBe(exact);
    }),
    fuzzing(1000, 100),
  );
});
