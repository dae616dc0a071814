import type { Candidate } from '../decide/proposal.js';
import type { View } from '../decide/situation.js';
import type { Attribute, Product } from '../feed/feed.js';
import type { Gain } from './offer.js';
import { payOf } from './pay.js';

/** A gain only where both tiers state the scale as a number, in one unit, and the shop says which way is better. */
function scaleGain(name: string, from: Attribute | undefined, to: Attribute): Gain | undefined {
  if (typeof from !== 'object' || typeof to !== 'object' || from.unit !== to.unit) return undefined;
  if (typeof from.value !== 'number' || typeof to.value !== 'number') return undefined;
  const { unit, better = from.better } = to;
  const more = to.value - from.value;
  return (better === 'more' && more > 0) || (better === 'less' && more < 0)
    ? { type: 'attribute', name, from: { value: from.value, unit }, to: { value: to.value, unit } }
    : undefined;
}

function attributeGains(held: Product, offered: Product): Gain[] {
  const gains: Gain[] = [];
  for (const [name, attribute] of Object.entries(offered.attributes ?? {})) {
    const before = held.attributes?.[name];
    const gain = scaleGain(name, before, attribute);
    if (gain) gains.push(gain);
    else if (attribute === true && before === false) gains.push({ type: 'has', name });
  }
  return gains;
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
    attributeGains(held.product, offered).length > 0 ||
    unitPriceGain(candidate, situation).length > 0 ||
    newBenefits(held.product, offered).length > 0
  );
}
