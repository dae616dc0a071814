import type { Candidate } from '../decide/proposal.js';
import type { View } from '../decide/situation.js';
import type { Attribute, Product, Scale } from '../feed/feed.js';
import type { Amount, Gain } from './offer.js';
import { payOf } from './pay.js';

/**
 * A gain only where both tiers state the scale as a number, in one unit, and the shop says which way is better; or where
 * only the offered one has it at all.
 */
function isBetter(from: Attribute | undefined, to: Attribute): boolean {
  if (to === true) return from === false;
  if (typeof from !== 'object' || typeof to !== 'object' || from.unit !== to.unit) return false;
  if (typeof from.value !== 'number' || typeof to.value !== 'number') return false;
  const { better = from.better } = to;
  return better === 'more' ? to.value > from.value : better === 'less' && to.value < from.value;
}

const betterAttributes = (held: Product, offered: Product): [name: string, to: Attribute][] =>
  Object.entries(offered.attributes ?? {}).filter(([name, to]) =>
    isBetter(held.attributes?.[name], to),
  );

const amountOf = ({ value, unit }: Scale): Amount => ({ value: Number(value), unit });

function attributeGains(held: Product, offered: Product): Gain[] {
  return betterAttributes(held, offered).map(([name, to]) => {
    const from = held.attributes?.[name];
    return typeof from === 'object' && typeof to === 'object'
      ? { type: 'attribute', name, from: amountOf(from), to: amountOf(to) }
      : { type: 'has', name };
  });
}

/** By what is really paid for both. */
function unitPriceGain(candidate: Candidate, situation: View): Gain[] {
  const { held, product } = candidate;
  const [from, to] = [held?.product?.measure, product.measure];
  const pay = payOf(candidate, situation);
  if (!from || !to || from.unit !== to.unit || !held?.price || !pay) return [];
  const less = 1 - (pay * from.value) / (held.price * to.value);
  return less >= 0.01
    ? [{ type: 'unit-price', less: Math.round(less * 100) / 100, per: to.per ?? 1, unit: to.unit }]
    : [];
}

function newBenefits(held: Product, { benefits = [] }: Product): Gain[] {
  const had = new Set(held.benefits);
  return benefits.filter((benefit) => !had.has(benefit)).map((text) => ({ type: 'benefit', text }));
}

/** What an upgrade gives more than what is held: facts of the feed, never adjectives. */
export function findGains(candidate: Candidate, situation: View): Gain[] {
  const { role, held, product: offered } = candidate;
  if (role !== 'upgrade' || !held?.product) return [];
  return [
    ...attributeGains(held.product, offered),
    ...unitPriceGain(candidate, situation),
    ...newBenefits(held.product, offered),
  ];
}

/** Whether there is any, where nobody needs to know which. */
export function hasGains(candidate: Candidate, situation: View): boolean {
  const { role, held, product: offered } = candidate;
  if (role !== 'upgrade' || !held?.product) return false;
  return (
    betterAttributes(held.product, offered).length > 0 ||
    unitPriceGain(candidate, situation).length > 0 ||
    newBenefits(held.product, offered).length > 0
  );
}
