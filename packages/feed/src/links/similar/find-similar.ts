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

/** What stands for no name, and for one that nothing else has. */
const NONE = 0;

/** Numbers of names, which are compared more quickly. */
function numbering(): (name: string | undefined) => number {
  const numbers = new Map<string, number>();
  return (name) => {
    if (name === undefined) return NONE;
    const number = numbers.get(name) ?? numbers.size + 1;
    if (number > numbers.size) numbers.set(name, number);
    return number;
  };
}

/** Says of two products, by their numbers, whether the second may be shown beside the first. */
function leading({ products, families }: Shop): (from: number, to: number) => boolean {
  const numberOfName = new Map(families.map(({ id }, i) => [id, i + 1]));
  const familyOf = new Map<string, number>();
  for (const { id, members } of families)
    for (const member of members) familyOf.set(member.id, numberOfName.get(id)!);
  const numberOfParent = numbering();
  const ids = products.map(({ product }) => product.id);
  const own = Uint32Array.from(ids, (id) => familyOf.get(id) ?? NONE);
  // What is in no family may be called like one: the whole of which its members are the versions.
  const called = Uint32Array.from(ids, (id, i) => own[i]! || (numberOfName.get(id) ?? NONE));
  const parents = Uint32Array.from(products, ({ product }) => numberOfParent(product.parent));
  const canBeBought = Uint8Array.from(products, ({ product: { price, available } }) =>
    price && available !== false ? 1 : 0,
  );
  return (from, to) =>
    canBeBought[to] === 1 &&
    (called[from] === NONE || called[from] !== own[to]) &&
    (parents[from] === NONE || parents[from] !== parents[to]);
}

/**
 * Finds what is similar by its category, title, brand, attributes and price. Versions of one product are not similar
 * but the same, and what cannot be bought is not shown.
 */
export function findSimilar(shop: Shop): Similar {
  const { products, numberOf } = shop;
  const mayLead = leading(shop);
  // Numbers in place of links, with room for as many as each may have: of a large shop there are millions.
  const links = new Uint32Array(products.length * KEPT);
  const counts = new Uint8Array(products.length);
  for (const { numbers, isAsked } of categoriesOf(products)) {
    const category = numbers.map((number) => products[number]!);
    const mayLeadIn = (at: number, to: number): boolean => mayLead(numbers[at]!, numbers[to]!);
    similarIn(category, mayLeadIn, (at, to, likeness) => {
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
