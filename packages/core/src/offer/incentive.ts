import type { Incentive, IncentiveType, Money } from '../feed/feed.js';

/** An incentive counts only where the shop grants it: by a code, or by itself. */
const isGranted = ({ code, automatic }: Incentive): boolean =>
  automatic === true || code !== undefined;

/** A percentage of money, to the nearest minor unit, halves up; exact up to two decimals of a percent. */
const percentOf = (money: Money, percent: number): Money =>
  Math.floor((money * Math.round(percent * 100) + 5_000) / 10_000);

function reduce(price: Money, { type, value = 0 }: Incentive): Money {
  if (type === 'percent') return price - percentOf(price, Math.min(100, value));
  if (type === 'amount') return Math.max(0, price - Math.floor(value));
  if (type === 'introductory') return Math.min(price, Math.floor(value));
  // Free shipping, instalments, a trial and a gift leave the price as it is.
  return price;
}

/**
 * What is left to pay of `price`, in exact whole minor units, never below zero. A price that is reduced from
 * `was` already is not reduced again unless the incentive stacks: then the shopper pays the lower of the two.
 */
export function payAfter(
  price: Money,
  was: Money | undefined,
  incentive: Incentive | undefined,
): Money {
  if (!incentive || !isGranted(incentive)) return price;
  const reducible = was !== undefined && was > price && !incentive.stacks ? was : price;
  return Math.min(price, reduce(reducible, incentive));
}

/**
 * What is left to pay for so many at `price` each. What a shop grants by itself comes off each of them; an amount
 * that a code takes off comes off the order, once.
 */
export function payFor(
  { price, was, quantity }: { price: Money; was: Money | undefined; quantity: number },
  incentive: Incentive | undefined,
): Money {
  const isOnce = incentive?.type === 'amount' && incentive.code !== undefined;
  return isOnce
    ? payAfter(price * quantity, was && was * quantity, incentive)
    : payAfter(price, was, incentive) * quantity;
}

const LOWERS_PRICE: readonly IncentiveType[] = ['percent', 'amount', 'introductory'];

/** The incentive if the shop grants it, and if it lowers the price where that is what it is for. */
export const effective = (
  incentive: Incentive | undefined,
  isLower: boolean,
): Incentive | undefined =>
  incentive && isGranted(incentive) && (isLower || !LOWERS_PRICE.includes(incentive.type))
    ? incentive
    : undefined;
