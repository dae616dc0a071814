import { readEntry, type Entry, type Journal } from './journal.js';
import { gainOf, isAsBefore, isCut, lossOf, type Planned } from './plan.js';
import type { CartCalls } from './shop-cart.js';
import { Steps } from './steps.js';

/** How a swap that is half done may end. */
interface Ends {
  /** Left out: it may. */
  readonly mayUndo?: boolean;
}

/** Brings a swap to one of its ends. `false`: it is in between still. */
async function settle(entry: Entry, steps: Steps, { mayUndo = true }: Ends): Promise<boolean> {
  const { additions, cuts, isRefused } = entry;
  const isAllIn = additions.every((one) => gainOf(one, steps.cart) === one.quantity);
  const isUncut = cuts.every((cut) => lossOf(cut, steps.cart) === 0);
  if (!isAllIn || !(isUncut || (isRefused && isCut(entry, steps.cart)))) return true;
  if (!isRefused) {
    await steps.cut(entry);
    if (isCut(entry, steps.cart)) return true;
    // It may be taken out yet: then what came in its place must be there.
    if (steps.isUnanswered || !mayUndo) return false;
  }
  return steps.restore(entry);
}

/**
 * Finishes a swap that a page has left half done, or undoes it where it cannot be finished, or where the shopper was
 * told that it did not work. A cart that has since become another is left alone. What neither works for now is left to
 * the next page. Gives what the shop may still put in, of a swap that was told not to have worked.
 */
export async function settleJournal(
  calls: CartCalls,
  journal: Journal,
  ends: Ends = {},
): Promise<readonly Planned[]> {
  const left = journal.read();
  if (left === undefined) return [];
  const entry = readEntry(left);
  const steps = entry && new Steps(calls, await calls.read());
  const mayCome = entry?.isRefused && steps && isAsBefore(entry, steps.cart) ? entry.additions : [];
  if (!entry || !steps || (await settle(entry, steps, ends))) journal.write();
  return mayCome;
}
