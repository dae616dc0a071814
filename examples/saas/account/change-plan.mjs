import { Refusal } from '@uptier/example-parts/refusal.mjs';
import { dayAfter } from './dates.mjs';

/**
 * @typedef {import('./say-cost.mjs').Cost} Cost
 * @typedef {{ id: string, cost: Cost, paidUntil?: string }} Subscription The plan, what it costs, and until when something is paid already.
 */

/**
 * The plan takes another's place at once. What is paid already is not counted back, and nothing is asked twice: where the
 * customer has paid for some time ahead, the new price counts from its end.
 * @param {Subscription} held
 * @param {import('@uptier/core').Product} plan
 * @param {{ interval: 'month' | 'year', today: string }} how
 * @returns {Subscription}
 * @throws {Refusal} Where the plan is not sold by that interval.
 */
export function changePlan(held, plan, { interval, today }) {
  const price = priceFor(plan, interval);
  if (price === undefined) throw new Refusal(422, `${plan.title} is not sold by the ${interval}.`);
  const { paidUntil } = held;
  const from = paidUntil !== undefined && paidUntil > today ? paidUntil : today;
  const until = from === today && price > 0 ? dayAfter(today, interval) : paidUntil;
  return { id: plan.id, cost: { price, interval, from }, ...(until && { paidUntil: until }) };
}

/**
 * @param {import('@uptier/core').Product} plan
 * @param {'month' | 'year'} interval
 */
export const priceFor = ({ price, plan }, interval) =>
  plan?.interval === interval
    ? price
    : plan?.terms?.find((term) => term.interval === interval)?.price;
