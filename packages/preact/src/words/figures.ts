import type { Amount, Money, PriceFacts } from '@uptier/core';
import { formatter } from './formatter.js';

/** What fills a place in a text. */
export type Value = string | number | Amount;

/** How a language writes what is no text. */
export interface Figures {
  /** "A, B and C". */
  list(items: readonly string[]): string;
  /** A number, with its unit where it has one: no line breaks between them. */
  number(value: number | Amount): string;
  /** A share as a percentage: 0.12 is "12%". */
  percent(share: number): string;
  /** Minor units as money. With `exceptZero` the sign says what is added or saved: "+$50.00". */
  money(
    value: Money,
    price: Pick<PriceFacts, 'currency' | 'exponent'>,
    signDisplay?: 'auto' | 'exceptZero',
  ): string;
}

/** Languages written from right to left, in which a value of other letters would pull its neighbours along. */
const RIGHT_TO_LEFT = /^(ar|fa|he|ur)\b/;

/** U+2068 ... U+2069: what is between them finds its own direction, and the text around it keeps its own. */
const isolate = (text: string, locale = '') =>
  RIGHT_TO_LEFT.test(locale) ? `\u2068${text}\u2069` : text;

function show(value: Value, locale: string | undefined): string {
  if (typeof value === 'number') return formatter('NumberFormat', locale).format(value);
  if (typeof value === 'string') return value;
  return show(value.value, locale) + (value.unit ? `\u00a0${value.unit}` : '');
}

/** A value as it stands within a text. */
export const valueIn = (locale: string | undefined, value: Value): string =>
  isolate(show(value, locale), locale);

/** The figures of a language. An empty or missing one is the browser's own. */
export const figures = (locale: string | undefined): Figures => ({
  list: (items) =>
    formatter('ListFormat', locale)
      .formatToParts(items)
      .map(({ type, value }) => (type === 'element' ? isolate(value, locale) : value))
      .join(''),
  number: (value) => show(value, locale),
  percent: (share) =>
    formatter('NumberFormat', locale, { style: 'percent', maximumFractionDigits: 2 }).format(share),
  money: (value, { currency, exponent }, signDisplay = 'auto') =>
    formatter('NumberFormat', locale, {
      style: 'currency',
      currency,
      // No maximum is needed: minor units have no more digits than these.
      minimumFractionDigits: exponent,
      signDisplay,
    }).format(value / 10 ** exponent),
});
