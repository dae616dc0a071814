import { pathOf } from './path-of.js';

/** Reads one path more of those that an option takes. */
export const pathsOf = (said: string, others: readonly string[] = []): readonly string[] => [
  ...others,
  pathOf(said),
];
