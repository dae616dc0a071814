import type { Check } from './check.js';

/** A dearer version of which the feed does not say what the shopper gets more of is never offered. */
export const gains: Check = function* ({ steps, at }) {
  for (const { index, held, next, refusedBy } of steps()) {
    if (!refusedBy.includes('no-gain')) continue;
    yield {
      severity: 'warning',
      code: 'no-gain',
      place: at(index),
      message: `Nothing says what a shopper gets more of with "${next.title}" than with "${held.title}", so it is never offered in its place.`,
      advice:
        'Give the higher one benefits of its own, or both an attribute with "better" or a measure. A build with --review takes it from "your gain" in families.csv.',
    };
  }
};
