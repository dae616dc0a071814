import type { Link } from '@uptier/core';
import type { Family } from '../../families/family.js';
import type { ExportedProduct } from '../../products/exported.js';
import { categoriesOf } from './categories-of.js';
import { KEPT, similarIn } from './similar-in.js';

/** What looks similar is never as strong as what the merchant has linked. */
const STRONGEST = 0.49;

/** The products that are similar to one, the most similar first. */
export interface Similar {
  readonly of: (id: string) => readonly Link[];
}

interface Shop {
  readonly products: readonly ExportedProduct[];
  readonly families: readonly Family[];
  /** The places of the products, by their ids. */
  readonly numberOf: ReadonlyMap<string, number>;
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
export function findSimilar({ products, families, numberOf }: Shop): Similar {
  const family = groupsOf(families);
  const mayLead = ({ product: a }: ExportedProduct, { product: b }: ExportedProduct): boolean =>
    !!b.price &&
    b.available !== false &&
    (family.get(a.id) ?? a.id) !== family.get(b.id) &&
    (a.parent === undefined || a.parent !== b.parent);
  // Numbers in place of links, with room for as many as each may have: of a large shop there are millions.
  const links = new Uint32Array(products.length * KEPT);
  const counts = new Uint8Array(products.length);
  for (const { numbers, isAsked } of categoriesOf(products)) {
    const category = numbers.map((number) => products[number]!);
    similarIn(category, mayLead, (at, to, likeness) => {
      const from = numbers[at]!;
      if (!isAsked(from)) return;
      const weight = Math.max(1, Math.min(STRONGEST * 100, Math.round(likeness * 50)));
      links[from * KEPT + counts[from]!++] = numbers[to]! * 100 + weight;
    });
  }
  return {
    of(id) {
      const from = numberOf.get(id);
      if (from === undefined) return [];
      const own: Link[] = [];
      for (let i = from * KEPT; i < from * KEPT + counts[from]!; i++)
        own.push([products[Math.floor(links[i]! / 100)]!.product.id, (links[i]! % 100) / 100]);
      return own;
    },
  };
}
