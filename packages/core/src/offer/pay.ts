import type { Held } from '../decide/held.js';
import type { Candidate } from '../decide/proposal.js';
import type { View } from '../decide/situation.js';
import type { Incentive, Interval, Money, Plan, Product, Share } from '../feed/feed.js';
import { quantityOf } from './quantity.js';

/** A share of some money, rounded down, without the rounding errors of fractions: no step of it passes 2^53. */
export function shareOf(money: Money, share: Share): Money {
  const parts = Math.round(share * 10_000);
  const rest = money % 10_000;
  return ((money - rest) / 10_000) * parts + Math.floor((rest * parts) / 10_000);
}

/** What so many really cost the shopper, after the incentive: at first, where the price is introductory. */
export function payOf(
  { price = 0, was, campaign }: Candidate,
  { catalog: { rules } }: View,
  quantity = 1,
): Money {
  const incentive = campaign?.incentive;
  return incentive && rules ? rules.payFor({ price, was, quantity }, incentive) : price * quantity;
}

/** What one costs for good: after an introductory price, the whole one. */
export const lastingPayOf = (candidate: Candidate, situation: View): Money =>
  candidate.campaign?.incentive?.type === 'introductory'
    ? (candidate.price ?? 0)
    : payOf(candidate, situation);

/** Nobody is promised a gift that is sold out. One that the feed does not know the shop may still have. */
const isGone = ({ type, product = '' }: Incentive, { catalog, quotes }: View): boolean =>
  type === 'gift' && (quotes.get(product) ?? catalog.get(product))?.available === false;

/** The incentive, where the shop grants it and it changes something for the shopper. */
export function incentiveOf(candidate: Candidate, situation: View): Incentive | undefined {
  const incentive = situation.catalog.rules?.effective(
    candidate.campaign?.incentive,
    payOf(candidate, situation) < (candidate.price ?? 0),
  );
  return incentive && isGone(incentive, situation) ? undefined : incentive;
}

/** Costs nothing at first: by the campaign, else by the plan itself. */
const isTried = (candidate: Candidate, situation: View): boolean =>
  incentiveOf(candidate, situation)?.type === 'trial' || !!candidate.product.plan?.trialDays;

/** Days, for comparing prices of different intervals where the feed states no term of the same one. */
const DAYS: Readonly<Record<Interval, number>> = { day: 1, week: 7, month: 30, year: 360 };

/** A price of one interval as a price of another: by the plan's own terms, else by the number of days. */
function priceFor(interval: Interval, price: Money, plan: Plan): Money {
  if (plan.interval === interval) return price;
  const term = plan.terms?.find((one) => one.interval === interval);
  return term?.price ?? Math.round((price * DAYS[interval]) / DAYS[plan.interval]);
}

/** Paid again and again. */
export const isPlan = (product: Product | undefined): boolean =>
  product?.kind === 'plan' || product?.plan !== undefined;

/** What the held price is paid for: the interval of the term that costs as much, else the plan's own. */
function heldInterval({ product, price }: Held): Interval | undefined {
  const plan = product?.plan;
  const term =
    price === product?.price ? undefined : plan?.terms?.find((one) => one.price === price);
  return (term ?? plan)?.interval;
}

/** The interval that a difference is for. */
export const differencePer = ({ product, held }: Candidate): Interval | undefined =>
  product.plan && ((held && heldInterval(held)) ?? product.plan.interval);

/**
 * What one costs for good more than one of what is held, for the same interval; below zero where it is cheaper.
 * `undefined` where a price is not known, or one is paid once and the other again and again.
 */
export function differenceOf(candidate: Candidate, situation: View): number | undefined {
  const { product, held } = candidate;
  if (held?.price === undefined || candidate.price === undefined) return undefined;
  if (isPlan(product) !== isPlan(held.product)) return undefined;
  const pay = lastingPayOf(candidate, situation);
  const interval = differencePer(candidate);
  return (product.plan && interval ? priceFor(interval, pay, product.plan) : pay) - held.price;
}

/** What accepting adds to what the shopper pays now, or `undefined` where a price is not known. */
export function addedBy(candidate: Candidate, situation: View): number | undefined {
  const { role, held } = candidate;
  const quantity = quantityOf(candidate);
  const isFree = isTried(candidate, situation);
  const now = isFree ? 0 : payOf(candidate, situation, quantity);
  if (role !== 'upgrade') return now;
  const difference = differenceOf(candidate, situation);
  if (difference === undefined) return undefined;
  // What the shopper has already is paid for: while he tries the better one, he is given nothing back.
  if (isFree && held?.line === undefined) return 0;
  // An introductory price is lower now than for good; an amount by a code comes off once, not off each piece.
  return difference * quantity + now - lastingPayOf(candidate, situation) * quantity;
}
