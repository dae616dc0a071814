import type { CartResult } from '@uptier/core';
import { entriesOf, type Entries } from './entries.js';
import type { Journal } from './journal.js';
import { isMadeAlready, makePlan, type Wanted } from './make-plan.js';
import { isAdded, isCut, priceOf, type Plan } from './plan.js';
import type { CartCalls, ShopCart } from './shop-cart.js';
import { settleJournal } from './settle-journal.js';
import { readSound } from './sound-cart.js';
import { Steps } from './steps.js';

export { settleJournal };

/** What became of a change, with the shop's own cart. */
export interface Outcome extends Omit<CartResult, 'cart'> {
  /** Missing where the cart could not be read. */
  readonly cart?: ShopCart;
}

/** One change under way. */
interface Run {
  readonly wanted: Wanted;
  readonly plan: Plan;
  readonly before: ShopCart;
  readonly steps: Steps;
}

const holdsCode = ({ codes }: ShopCart, code: string): boolean =>
  !!codes?.some((one) => one.toLowerCase() === code.toLowerCase());

/** The price of the first addition that costs more than the shopper was told. */
function tooDear({ plan, before, steps }: Run): number | undefined {
  for (const addition of plan.additions) {
    const price = priceOf(addition, steps.cart, before);
    if (price !== undefined && addition.most !== undefined && price > addition.most) return price;
  }
  return undefined;
}

/** `false`: the cart has not taken the code, and what was offered with it costs the plain price. */
async function setCodes({ wanted: { change }, steps }: Run): Promise<boolean> {
  const { code, dropCode } = change;
  if (dropCode && steps.cart.codes && holdsCode(steps.cart, dropCode)) {
    await steps.take((calls, cart) => calls.setCode?.({ drop: dropCode }, cart));
  }
  if (!code || holdsCode(steps.cart, code)) return true;
  await steps.take((calls, cart) => calls.setCode?.({ apply: code }, cart));
  return holdsCode(steps.cart, code);
}

/** The steps in their order. At no moment does the cart hold less than what the shopper had. */
async function runSteps(run: Run): Promise<Omit<Outcome, 'cart'>> {
  const { plan, before, steps } = run;
  await steps.swapOrAdd(plan);
  if (!isAdded(plan, steps.cart)) return { status: 'refused' };
  const price = tooDear(run);
  if (price !== undefined) return { status: 'price-changed', price };
  await steps.cut(plan);
  if (!isAdded(plan, steps.cart)) return { status: 'refused' };
  if (!isCut(plan, steps.cart)) {
    return { status: plan.additions.length ? 'both-in-cart' : 'refused' };
  }
  // Who was told the plain price takes it without the code.
  const isTold = run.wanted.change.add.some((one) => one.price !== undefined);
  if ((await setCodes(run)) || isTold) return { status: 'done' };
  const plain = plan.additions[0] && priceOf(plan.additions[0], steps.cart, before);
  return { status: 'price-changed', ...(plain !== undefined && { price: plain }) };
}

/**
 * Leaves a swap open that may still happen although the shopper is told that it did not, and closes all else. What is
 * half in the cart is left to the shopper, who is told so and has a button for it.
 */
async function closeRun({ plan, steps }: Run, { status }: Outcome, entries: Entries) {
  if (status === 'done' || status === 'both-in-cart') return entries.close();
  const isAsBefore = await steps.restore(plan);
  // A shop that said yes and shows a cart without it may show an old one.
  const isSure = steps.isRefused || status === 'price-changed';
  if (isAsBefore && isSure && !steps.isUnsure) entries.close();
  else entries.open(plan, true);
}

/**
 * Makes a change of the cart, and tells by the cart itself what became of it. Does not throw. A change of which only
 * a part could be made is taken back.
 */
export async function carryOut(
  calls: CartCalls,
  wanted: Wanted,
  journal: Journal,
): Promise<Outcome> {
  const entries = entriesOf(journal, calls);
  let plan: Plan | undefined;
  try {
    // What a swap before has left open would be taken for a part of this one.
    await settleJournal(calls, journal, { mayUndo: false });
    const before = await readSound(calls);
    if (await isMadeAlready(wanted, before)) return { status: 'done', cart: before };
    plan = await makePlan(wanted, before);
    if (!plan) return { status: 'refused', cart: before };
    entries.open(plan);
    const steps = new Steps(calls, before);
    const run = { wanted, plan, before, steps };
    const outcome = await runSteps(run);
    await closeRun(run, outcome, entries);
    const isSaid = outcome.status === 'refused' && steps.message !== undefined;
    return { ...outcome, cart: steps.cart, ...(isSaid && { message: steps.message }) };
  } catch {
    // The cart cannot be read: the shopper is told no, and a swap that happened nevertheless is undone later.
    if (plan) entries.open(plan, true);
    return { status: 'refused' };
  }
}
