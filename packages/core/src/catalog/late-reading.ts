import type { Product } from '../feed/feed.js';
import type { Findable } from '../feed/findable.js';

/** Makes a product of what finds it, or nothing. */
export type ReadLate = (product: Findable) => Product | undefined;

/** What is on a shelf, each thing read once: when somebody asks for it. */
export interface LateReading {
  /** The product of this id. */
  whole(id: string | undefined): Product | undefined;
  /** The products of those that were found. */
  wholes(found: readonly Findable[]): Product[];
  /** Something else has come for this id. */
  forget(id: string): void;
}

export function lateReading(all: Map<string, Findable>, readLate: ReadLate): LateReading {
  const read = new Map<string, Product>();
  function whole(id = ''): Product | undefined {
    const known = read.get(id);
    const stated = known ? undefined : all.get(id);
    if (!stated) return known;
    const product = readLate(stated);
    if (product) read.set(id, product);
    // Of data this is known beforehand; but what is no data may answer otherwise the next time.
    else all.delete(id);
    return product;
  }
  return {
    whole,
    wholes: (found) => found.flatMap(({ id }) => whole(id) ?? []),
    forget: (id) => void read.delete(id),
  };
}
