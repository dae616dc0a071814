import type { Held } from '../decide/held.js';
import { matchingVariant } from '../decide/matching-variant.js';
import type { Candidate } from '../decide/proposal.js';
import type { View } from '../decide/situation.js';
import type { Incentive, Interval, Money, Plan, Product, Share } from '../feed/feed.js';

/** A share of some money, rounded down, without the rounding errors of fractions. */
export const shareOf = (money: Money, share: Share): Money =>
  Math.floor((money * Math.round(share * 10_000)) / 10_000);

type Priced = Pick<Candidate, 'product' | 'role' | 'held' | 'campaign'>;

/** What the feed asks for one, in the variant that the shopper has chosen. */
const statedPrice = (candidate: Priced): Money | undefined =>
  matchingVariant(candidate)?.price ?? candidate.product.price;

/**
 * What one costs today, before any incentive: by the shop's own answer, else by the feed. The shop answers for
 * the product, so not for a variant that has another price.
 */
export function priceOf(candidate: Priced, { quotes }: View): Money | undefined {
  const { product } = candidate;
  const stated = statedPrice(candidate);
  return stated === product.price ? (quotes.get(product.id)?.price ?? stated) : stated;
}

/**
 * A true earlier price: above today's, and not above the lowest of the last 30 days where the feed states it
 * (EU Directive 98/6/EC, Article 6a).
 */
export function trueWas(candidate: Priced, situation: View): Money | undefined {
  const { price, was, lowest30 } = candidate.product;
  const isTrue =
    was !== undefined &&
    statedPrice(candidate) === price &&
    was > (priceOf(candidate, situation) ?? 0) &&
    was <= (lowest30 ?? was);
  return isTrue ? was : undefined;
}

/** What so many really cost the shopper, after the incentive: at first, where the price is introductory. */
export function payOf(candidate: Priced, situation: View, quantity = 1): Money {
  const price = priceOf(candidate, situation) ?? 0;
  const was = trueWas(candidate, situation);
  const { rules } = situation.catalog;
  return rules?.payFor({ price, was, quantity }, candidate.campaign?.incentive) ?? price * quantity;
}

/** What one costs for good: after an introductory price, the whole one. */
export const lastingPayOf = (candidate: Priced, situation: View): Money =>
  candidate.campaign?.incentive?.type === 'introductory'
    ? (priceOf(candidate, situation) ?? 0)
    : payOf(candidate, situation);

/** The incentive, where the shop grants it and it changes something for the shopper. */
export const incentiveOf = (candidate: Priced, situation: View): Incentive | undefined =>
  situation.catalog.rules?.effective(
    candidate.campaign?.incentive,
    payOf(candidate, situation) < (priceOf(candidate, situation) ?? 0),
  );

/** Days, for comparing prices of different intervals where the feed states no term of the same one. */
const DAYS: Readonly<Record<Interval, number>> = { day: 1, week: 7, month: 30, year: 360 };

/** A price of one interval as a price of another: by the plan's own terms, else by the number of days. */
function priceFor(interval: Interval, price: Money, plan: Plan): Money {
  if (plan.interval === interval) return price;
  const term = plan.terms?.find((one) => one.interval === interval);
  return term?.price ?? Math.round((price * DAYS[interval]) / DAYS[plan.interval]);
}

/** Paid again and again. */
const isPlan = (product: Product | undefined): boolean =>
  product?.kind === 'plan' || product?.plan !== undefined;

/** What the held price is paid for: the interval of the term that costs as much, else the plan's own. */
function heldInterval({ product, price }: Held): Interval | undefined {
  const { interval, terms } = product?.plan ?? {};
  const term = price === product?.price ? undefined : terms?.find((one) => one.price === price);
  return term?.interval ?? interval;
}

/** The interval that a difference is for. */
export const differencePer = ({ product, held }: Priced): Interval | undefined =>
  product.plan && ((held && heldInterval(held)) ?? product.plan.interval);

/**
 * What one costs for good more than one of what is held, for the same interval; below zero where it is cheaper.
 * `undefined` where a price is not known, or one is paid once and the other again and again.
 */
export function differenceOf(candidate: Priced, situation: View): number | undefined {
  const { product, held } = candidate;
  if (held?.price === undefined || priceOf(candidate, situation) === undefined) return undefined;
  if (isPlan(product) !== isPlan(held.product)) return undefined;
  const pay = lastingPayOf(candidate, situation);
  const interval = differencePer(candidate);
  return (product.plan && interval ? priceFor(interval, pay, product.plan) : pay) - held.price;
}

/** What accepting adds to what the shopper pays now, or `undefined` where a price is not known. */
export function addedBy(candidate: Candidate, situation: View): number | undefined {
  const { role, product, held } = candidate;
  if (role !== 'upgrade') return payOf(candidate, situation, product.quantity?.min);
  const difference = differenceOf(candidate, situation);
  if (difference === undefined) return undefined;
  const { quantity = 1 } = held ?? {};
  // An introductory price is lower now than for good; an amount by a code comes off once, not off each piece.
  const later = lastingPayOf(candidate, situation) * quantity;
  return difference * quantity + payOf(candidate, situation, quantity) - later;
}
