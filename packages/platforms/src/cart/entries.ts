import { readEntry, type Entry, type Journal } from './journal.js';
import { isSwap, type Plan } from './plan.js';
import type { CartCalls } from './shop-cart.js';

/** The journal, as far as it is this shop's and of now. */
export interface Entries {
  /** Missing where nothing is half done, and where what is written is of no use. */
  read(): Entry | undefined;
  open(plan: Plan, isRefused?: true): void;
  close(): void;
}

export function entriesOf(journal: Journal, calls: CartCalls): Entries {
  const root = calls.root();
  return {
    read: () => readEntry(journal.read(), root),
    open(plan, isRefused) {
      // What only adds, or only takes out, is never half done.
      if (!isSwap(plan)) return;
      const entry: Entry = { ...plan, at: Date.now(), root, ...(isRefused && { isRefused }) };
      journal.write(entry);
    },
    close() {
      if (journal.read() !== undefined) journal.write();
    },
  };
}
