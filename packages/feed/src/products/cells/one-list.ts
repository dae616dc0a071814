import type { Reading } from '../reading.js';

/** The list that was read before with the same texts, so that a million products share one of each. */
export function oneList({ lists }: Reading, list: readonly string[]): readonly string[] {
  const key = list.join('\n');
  return lists.get(key) ?? lists.set(key, list);
}
