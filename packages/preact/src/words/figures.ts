import type { Amount, Interval, Money, PriceFacts } from '@uptier/core';
import { amountWriter, isPlainAmount } from './amount-writer.js';
import { amountsAtHome } from './amounts-at-home.js';
import { formatter } from './formatter.js';
import { plainNumber } from './plain-number.js';

/** What fills a place in a text. */
export type Value = string | number | Amount;

/** A value as it stands within a text: a number with its unit, where it has one, and no line break between them. */
export function valueIn(locale: string | undefined, value: Value): string {
  if (typeof value === 'number')
    return plainNumber(locale, value) ?? formatter('NumberFormat', locale).format(value);
  if (typeof value === 'string') return value;
  return valueIn(locale, value.value) + (value.unit ? `\u00a0${value.unit}` : '');
}

/** Minor units as money. With `exceptZero` the sign says what is added or saved: "+$50.00". */
export function moneyIn(locale: string | undefined, known = amountsAtHome(locale)) {
  const write = known && amountWriter(known);
  return (
    value: Money,
    { currency, exponent }: Pick<PriceFacts, 'currency' | 'exponent'>,
    signDisplay: 'auto' | 'exceptZero' = 'auto',
  ): string =>
    write && known.currency === currency && known.exponent === exponent && isPlainAmount(value)
      ? write(value, signDisplay)
      : formatter('NumberFormat', locale, {
          style: 'currency',
          currency,
          // No maximum is needed: minor units have no more digits than these.
          minimumFractionDigits: exponent,
          signDisplay,
        }).format(value / 10 ** exponent);
}

/** A share as a percentage: 0.12 is "12%". */
export const percentIn = (locale: string | undefined, share: number): string =>
  formatter('NumberFormat', locale, { style: 'percent', maximumFractionDigits: 2 }).format(share);

/** "3 months". */
export const timeIn = (locale: string | undefined, unit: Interval, many: number): string =>
  formatter('NumberFormat', locale, { style: 'unit', unit, unitDisplay: 'long' }).format(many);

/** "A, B and C". */
export const listIn = (locale: string | undefined, items: readonly string[]): string =>
  items.length > 1 ? formatter('ListFormat', locale).format(items) : (items[0] ?? '');
