import { own } from '../own.js';

/** How many digits the minor unit of a currency has (JPY 0, USD 2, KWD 3); `undefined` where nobody knows it. */
export type ExponentOf = (currency: string | undefined) => number | undefined;

function exponentByIntl(currency: string): number | undefined {
  try {
    return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
      .maximumFractionDigits;
  } catch {
    // No currency code.
    return undefined;
  }
}

/**
 * What the feed says of its own currency comes before what the browser knows: browsers show some currencies with
 * fewer digits than shops count in. An amount without a currency is in the feed's.
 * @param feed The feed's JSON, as far as it has come.
 */
export function exponentsBy(feed: unknown): ExponentOf {
  const known = own(feed, 'currency');
  const exponent = own(feed, 'exponent');
  return (currency = typeof known === 'string' ? known : undefined) => {
    if (currency === undefined) return undefined;
    return currency.toUpperCase() === known && Number.isInteger(exponent)
      ? (exponent as number)
      : exponentByIntl(currency);
  };
}
