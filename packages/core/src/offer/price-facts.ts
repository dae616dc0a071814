import type { HeldBy } from '../decide/held.js';
import type { Candidate } from '../decide/proposal.js';
import type { Situation } from '../decide/situation.js';
import type { Money, Product } from '../feed/feed.js';
import type { PriceFacts } from './offer.js';
import { addedBy, differenceOf, differencePer, incentiveOf, payOf } from './pay.js';

function unitPriceOf({ measure }: Product, pay: Money): PriceFacts['unitPrice'] {
  if (!measure) return undefined;
  const { value, unit, per = 1 } = measure;
  return { price: Math.round((pay * per) / value), per, unit };
}

/** How many months of twelve the yearly term saves, to one decimal. */
function monthsFreeOf({ plan, price }: Product): number | undefined {
  const year =
    plan?.interval === 'month' && plan.terms?.find(({ interval }) => interval === 'year');
  if (!year || !price || year.price >= price * 12) return undefined;
  return Math.floor((10 * (price * 12 - year.price)) / price) / 10;
}

function instalmentsOf(
  candidate: Candidate,
  pay: Money,
  situation: Situation,
): PriceFacts['instalments'] {
  const { product } = candidate;
  const { type, value } = incentiveOf(candidate, situation) ?? {};
  const offered = type === 'instalments' ? value : undefined;
  if (!offered && product.instalments && pay === product.price) return product.instalments;
  // What is paid by the month or year is in parts already.
  const steps = product.plan ? [] : situation.policy.instalments;
  const fitting = steps.filter(({ from }) => from <= pay).sort((a, b) => b.from - a.from)[0];
  const count = offered ?? fitting?.count;
  // Rounded up: what is named must never be less than what will be asked.
  return count && count > 1 ? { count, amount: Math.ceil(pay / count) } : undefined;
}

/** Whether it comes in place of what is held: what is owned stays, unless it is a plan. */
const replaces = ({ role, held, product }: Candidate): boolean =>
  role === 'upgrade' && (held?.by !== 'owned' || product.plan !== undefined);

/** Whose total accepting changes: none where it only leads to another page. */
function totalChanged({ role, held }: Candidate, { slot }: Situation): HeldBy | undefined {
  if (role === 'alternative') return undefined;
  if (role === 'upgrade') return held?.by;
  return slot.placement === 'post-purchase' ? 'order' : 'cart';
}

/** What that total was before, as the page states it. */
function totalBefore(
  where: HeldBy | undefined,
  { context: { cart, order } }: Situation,
): Money | undefined {
  if (where === 'cart') return cart?.subtotal;
  return where === 'order' ? order?.total : undefined;
}

/** What the total becomes. Unknown where the difference is for another interval than the price. */
function totalAfter(
  before: Money | undefined,
  candidate: Candidate,
  situation: Situation,
): Money | undefined {
  const { role, product } = candidate;
  const isOther = role === 'upgrade' && differencePer(candidate) !== product.plan?.interval;
  const added = isOther ? undefined : addedBy(candidate, situation);
  return before === undefined || added === undefined ? undefined : before + added;
}

/** What the shopper should know of the price before he accepts. */
export function findPriceFacts(candidate: Candidate, situation: Situation): PriceFacts {
  const { product } = candidate;
  const { catalog, policy } = situation;
  const pay = payOf(candidate, situation);
  const where = totalChanged(candidate, situation);
  const before = totalBefore(where, situation);
  const total = totalAfter(before, candidate, situation);
  const difference = replaces(candidate) ? differenceOf(candidate, situation) : undefined;
  const isShippedFree = incentiveOf(candidate, situation)?.type === 'free-shipping';
  const free = isShippedFree ? undefined : policy.freeShippingFrom;
  return {
    currency: catalog.head.currency,
    exponent: catalog.head.exponent,
    taxIncluded: catalog.head.taxIncluded,
    price: candidate.price ?? 0,
    pay,
    was: candidate.was,
    difference,
    per: difference === undefined ? undefined : differencePer(candidate),
    total,
    shareOfTotal: before && total !== undefined ? (total - before) / before : undefined,
    unitPrice: unitPriceOf(product, pay),
    interval: product.plan?.interval,
    monthsFree: monthsFreeOf(product),
    instalments: instalmentsOf(candidate, pay, situation),
    missingForFreeShipping:
      free !== undefined && total !== undefined && where === 'cart'
        ? Math.max(0, free - total)
        : undefined,
  };
}
