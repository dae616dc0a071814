/** Groups by a key, in the order of the first of each; what has no key is in none. Of one alone there is a group only where `least` is 1. */
export function groupBy<Item extends object>(
  items: readonly Item[],
  keyOf: (item: Item) => string | undefined,
  least: 1 | 2 = 2,
): Item[][] {
  const groups = new Map<string, Item | Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, item);
    // Most stand alone: only the second of a kind makes a list.
    else if (Array.isArray(group)) group.push(item);
    else groups.set(key, [group, item]);
  }
  const found: Item[][] = [];
  for (const group of groups.values())
    if (Array.isArray(group)) found.push(group);
    else if (least === 1) found.push([group]);
  return found;
}
