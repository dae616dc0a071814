/**
 * The simple methods that the feed's links are held against, as functions from a product to its links. None is cut off.
 * @param {readonly string[][]} baskets
 */
export function simpleMethods(baskets) {
  const times = new Map();
  const together = new Map();
  for (const basket of baskets)
    for (const id of basket) {
      times.set(id, (times.get(id) ?? 0) + 1);
      const others = together.get(id) ?? new Map();
      together.set(id, others);
      for (const other of basket) if (other !== id) others.set(other, (others.get(other) ?? 0) + 1);
    }
  const sold = [...times].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const cosine = new Map();
  const cosineOf = (id) => {
    if (!cosine.has(id))
      cosine.set(
        id,
        [...(together.get(id) ?? [])].map(([other, n]) => [
          other,
          n / Math.sqrt(times.get(id) * times.get(other)),
        ]),
      );
    return cosine.get(id);
  };
  return {
    best: sold.map(([id]) => id),
    popularity: () => [],
    coOccurrence: (id) => together.get(id) ?? [],
    cosine: cosineOf,
  };
}
