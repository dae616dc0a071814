import { readEntry, type Entry, type Journal } from './journal.js';
import type { Plan } from './plan.js';
import type { CartCalls } from './shop-cart.js';

/** The journal, as far as it is this shop's and of now. */
export interface Entries {
  /** Missing where nothing is half done, and where what is written is of no use. */
  read(): Entry | undefined;
  open(plan: Plan, isRefused?: true): void;
  close(): void;
}

/** What only adds, or only takes out, is never half done: it is not written. */
const isSwap = ({ additions, cuts }: Plan): boolean => additions.length > 0 && cuts.length > 0;

export function entriesOf(journal: Journal, calls: CartCalls): Entries {
  const root = calls.root?.();
  return {
    read: () => readEntry(journal.read(), root),
    open({ additions, cuts }, isRefused) {
      if (!isSwap({ additions, cuts })) return;
      const entry: Entry = {
        at: Date.now(),
        root,
        additions,
        cuts,
        ...(isRefused && { isRefused }),
      };
      journal.write(entry);
    },
    close() {
      if (journal.read() !== undefined) journal.write();
    },
  };
}
