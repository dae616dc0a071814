import { nearestNames } from '@uptier/core';

/** What to write in place of a name that there is not: what was likely meant; else all that there is. */
export function adviceFor(name: string, names: Iterable<string>): string {
  const known = [...new Set(names)];
  const near = nearestNames(name, known);
  return near.length ? `Did you mean ${near.join(', or ')}?` : `There are: ${known.join(', ')}.`;
}
