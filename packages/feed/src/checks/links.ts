import type { Product } from '@uptier/core';
import { LINK_KINDS } from '../links/link-kinds.js';
import type { Check } from './check.js';

/** Why a product that others lead to can never be offered. */
function faultOf(product: Product | undefined): readonly [code: string, words: string] | undefined {
  if (!product) return ['link-to-absent', 'is not in the feed'];
  if (product.available === false) return ['link-to-sold-out', 'is sold out'];
  return product.price ? undefined : ['link-to-priceless', 'has no price, or one of 0'];
}

interface Dead {
  readonly first: readonly [index: number, field: string];
  links: number;
}

const ADVICE: Readonly<Record<string, string>> = {
  'link-to-absent': 'Take the link away, or put the product into the feed.',
  'link-to-sold-out': 'Link to something that can be bought, or let it be: it is left out for now.',
  'link-to-priceless': 'Give it its price: what has none is never offered.',
};

/** Links that lead to what cannot be offered, each target once, with the first link that leads there. */
export const links: Check = function* ({ feed, catalog, linked, at, isWhole }) {
  const dead = new Map<string, Dead>();
  for (const [index, product] of feed.products.entries()) {
    const { links: own = {} } = linked(product);
    for (const kind of LINK_KINDS) {
      for (const [place, [id]] of (own[kind] ?? []).entries()) {
        const known = dead.get(id);
        if (known) known.links++;
        else if (faultOf(catalog.get(id)))
          dead.set(id, { first: [index, `links.${kind}[${place}]`], links: 1 });
      }
    }
  }
  for (const [id, { first, links: count }] of dead) {
    const [code, words] = faultOf(catalog.get(id))!;
    if (code === 'link-to-absent' && !isWhole) continue;
    yield {
      severity: 'warning',
      code,
      place: at(...first),
      message: `${count === 1 ? 'A link leads' : `${count} links lead`} to "${id}", which ${words}.`,
      advice: ADVICE[code]!,
    };
  }
};
