import { minorUnits } from '../../cart/money.js';
import { plainDecimal } from './plain-decimal.js';

/** More than this is no price. The core reads none above it. */
const MOST = 900_000_000_000;

/** What is written, in a form with one meaning; a number has one already. */
function decimalOf(amount: unknown, exponent: number): number | string | undefined {
  if (typeof amount === 'number') return amount >= 0 ? amount : undefined;
  return typeof amount === 'string' ? plainDecimal(amount, exponent) : undefined;
}

/**
 * An amount in the currency's minor units: `12.5` dollars are 1250 cents. By the digits that are written, since
 * 1.005 * 100 is not 100.5 in floating point. Digits beyond the exponent are rounded, half up: 59.970000000000006 is
 * what a page's own sum makes of 59.97. `undefined` where the amount cannot be read.
 * @param exponent How many digits the minor unit has.
 */
export function toMinorUnits(amount: unknown, exponent: number | undefined): number | undefined {
  const decimal = exponent === undefined ? undefined : decimalOf(amount, exponent);
  if (exponent === undefined || decimal === undefined) return undefined;
  const units = minorUnits(decimal, exponent);
  return units <= MOST ? units : undefined;
}
