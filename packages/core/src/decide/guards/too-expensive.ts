import type { Money } from '../../feed/feed.js';
import { addedBy, differenceOf, isPlan, lastingPayOf, payOf, shareOf } from '../../offer/pay.js';
import { quantityOf } from '../../offer/quantity.js';
import type { Held } from '../held.js';
import { needFor } from '../needs.js';
import type { Candidate, Guard } from '../proposal.js';
import type { Situation } from '../situation.js';

/** What the held thing cost before this session's upgrades led to it. */
function priceBefore({ id, price = 0, quantity }: Held, { context }: Situation): Money {
  const climb = context.visitor?.upgrades?.find(({ to }) => to === id)?.increase ?? 0;
  return Math.max(0, price - Math.ceil(climb / quantity));
}

function isUpgradeTooDear(candidate: Candidate, situation: Situation): boolean {
  const { product, held, campaign } = candidate;
  const { policy, totals, needs } = situation;
  if (!held?.price || needFor(product.solves, needs)) return false;
  const difference = differenceOf(candidate, situation);
  // Paid once or again and again: nobody could say how much dearer it is.
  if (difference === undefined) return true;
  const kind = product.kind === 'service' || product.kind === 'plan' ? product.kind : 'good';
  const most = shareOf(priceBefore(held, situation), policy.maxTimes[kind]);
  if (held.price + difference > most) return true;
  if (kind === 'plan' && campaign?.maxIncrease === undefined) return false;
  const share =
    campaign?.maxIncrease ?? policy.maxIncrease[kind === 'service' ? 'service' : 'good'];
  const { base, climbed } = totals[held.by] ?? { base: held.price * held.quantity, climbed: 0 };
  // An introductory price adds less now than later; an amount that comes off once adds more than it seems.
  const increase = Math.max(difference * held.quantity, addedBy(candidate, situation) ?? 0);
  return climbed + increase > Math.max(shareOf(base, share), policy.freeStep);
}

/**
 * What a campaign's add-on is measured against where nothing is about to be paid: all that the placement is about, as
 * far as it is paid once or again and again as the add-on is. 0 where a price is not known.
 */
function costOfSubjects({ product }: Candidate, { subjects }: Situation): Money {
  let sum = 0;
  for (const { product: own, price = NaN, quantity } of subjects)
    if (isPlan(own) === isPlan(product)) sum += price * quantity;
  return sum || 0;
}

/** What an add-on goes with: without a limit where that costs nothing, or nobody knows what. */
function baseOfAddOn(candidate: Candidate, situation: Situation): Money {
  const { held, campaign } = candidate;
  if (held?.price !== undefined) return held.price * held.quantity;
  return situation.base || (campaign ? costOfSubjects(candidate, situation) : 0);
}

function isAddOnTooDear(candidate: Candidate, situation: Situation): boolean {
  const most = baseOfAddOn(candidate, situation);
  if (most <= 0) return false;
  const quantity = quantityOf(candidate);
  const lasting = lastingPayOf(candidate, situation) * quantity;
  const cost = Math.max(lasting, payOf(candidate, situation, quantity));
  return cost > shareOf(most, candidate.campaign?.maxIncrease ?? situation.policy.maxAddOn);
}

/**
 * An upgrade may add 25 % to the total (services 50 %), or a step too small to matter, and may never cost
 * more than twice what it replaces. This session's earlier upgrades count, so that small steps do not add up
 * to a big one. Not asked where what is held costs nothing, or where the customer needs just this. An add-on
 * may cost as much as what it goes with, or as a campaign's own limit says.
 */
export const tooExpensive: Guard = (candidate, situation) =>
  candidate.role === 'upgrade'
    ? isUpgradeTooDear(candidate, situation)
    : candidate.role === 'add-on' && isAddOnTooDear(candidate, situation);
