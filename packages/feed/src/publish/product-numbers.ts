import type { Product } from '@uptier/core';

/** Finds products by their place in the feed. */
export interface ProductNumbers {
  /** Of two with one id, the first, as everywhere. */
  readonly of: (id: string) => number | undefined;
  /** All versions of a product, by their places. */
  readonly family: (name: string) => readonly number[];
}

/** Indexes the products of a feed by id and by family. */
export function numberProducts(products: readonly Product[]): ProductNumbers {
  const numbers = new Map<string, number>();
  const families = new Map<string, number[]>();
  for (const [number, { id, family }] of products.entries()) {
    if (numbers.has(id)) continue;
    numbers.set(id, number);
    if (family === undefined) continue;
    const versions = families.get(family);
    if (versions) versions.push(number);
    else families.set(family, [number]);
  }
  return { of: (id) => numbers.get(id), family: (name) => families.get(name) ?? [] };
}
