import type { CartResult } from '@uptier/core';
import { readEntry, type Entry, type Journal } from './journal.js';
import { isMadeAlready, makePlan, type Wanted } from './make-plan.js';
import { isAdded, isCut, priceOf, type Plan, type Planned } from './plan.js';
import type { CartCalls, ShopCart } from './shop-cart.js';
import { settleJournal } from './settle-journal.js';
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
  /** What the shop may still put in of an earlier swap, which it has not answered. */
  readonly mayCome: readonly Planned[];
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

/** The rest of a swap that is half done: that stays open until it is through. */
const isRest = ({ additions }: Plan, journal: Journal): boolean =>
  !additions.length && !!readEntry(journal.read());

/** Who was told no and said yes once more wants it once: what comes of the first yes is taken out again. */
async function closeDone({ plan, steps, mayCome }: Run, journal: Journal): Promise<void> {
  const additions = mayCome.flatMap((one) => {
    const again = plan.additions.find(({ id }) => id === one.id);
    return again ? [{ ...one, had: again.had + again.quantity }] : [];
  });
  // What only adds has opened nothing; a swap that is half done may be open still.
  if (!plan.cuts.length && !additions.length) return;
  const late: Entry = { additions, cuts: [], isRefused: true };
  const isIn = isAdded(late, steps.cart) && (await steps.restore(late));
  journal.write(isIn ? undefined : late);
}

/** Keeps in the journal what is to be finished, or may still happen, and closes it where nothing can. */
async function closeRun(run: Run, { status }: Outcome, journal: Journal): Promise<void> {
  const { plan, steps } = run;
  if (status === 'done') return closeDone(run, journal);
  if (status === 'both-in-cart') return journal.write(plan);
  if (isRest(plan, journal)) return;
  const isAsBefore = await steps.restore(plan);
  // A shop that said yes and shows a cart without it may show an old one.
  const isSure = steps.isRefused || status === 'price-changed';
  const isSafe = isAsBefore && isSure && !steps.isUnsure;
  journal.write(isSafe ? undefined : { ...plan, isRefused: true });
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
  let plan: Plan | undefined;
  try {
    // What a swap before has left open would be taken for a part of this one.
    const mayCome = await settleJournal(calls, journal, { mayUndo: false });
    const before = await calls.read();
    if (await isMadeAlready(wanted, before)) return { status: 'done', cart: before };
    plan = await makePlan(wanted, before);
    if (!plan) return { status: 'refused', cart: before };
    if (plan.additions.length && plan.cuts.length) journal.write(plan);
    const steps = new Steps(calls, before);
    const run = { wanted, plan, before, steps, mayCome };
    const outcome = await runSteps(run);
    await closeRun(run, outcome, journal);
    const isSaid = outcome.status === 'refused' && steps.message !== undefined;
    return { ...outcome, cart: steps.cart, ...(isSaid && { message: steps.message }) };
  } catch {
    // The cart cannot be read: the shopper is told no, and what happened nevertheless is undone later.
    if (plan && !isRest(plan, journal)) journal.write({ ...plan, isRefused: true });
    return { status: 'refused' };
  }
}
