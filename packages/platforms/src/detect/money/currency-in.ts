import { textIn } from '../own.js';

/** The first of these fields that holds a currency code. Another word would make all of the shop's money foreign. */
export const currencyIn = (value: unknown, ...names: readonly string[]): string | undefined =>
  names
    .map((name) => textIn(value, name)?.toUpperCase())
    .find((code) => code && /^[A-Z]{3}$/.test(code));
