/** More suggestions are none. */
const MOST = 3;

/** How many letters must change to make one text of the other. Stops caring above `most`. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  // Not by `Array.from`: that of Prototype.js calls no function.
  let row = [0];
  for (let j = 1; j <= b.length; j++) row.push(j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(same, row[j]! + 1, next[j - 1]! + 1));
    }
    if (Math.min(...next) > most) return most + 1;
    row = next;
  }
  return row[b.length]!;
}

/** How far a name is from what was meant: what holds it whole is near. Nothing where it is another. */
function farness(wanted: string, name: string, most: number): number | undefined {
  const known = name.toLowerCase();
  if (known.includes(wanted)) return most * (1 - wanted.length / known.length);
  const far = distance(wanted, known, most);
  return far <= most ? far : undefined;
}

/**
 * The names that may have been meant by one that there is not, the likeliest first: a third of its letters may be
 * wrong. Capitals do not count. Three at most, and none twice.
 */
export function nearestNames(name: string, names: Iterable<string>): readonly string[] {
  const wanted = name.trim().toLowerCase();
  if (!wanted) return [];
  const most = Math.max(1, Math.floor(wanted.length / 3));
  const near = new Map<string, number>();
  for (const known of names) {
    const far = farness(wanted, known, most);
    if (far !== undefined) near.set(known, far);
  }
  return [...near]
    .sort(([a, far], [b, other]) => far - other || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([known]) => known);
}
