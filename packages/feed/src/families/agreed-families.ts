import type { GivenFamilies } from './family.js';

/** The families to which the merchant has said yes as they were proposed. */
export const agreedFamilies = (given: GivenFamilies): ReadonlySet<string> =>
  new Set([...given.values()].flatMap(({ family, proposed }) => (proposed && family) || []));
