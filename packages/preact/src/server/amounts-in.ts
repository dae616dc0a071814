import type { Amounts } from '../words/amounts.js';
import { formatter } from '../words/formatter.js';
import type { Facts } from './served-widget.js';

/** Whole units, and what comes after the point where the currency has as much. */
const [MANY, SOME, FEWER] = [
  ['1234567', '8901', 'auto'],
  ['1234', '5678', 'exceptZero'],
  ['-1234', '5678', 'auto'],
] as const;

/**
 * How this server writes the amounts of what a widget shows. It goes along with the page: a browser may know the
 * language otherwise, and would write other prices over the drawn ones. Nothing where no amount is shown.
 */
export function amountsIn(
  locale: string,
  { offers, comparison, shipping }: Facts,
): Amounts | undefined {
  const shown = offers[0]?.price ?? comparison?.tiers[0]?.price ?? shipping;
  if (!shown) return undefined;
  const { currency, exponent } = shown;
  const write = ([whole, rest, signDisplay]: typeof MANY | typeof SOME | typeof FEWER): string =>
    formatter('NumberFormat', locale, {
      style: 'currency',
      currency,
      minimumFractionDigits: exponent,
      signDisplay,
    }).format(Number(whole + rest.slice(0, exponent)) / 10 ** exponent);
  return { currency, exponent, like: [write(MANY), write(SOME), write(FEWER)] };
}
