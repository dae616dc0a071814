import type { Amount, Interval, Money, PriceFacts } from '@uptier/core';
import { formatter } from './formatter.js';

/** What fills a place in a text. */
export type Value = string | number | Amount;

/** A value as it stands within a text: a number with its unit, where it has one, and no line break between them. */
export function valueIn(locale: string | undefined, value: Value): string {
  if (typeof value === 'number') return formatter('NumberFormat', locale).format(value);
  if (typeof value === 'string') return value;
  return valueIn(locale, value.value) + (value.unit ? `\u00a0${value.unit}` : '');
}

/** Minor units as money. With `exceptZero` the sign says what is added or saved: "+$50.00". */
export const moneyIn =
  (locale: string | undefined) =>
  (
    value: Money,
    { currency, exponent }: Pick<PriceFacts, 'currency' | 'exponent'>,
    signDisplay: 'auto' | 'exceptZero' = 'auto',
  ): string =>
    formatter('NumberFormat', locale, {
      style: 'currency',
      currency,
      // No maximum is needed: minor units have no more digits than these.
      minimumFractionDigits: exponent,
      signDisplay,
    }).format(value / 10 ** exponent);

/** A share as a percentage: 0.12 is "12%". */
export const percentIn = (locale: string | undefined, share: number): string =>
  formatter('NumberFormat', locale, { style: 'percent', maximumFractionDigits: 2 }).format(share);

/** "3 months". */
export const timeIn = (locale: string | undefined, unit: Interval, many: number): string =>
  formatter('NumberFormat', locale, { style: 'unit', unit, unitDisplay: 'long' }).format(many);

/** "A, B and C". */
export const listIn = (locale: string | undefined, items: readonly string[]): string =>
  formatter('ListFormat', locale).format(items);
