import { fuzzing } from '@uptier/testing/fuzz';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exponentsBy } from '../../src/detect/money/exponent-of.js';
import { toMinorUnits } from '../../src/detect/money/to-minor-units.js';

describe('an amount in minor units', () => {
  test.each([
    [12.5, 2, 1250],
    [19.99, 2, 1999],
    [1.005, 2, 101],
    [59.970000000000006, 2, 5997],
    [0, 2, 0],
    [1299, 0, 1299],
    [12.345, 3, 12345],
    ['12.50', 2, 1250],
    ['12.5000', 2, 1250],
    ['12', 2, 1200],
    ['1299.00', 0, 1299],
    ['0.299', 2, 30],
    ['1,299.00', 2, 129900],
    ['1.299,00', 2, 129900],
    ['1 299,00', 2, 129900],
    ['1\u202f299,00 €', 2, 129900],
    ["1'299.00", 2, 129900],
    ['1’299’000.50', 2, 129900050],
    ['1,51,997.00', 2, 15199700],
    ['1.299.000', 2, 129900000],
    ['$1,299.00', 2, 129900],
    ['USD 12.00', 2, 1200],
    ['Rs. 1,299', 2, 129900],
    ['12,5', 2, 1250],
    ['1,299', 2, 129900],
    ['1.299', 0, 1299],
    ['1,299', 0, 1299],
    ['1.299', 3, 1299],
    ['1,299.250', 3, 1299250],
  ])('is read from %j with %i digits: %i', (written, exponent, units) => {
    expect(toMinorUnits(written, exponent)).toBe(units);
  });

  test.each<[unknown, number | undefined, string]>([
    ['1.299', 2, 'decimals or thousands of euros'],
    ['1,299', 3, 'decimals or thousands of dinars'],
    ['1,29,9', 2, 'no grouping that anybody uses'],
    ['1.2.3,4,5', 2, 'marks in disorder'],
    ['-5.00', 2, 'below zero'],
    ['12-15', 2, 'a range'],
    ['from 12 to 15', 2, 'a range in words'],
    ['', 2, 'nothing'],
    ['free', 2, 'no digits'],
    ['9'.repeat(60), 2, 'too long'],
    [9e15, 2, 'more than anything costs'],
    [-1, 2, 'below zero'],
    [Number.NaN, 2, 'no number'],
    [1e300, 2, 'no price'],
    [null, 2, 'nothing'],
    [['12'], 2, 'a list'],
    [true, 2, 'a flag'],
    [12, undefined, 'in a currency that nobody knows'],
  ])('is not guessed from %j with %s digits: %s', (written, exponent) => {
    expect(toMinorUnits(written, exponent)).toBeUndefined();
  });

  test('is exact for any amount, as a number and as written in three ways', () => {
    const amounts = fc.record({
      units: fc.integer({ min: 0, max: 99_999_999_999 }),
      exponent: fc.constantFrom(0, 2, 3),
    });
    fc.assert(
      fc.property(amounts, ({ units, exponent }) => {
        const digits = String(units).padStart(exponent + 1, '0');
        const whole = digits.slice(0, digits.length - exponent);
        const decimals = exponent ? digits.slice(-exponent) : '';
        const grouped = (mark: string): string => whole.replace(/\B(?=(\d{3})+$)/g, mark);
        const point = decimals && '.';
        const comma = decimals && ',';
        expect(toMinorUnits(Number(`${whole}${point}${decimals}`), exponent)).toBe(units);
        expect(toMinorUnits(`${grouped("'")}${point}${decimals}`, exponent)).toBe(units);
        // With one mark alone it may be thousands: then nothing is read, or the right amount.
        const allowed = whole.length > 3 && exponent ? [units] : [units, undefined];
        expect(allowed).toContain(toMinorUnits(`${grouped(',')}${point}${decimals}`, exponent));
        expect(allowed).toContain(toMinorUnits(`${grouped('.')}${comma}${decimals}`, exponent));
      }),
      fuzzing(1000, 100),
    );
  });
});

describe('the digits of a currency', () => {
  test.each([
    ['JPY', 0],
    ['KRW', 0],
    ['USD', 2],
    ['eur', 2],
    ['KWD', 3],
  ])('of %s are %i, as the browser knows', (currency, exponent) => {
    expect(exponentsBy(undefined)(currency)).toBe(exponent);
  });

  test('are the feed’s own where it is in that currency', () => {
    const exponentOf = exponentsBy({ currency: 'IQD', exponent: 3 });
    expect(exponentOf('IQD')).toBe(3);
    expect(exponentOf('USD')).toBe(2);
  });

  test('of an amount without a currency are the feed’s', () => {
    expect(exponentsBy({ currency: 'KWD', exponent: 3 })(undefined)).toBe(3);
    expect(exponentsBy(undefined)(undefined)).toBeUndefined();
  });

  test('are unknown for what is no currency', () => {
    expect(exponentsBy({ currency: 7, exponent: 'two' })('dollars')).toBeUndefined();
  });
});
