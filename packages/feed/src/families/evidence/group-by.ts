/** Groups by a key, in the order of the first of each; what has no key is in none. Groups of one are left out. */
export function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | undefined,
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
  return [...groups.values()].filter((group): group is Item[] => Array.isArray(group));
}
