import { LOCALE } from '../slots.js';

const format = new Intl.NumberFormat(LOCALE, { style: 'currency', currency: 'GBP' });

/** @param pence An amount. */
export const sayMoney = (pence: number): string => format.format(pence / 100);
