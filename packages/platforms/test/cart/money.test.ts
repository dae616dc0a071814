import { expect, test } from 'vitest';
import { digitsOf, minorUnits, shiftDigits } from '../../src/cart/money.js';

test('knows how many digits a currency has', () => {
  expect(['USD', 'JPY', 'KRW', 'KWD', 'no code'].map(digitsOf)).toEqual([2, 0, 0, 3, 2]);
});

test('turns a decimal into minor units, digit by digit', () => {
  expect(minorUnits('19.99', 2)).toBe(1999);
  expect(minorUnits(1.005, 2)).toBe(101);
  expect(minorUnits(8.7, 2)).toBe(870);
  expect(minorUnits('12.345', 3)).toBe(12_345);
  expect(minorUnits(1200, 0)).toBe(1200);
  expect(minorUnits(-4.35, 2)).toBe(-435);
});

test('rounds what is finer than the currency, half away from zero', () => {
  expect(['980.4', '980.5', '-980.5'].map((amount) => minorUnits(amount, 0))).toEqual([
    980, 981, -981,
  ]);
});

test('what is no amount is no number', () => {
  expect(['', '1,50', '1e3', 'free'].map((amount) => minorUnits(amount, 2))).toEqual([
    NaN,
    NaN,
    NaN,
    NaN,
  ]);
});

test('moves the point of an integer', () => {
  expect(shiftDigits(100_000, 2, 0)).toBe(1000);
  expect(shiftDigits(1234, 2, 3)).toBe(12_340);
  expect(shiftDigits('18', 0, 2)).toBe(1800);
  expect(shiftDigits(5, 2, 2)).toBe(5);
  expect(shiftDigits('1.5', 2, 2)).toBe(NaN);
});
