import type { CartResult } from '@uptier/core';
import { entriesOf, type Entries } from './entries.js';
import type { Journal } from './journal.js';
import { isAtPlainPrice, isMadeAlready, makePlan, type Wanted } from './make-plan.js';
import { isAdded, isCut, isSwap, priceOf, tooDear, type Plan } from './plan.js';
import type { CartCalls, ShopCart } from './shop-cart.js';
import { settleJournal } from './settle-journal.js';
import { readSound } from './sound-cart.js';
import { Steps } from './steps.js';

export { settleJournal };

/** What became of a change, with the shop's own cart. */
export interface Outcome extends Omit<CartResult, 'cart'> {
  /** Missing where the cart could not be read. */
  readonly cart?: ShopCart;
  /** The cart before it, where nobody can tell what became of it, or will. */
  readonly since?: ShopCart;
}

/** One change under way. */
interface Run {
  readonly wanted: Wanted;
  readonly plan: Plan;
  readonly before: ShopCart;
  readonly steps: Steps;
}

async function setCodes({ wanted: { change }, steps }: Run): Promise<boolean> {
  const { code, dropCode } = change;
  if (dropCode) await steps.dropCode(dropCode);
  return !code || steps.applyCode(code);
}

/** The steps in their order. At no moment does the cart hold less than what the shopper had. */
async function runSteps(run: Run): Promise<Omit<Outcome, 'cart'>> {
  const { plan, before, steps } = run;
  await steps.swapOrAdd(plan);
  if (!isAdded(plan, steps.cart)) return { status: 'refused' };
  const price = tooDear(plan, steps.cart, before);
  if (price !== undefined) return { status: 'price-changed', price };
  await steps.cut(plan);
  if (!isAdded(plan, steps.cart)) return { status: 'refused' };
  if (!isCut(plan, steps.cart)) {
    return { status: plan.additions.length ? 'both-in-cart' : 'refused' };
  }
  if ((await setCodes(run)) || isAtPlainPrice(run.wanted)) return { status: 'done' };
  const plain = plan.additions[0] && priceOf(plan.additions[0], steps.cart, before);
  return { status: 'price-changed', ...(plain !== undefined && { price: plain }) };
}

/**
 * Leaves a swap open that may still happen although the shopper is told that it did not, and closes all else. What is
 * half in the cart is left to the shopper, who is told so and has a button for it. `false` where nobody can tell.
 */
async function closeRun(
  { plan, steps }: Run,
  { status }: Outcome,
  entries: Entries,
): Promise<boolean> {
  // What only adds, or only takes out, leaves alone what another page has half done.
  const close = (): void => (isSwap(plan) ? entries.close() : undefined);
  if (status === 'done' || status === 'both-in-cart') {
    close();
    return true;
  }
  const isAsBefore = await steps.restore(plan);
  // A shop that said yes and shows a cart without it may show an old one.
  const isSure = isAsBefore && (steps.isRefused || status === 'price-changed') && !steps.isUnsure;
  if (isSure) close();
  else entries.open(plan, true);
  return isSure;
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
  let { since } = wanted;
  const unsure = () => since && { since, isUnsure: true };
  try {
    // What a swap before has left open would be taken for a part of this one.
    await settleJournal(calls, journal, { mayUndo: false });
    const before = await readSound(calls);
    // What was added unseen has its price and its code yet to be looked at.
    const isOnlyAdded = !wanted.change.remove.length;
    const known = since ?? wanted.known;
    if (!(since && isOnlyAdded) && (await isMadeAlready({ ...wanted, known }, before)))
      return { status: 'done', cart: before };
    plan = await makePlan(wanted, before, since);
    if (!plan) return { status: 'refused', cart: before, ...unsure() };
    since ??= before;
    entries.open(plan);
    const steps = new Steps(calls, before);
    const run = { wanted, plan, before: since, steps };
    const outcome = await runSteps(run);
    const isSure = await closeRun(run, outcome, entries);
    const isRefused = outcome.status === 'refused';
    // A no to this try says nothing of one before.
    const isLeft = !isSure || (isRefused && wanted.since);
    return {
      ...outcome,
      cart: steps.cart,
      ...(isRefused && steps.message !== undefined && { message: steps.message }),
      ...(isLeft && { since, isUnsure: isRefused }),
    };
  } catch {
    // The cart cannot be read: the shopper is told no, and a swap that happened nevertheless is undone later.
    if (plan) entries.open(plan, true);
    return { status: 'refused', ...unsure() };
  }
}
