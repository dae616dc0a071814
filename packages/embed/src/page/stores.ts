import type { Config, Ports, TextStore } from '@uptier/core';

/**
 * A store that is not named before it is asked something: for its name alone the page waits for another process of the
 * browser. Where a page may not look at its stores at all, as in a sandboxed frame, each question throws.
 */
const storeAt = (open: () => Storage): TextStore => ({
  getItem: (key) => open().getItem(key),
  setItem: (key, text) => open().setItem(key, text),
  removeItem: (key) => open().removeItem(key),
});

/** Where the visitor's memory is kept: for the tab, and, with consent, beyond it. */
export const storesOf = ({ storage }: Config): NonNullable<Ports['memory']> =>
  storage === 'none'
    ? {}
    : { functional: storeAt(() => sessionStorage), personal: storeAt(() => localStorage) };
