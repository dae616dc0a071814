import type { Config, Ports, TextStore } from '@uptier/core';

/** A page may be forbidden to look at its stores at all, as in a sandboxed frame: even naming one throws. */
function allowed(store: () => TextStore): { store?: TextStore } {
  try {
    return { store: store() };
  } catch {
    return {};
  }
}

/** Where the visitor's memory is kept: for the tab, and, with consent, beyond it. */
export function storesOf({ storage }: Config): NonNullable<Ports['memory']> {
  if (storage === 'none') return {};
  const { store: functional } = allowed(() => sessionStorage);
  const { store: personal } = allowed(() => localStorage);
  return { ...(functional && { functional }), ...(personal && { personal }) };
}
