import type { Journal } from './journal.js';

/**
 * A journal that does not throw: a store that is full, or that may not be touched, must not keep the cart from being
 * changed. What such a store does not take lives as long as the page, as it does without one.
 */
export function steadyJournal(kept?: Journal): Journal {
  let own: { readonly entry: unknown } | undefined;
  return {
    read() {
      if (own) return own.entry;
      try {
        return kept?.read();
      } catch {
        return undefined;
      }
    },
    write(entry) {
      own = { entry };
      if (!kept) return;
      try {
        kept.write(entry);
        own = undefined;
      } catch {
        // It is in the page's own memory.
      }
    },
  };
}
