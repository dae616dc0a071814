import type { Catalog, Product } from '@uptier/core';
import { catalogUnder, refusalsOf } from '../../checks/upgrade-steps.js';

/** A step to a higher tier: how much dearer it is, and whether the price rule lets it pass. */
export interface PriceJump {
  readonly from: Product;
  readonly to: Product;
  /** 0.25: a quarter dearer. */
  readonly increase: number;
  readonly passes: boolean;
}

/** The higher tiers of a product which can be bought. */
export const tiersAbove = (product: Product, catalog: Catalog): readonly Product[] =>
  product.family === undefined || product.tier === undefined
    ? []
    : catalog
        .family(product.family)
        .filter(({ tier = 0, available }) => tier > product.tier! && available !== false);

/**
 * All steps from a product to a higher tier of its family that costs more, each asked of the core with nothing else in
 * the cart, which is where the price rule is strictest.
 */
export function* priceJumps(
  products: Iterable<Product>,
  catalog: Catalog,
  now: number,
): Generator<PriceJump, undefined> {
  const plain = catalogUnder(catalog, catalog.head.policy);
  for (const from of products) {
    if (!from.price) continue;
    for (const to of tiersAbove(from, catalog)) {
      if (to.price === undefined || to.price <= from.price) continue;
      const increase = to.price / from.price - 1;
      const refusals = refusalsOf({ held: from, next: to }, plain, now);
      yield { from, to, increase, passes: !refusals.includes('too-expensive') };
    }
  }
}
