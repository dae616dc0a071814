import { currency, exponent, locale } from './products.js';

const format = new Intl.NumberFormat(locale, { style: 'currency', currency });

/** @param amount In the minor unit: pence. */
export const sayMoney = (amount: number): string => format.format(amount / 10 ** exponent);
