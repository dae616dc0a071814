import type { Money } from '@uptier/core';

/** Numbers as the page says them, in one language whatever the shop's is: the page's own words are English. */
export interface Say {
  readonly money: (amount: Money) => string;
  /** Without the minor unit where it is 0: for axes and round amounts. */
  readonly round: (amount: Money) => string;
}

const LOCALE = 'en';
const numbers = new Intl.NumberFormat(LOCALE);
const decimals = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 2 });
const shares = new Intl.NumberFormat(LOCALE, { style: 'percent', maximumFractionDigits: 0 });

export const sayCount = (count: number): string => numbers.format(count);
export const sayDecimal = (number: number): string => decimals.format(number);

/** A share as a percentage. What is not all is never said to be all, nor some none. */
export function sayShare(part: number, whole: number): string {
  if (whole === 0) return '–';
  if (part < whole && part / whole > 0.99) return `> ${shares.format(0.99)}`;
  if (part > 0 && part / whole < 0.01) return `< ${shares.format(0.01)}`;
  return shares.format(part / whole);
}

/** Bytes as people compare them. */
export const sayBytes = (bytes: number): string =>
  bytes < 1000
    ? `${numbers.format(bytes)} B`
    : bytes < 1e6
      ? `${decimals.format(Number((bytes / 1000).toPrecision(3)))} kB`
      : `${decimals.format(Number((bytes / 1e6).toPrecision(3)))} MB`;

/** How this feed's money is said. */
export function sayIn({ currency, exponent }: { currency: string; exponent: number }): Say {
  const style = { style: 'currency', currency, minimumFractionDigits: exponent } as const;
  const whole = new Intl.NumberFormat(LOCALE, { ...style, maximumFractionDigits: exponent });
  const round = new Intl.NumberFormat(LOCALE, {
    ...style,
    minimumFractionDigits: 0,
    maximumFractionDigits: exponent,
  });
  return {
    money: (amount) => whole.format(amount / 10 ** exponent),
    round: (amount) => round.format(amount / 10 ** exponent),
  };
}
