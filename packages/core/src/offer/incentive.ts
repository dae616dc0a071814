import type { Candidate } from '../decide/proposal.js';
import type { Incentive, IncentiveType, Money } from '../feed/feed.js';

/** An incentive counts only where the shop grants it: by a code, or by itself. */
const isGranted = ({ code, automatic }: Incentive): boolean =>
  automatic === true || code !== undefined;

/**
 * A percentage of money in whole minor units, exact up to two decimals of a percent. Rounded down, so that nobody is
 * told a lower price than he will be asked for: WooCommerce takes the floor of a line (`apply_coupon_percent` in its
 * class-wc-discounts.php, which may give back what all lines lose by that), and so do Shopify's carts as its merchants
 * see them (4 % off 79.98 are 76.79: community.shopify.com/t/313894).
 */
const percentOf = (money: Money, percent: number): Money =>
  Math.floor((money * Math.round(percent * 100)) / 10_000);

function reduce(price: Money, { type, value = 0 }: Incentive): Money {
  if (type === 'percent') return price - percentOf(price, Math.min(100, value));
  if (type === 'amount') return Math.max(0, price - Math.floor(value));
  if (type === 'introductory') return Math.min(price, Math.floor(value));
  // Free shipping, instalments, a trial and a gift leave the price as it is.
  return price;
}

/** What a price was before a reduction that is in force already, unless the incentive may be added to that. */
const unreduced = (price: Money, was: Money | undefined, { stacks }: Incentive): Money =>
  was !== undefined && was > price && !stacks ? was : price;

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
  return Math.min(price, reduce(unreduced(price, was, incentive), incentive));
}

interface Pieces {
  readonly price: Money;
  readonly was: Money | undefined;
  readonly quantity: number;
}

const isOnce = ({ type, code }: Incentive): boolean => type === 'amount' && code !== undefined;

/**
 * What is left to pay for so many at `price` each. What a shop grants by itself comes off each of them; an amount
 * that a code takes off comes off the order, once.
 */
export function payFor({ price, was, quantity }: Pieces, incentive: Incentive | undefined): Money {
  return incentive && isOnce(incentive)
    ? payAfter(price * quantity, was && was * quantity, incentive)
    : payAfter(price, was, incentive) * quantity;
}

/** What is offered, at today's price. */
type Priced = Pick<Candidate, 'product' | 'variant' | 'price' | 'was'>;

const LOWERS_PRICE: readonly IncentiveType[] = ['percent', 'amount', 'introductory'];

/** The incentive if the shop grants it, and if it lowers the price where that is what it is for. */
export const effective = (
  incentive: Incentive | undefined,
  isLower: boolean,
): Incentive | undefined =>
  incentive && isGranted(incentive) && (isLower || !LOWERS_PRICE.includes(incentive.type))
    ? incentive
    : undefined;

/**
 * The lowest price of the last 30 days. It is the product's own: of a variant with another price all that is known is
 * whether the product was cheaper, and then nothing can be measured by it.
 */
function lowestOf({ product, variant }: Priced): Money {
  const { price = 0, lowest30 = Infinity } = product;
  if ((variant?.price ?? price) === price) return lowest30;
  return lowest30 < price ? 0 : Infinity;
}

/**
 * The incentive as it may be told. Nothing is told to come off that does not; and a reduction is told as one of the
 * lowest price of the last 30 days, where the feed states one below today's (EU Directive 98/6/EC, Article 6a).
 * A value of 0 is left where that makes it none.
 */
export function announced(incentive: Incentive, priced: Priced, many: number): Incentive {
  const { type, value = 0 } = incentive;
  const { price = 0, was } = priced;
  const lowest = lowestOf(priced);
  const quantity = isOnce(incentive) ? many : 1;
  const before = Math.min(unreduced(price, was, incentive), lowest);
  const off = Math.max(0, before * quantity - payFor({ price, was, quantity }, incentive));
  if (type === 'amount') return { ...incentive, value: Math.min(value, off) };
  return type === 'percent' && lowest < price
    ? { ...incentive, value: off && Math.floor((off * 100) / lowest) }
    : incentive;
}
