import { readEntry, type Journal } from './journal.js';
import { gainOf, isCut, lossOf } from './plan.js';
import type { CartCalls } from './shop-cart.js';
import { Steps } from './steps.js';

/**
 * Finishes a swap that a page has left half done, or undoes it where it cannot be finished, or where the shopper was
 * told that it did not work. A cart that has since become another is left alone.
 */
export async function settleJournal(calls: CartCalls, journal: Journal): Promise<void> {
  const left = journal.read();
  if (left === undefined) return;
  const entry = readEntry(left);
  if (entry) {
    const steps = new Steps(calls, await calls.read());
    const isAllIn = entry.additions.every((one) => gainOf(one, steps.cart) === one.quantity);
    const isUncut = entry.cuts.every((cut) => lossOf(cut, steps.cart) === 0);
    const isHalf = isAllIn && isUncut;
    if (isHalf && !entry.isRefused) await steps.cut(entry);
    const isOpen = entry.isRefused ? isHalf || (isAllIn && isCut(entry, steps.cart)) : isHalf;
    if (isOpen && (entry.isRefused || !isCut(entry, steps.cart))) await steps.restore(entry);
  }
  journal.write();
}
