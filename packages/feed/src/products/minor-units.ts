/** How many digits the minor unit of a currency has: JPY 0, USD 2, KWD 3. Source: ISO 4217 as Node's ICU has it. */
export function exponentOf(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
    .maximumFractionDigits!;
}

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** Whether a text is the code of a currency that Node knows. */
export const isCurrency = (code: string): boolean => CURRENCIES.has(code);

/**
 * A decimal text in minor units: `12.5` of USD is 1250. Digits beyond the minor unit are rounded half up. Nothing where
 * the amount is negative or beyond what is exact.
 */
export function toMinorUnits(amount: string, exponent: number): number | undefined {
  const found = /^(\d+)(?:\.(\d*))?$/.exec(amount);
  if (!found) return undefined;
  const [, whole, decimals = ''] = found;
  const digits = Number(whole + decimals.padEnd(exponent, '0').slice(0, exponent));
  const rounded = digits + (Number(decimals[exponent] ?? '0') >= 5 ? 1 : 0);
  return Number.isSafeInteger(rounded) ? rounded : undefined;
}
