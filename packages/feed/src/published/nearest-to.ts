import type { Product } from '@uptier/core';

const MOST = 3;

/** How many letters must change to make one text of the other. Stops caring above `most`. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
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

/** The products that may have been meant by a name that none of them has, the likeliest first. */
export function nearestTo(name: string, products: Iterable<Product>): Product[] {
  const wanted = name.trim().toLowerCase();
  const most = Math.max(1, Math.floor(wanted.length / 3));
  const near: [number, Product][] = [];
  for (const product of products) {
    const far = [product.id, product.title].flatMap((one) => farness(wanted, one, most) ?? []);
    if (far.length) near.push([Math.min(...far), product]);
  }
  return near
    .sort(([a, { id }], [b, other]) => a - b || (id < other.id ? -1 : 1))
    .slice(0, MOST)
    .map(([, product]) => product);
}
