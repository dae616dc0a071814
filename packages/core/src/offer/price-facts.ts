import type { HeldBy } from '../decide/held.js';
import type { Candidate } from '../decide/proposal.js';
import type { Situation } from '../decide/situation.js';
import type { Money, Product } from '../feed/feed.js';
import { MOST_MONEY } from '../feed/values.js';
import type { PriceFacts } from './offer.js';
import { addedBy, differenceOf, differencePer, incentiveOf, payOf } from './pay.js';
import { quantityOf } from './quantity.js';

function unitPriceOf({ measure }: Product, pay: Money): PriceFacts['unitPrice'] {
  if (!measure) return undefined;
  const { value, unit, per = 1 } = measure;
  const price = Math.round((pay * per) / value);
  return price > MOST_MONEY ? undefined : { price, per, unit };
}

/**
 * How many months of twelve the yearly term saves, to one decimal. The feed's terms belong to the feed's price: what
 * a year costs where the shop asks another one today, nobody knows.
 */
function monthsFreeOf({ product: { plan, price }, price: today }: Candidate): number | undefined {
  const year =
    plan?.interval === 'month' && plan.terms?.find(({ interval }) => interval === 'year');
  if (!year || !price || price !== today || year.price >= price * 12) return undefined;
  return Math.floor((10 * (price * 12 - year.price)) / price) / 10;
}

function instalmentsOf(
  candidate: Candidate,
  pay: Money,
  situation: Situation,
): PriceFacts['instalments'] {
  const { product } = candidate;
  // They are those of one, which nobody pays who buys several.
  if (quantityOf(candidate) > 1) return undefined;
  const { type, value } = incentiveOf(candidate, situation) ?? {};
  const offered = type === 'instalments' ? value : undefined;
  const { instalments: own } = product;
  // The product's own are for its own price, and true only where they pay it off.
  if (!offered && own && pay === product.price && own.count * own.amount >= pay) return own;
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

/** What accepting adds now. Unknown where the difference is for another interval than the price. */
function addedNow(candidate: Candidate, situation: Situation): number | undefined {
  const { role, product } = candidate;
  if (role === 'alternative') return undefined;
  if (role !== 'upgrade') return addedBy(candidate, situation);
  const isSame = differencePer(candidate) === product.plan?.interval;
  return isSame && replaces(candidate) ? addedBy(candidate, situation) : undefined;
}

/** What the cart still lacks for free shipping, where the offer's campaign does not grant it and nothing else has. */
function missingFor(
  { before, total }: { before: Money | undefined; total: Money | undefined },
  candidate: Candidate,
  situation: Situation,
): Money | undefined {
  const from = situation.policy.freeShippingFrom;
  if (from === undefined || before === undefined || total === undefined || before >= from)
    return undefined;
  const isShippedFree = incentiveOf(candidate, situation)?.type === 'free-shipping';
  return isShippedFree ? undefined : Math.max(0, from - total);
}

/** What the shopper should know of the price before he accepts. */
export function findPriceFacts(candidate: Candidate, situation: Situation): PriceFacts {
  const { product } = candidate;
  const { head } = situation.catalog;
  const pay = payOf(candidate, situation);
  const where = totalChanged(candidate, situation);
  const before = totalBefore(where, situation);
  const added = addedNow(candidate, situation);
  const total = before === undefined || added === undefined ? undefined : before + added;
  const difference = replaces(candidate) ? differenceOf(candidate, situation) : undefined;
  return {
    currency: head.currency,
    exponent: head.exponent,
    taxIncluded: head.taxIncluded,
    price: candidate.price ?? 0,
    pay,
    was: candidate.was,
    difference,
    per: difference === undefined ? undefined : differencePer(candidate),
    added,
    total,
    shareOfTotal: before && total !== undefined ? (total - before) / before : undefined,
    unitPrice: unitPriceOf(product, pay),
    interval: product.plan?.interval,
    monthsFree: monthsFreeOf(candidate),
    instalments: instalmentsOf(candidate, pay, situation),
    missingForFreeShipping:
      where === 'cart' ? missingFor({ before, total }, candidate, situation) : undefined,
  };
}
