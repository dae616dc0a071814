import { sayDay } from './dates.mjs';

/** @typedef {{ price: number, interval: 'month' | 'year' | 'once', from: string }} Cost In cents, and from which day. */

const dollars = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });

/** @param {number} cents */
const sayMoney = (cents) => dollars.format(cents / 100);

/** @param {Pick<Cost, 'price' | 'interval'>} cost */
export function sayPrice({ price, interval }) {
  return interval === 'once' ? `${sayMoney(price)} once` : `${sayMoney(price)} a ${interval}`;
}

/**
 * From when it costs that, in a sentence. Until a later day the customer has paid already.
 * @param {Cost} cost
 * @param {string} today
 */
export function sayFrom({ price, interval, from }, today) {
  if (from > today) return `From ${sayDay(from)} on. Until then it is paid for.`;
  if (price === 0) return 'Nothing to pay.';
  return interval === 'once' ? `On ${sayDay(from)}.` : `From ${sayDay(from)} on.`;
}
