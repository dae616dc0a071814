import { entriesOf } from './entries.js';
import type { Entry, Journal } from './journal.js';
import { gainOf, isCut, lossOf } from './plan.js';
import type { CartCalls } from './shop-cart.js';
import { readSound } from './sound-cart.js';
import { Steps } from './steps.js';

/** How a swap that is half done may end. */
interface Ends {
  /** Left out: it may. */
  readonly mayUndo?: boolean;
}

/** Brings a swap to one of its ends, where the cart is that swap's still. */
async function settle(entry: Entry, steps: Steps, { mayUndo = true }: Ends): Promise<void> {
  const { additions, cuts, isRefused } = entry;
  const isAllIn = additions.every((one) => gainOf(one, steps.cart) === one.quantity);
  const isUncut = cuts.every((cut) => lossOf(cut, steps.cart) === 0);
  if (!isAllIn || !(isUncut || (isRefused && isCut(entry, steps.cart)))) return;
  if (!isRefused) {
    await steps.cut(entry);
    // It may be taken out yet: then what came in its place must be there.
    if (isCut(entry, steps.cart) || steps.isUnsure || !mayUndo) return;
  }
  await steps.restore(entry);
}

/**
 * Finishes a swap that a page has left half done, or undoes it where the shop does not let it be finished, or where the
 * shopper was told that it did not work. A cart that has since become another is left alone. It is tried once: what
 * does not work then stays in the cart as the shopper sees it.
 * @throws where the cart cannot be read.
 */
export async function settleJournal(
  calls: CartCalls,
  journal: Journal,
  ends: Ends = {},
): Promise<void> {
  const entries = entriesOf(journal, calls);
  const entry = entries.read();
  if (!entry) return entries.close();
  const steps = new Steps(calls, await readSound(calls));
  try {
    await settle(entry, steps, ends);
  } finally {
    entries.close();
  }
}
