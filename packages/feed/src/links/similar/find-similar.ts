import type { Link } from '@uptier/core';
import type { Family } from '../../families/family.js';
import type { ExportedProduct } from '../../products/exported.js';
import { similarIn } from './similar-in.js';

/** What looks similar is never as strong as what the merchant has linked. */
const STRONGEST = 0.49;

/** The products that are similar to one, the most similar first. */
export interface Similar {
  readonly of: (id: string) => readonly Link[];
}

/** The numbers of the products in each finest category, in the order of their prices. */
function byCategory(products: readonly ExportedProduct[]): readonly number[][] {
  const groups = new Map<string, number[]>();
  for (const [number, { product }] of products.entries()) {
    const category = product.category?.join(' > ') ?? '';
    const group = groups.get(category);
    if (group) group.push(number);
    else groups.set(category, [number]);
  }
  const order = (a: number, b: number): number => {
    const [x, y] = [products[a]!.product, products[b]!.product];
    return (x.price ?? 0) - (y.price ?? 0) || (x.id < y.id ? -1 : 1);
  };
  return [...groups.values()].map((group) => group.sort(order));
}

function groupsOf(families: readonly Family[]): ReadonlyMap<string, string> {
  const groups = new Map<string, string>();
  for (const { id, members } of families) for (const member of members) groups.set(member.id, id);
  return groups;
}

/**
 * Finds what is similar by its category, title, brand, attributes and price. Versions of one product are not similar
 * but the same, and what cannot be bought is not shown.
 */
export function findSimilar(
  products: readonly ExportedProduct[],
  families: readonly Family[],
): Similar {
  const family = groupsOf(families);
  const mayLead = ({ product: a }: ExportedProduct, { product: b }: ExportedProduct): boolean =>
    !!b.price &&
    b.available !== false &&
    (family.get(a.id) ?? a.id) !== family.get(b.id) &&
    (a.parent === undefined || a.parent !== b.parent);
  // Numbers in place of links: of a large shop there are millions.
  const links: (number[] | undefined)[] = Array.from({ length: products.length });
  for (const numbers of byCategory(products)) {
    const category = numbers.map((number) => products[number]!);
    similarIn(category, mayLead, (from, to, likeness) => {
      const weight = Math.max(1, Math.min(STRONGEST * 100, Math.round(likeness * 50)));
      (links[numbers[from]!] ??= []).push(numbers[to]! * 100 + weight);
    });
  }
  const numberOf = new Map(products.map(({ product: { id } }, number) => [id, number]));
  return {
    of: (id) =>
      (links[numberOf.get(id) ?? -1] ?? []).map((packed): Link => [
        products[Math.floor(packed / 100)]!.product.id,
        (packed % 100) / 100,
      ]),
  };
}
