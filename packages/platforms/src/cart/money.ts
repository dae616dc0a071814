import type { Money } from '@uptier/core';

/** No currency has as many. */
const MOST_DIGITS = 8;

const NUMBER = /^(-?)(\d+)(?:\.(\d+))?$/;

/** How many digits a currency's minor unit has: JPY 0, USD 2, KWD 3. Of a code that is none: 2. */
export function digitsOf(currency: string): number {
  try {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency });
    return format.resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}

/**
 * A decimal amount in minor units of a currency, digit by digit: `12.3` with 2 digits is 1230. What a shop states
 * more finely than the currency has digits is rounded, half away from zero. A number's text is the shortest that
 * means it, which is the one that the shop sent. `NaN` for what is no amount.
 */
export function minorUnits(amount: string | number, digits: number): Money {
  const [, sign = '', whole = '', part = ''] = NUMBER.exec(String(amount)) ?? [];
  if (!whole) return NaN;
  const kept = Number(whole + part.slice(0, digits).padEnd(digits, '0'));
  const money = kept + (Number(part[digits] ?? 0) >= 5 ? 1 : 0);
  return sign ? -money : money;
}

/**
 * An integer that counts units of 10^-`from` as one that counts units of 10^-`to`. `NaN` for what is none, or counts in
 * units that no money has.
 */
export function shiftDigits(units: string | number, from: number, to: number): Money {
  if (!(from >= 0 && from <= MOST_DIGITS)) return NaN;
  const text = String(units).padStart(from + 1, '0');
  return /^\d+$/.test(text)
    ? minorUnits(`${text.slice(0, text.length - from)}.${text.slice(text.length - from)}0`, to)
    : NaN;
}
