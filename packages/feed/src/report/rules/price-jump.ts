import type { Catalog, Policy, Product } from '@uptier/core';

/** A step to a higher tier: how much dearer it is, and whether the price rule lets it pass. */
export interface PriceJump {
  readonly from: Product;
  readonly to: Product;
  /** 0.25: a quarter dearer. */
  readonly increase: number;
  readonly passes: boolean;
}

const kindOf = ({ kind }: Product): Rule['kind'] =>
  kind === 'service' || kind === 'plan' ? kind : 'good';

interface Rule {
  readonly policy: Policy;
  readonly kind: 'good' | 'service' | 'plan';
}

/** The rule as it stands where nothing else is in the cart, which is where it is strictest. */
function passes(from: number, to: number, { policy, kind }: Rule): boolean {
  if (to > from * policy.maxTimes[kind]) return false;
  return kind === 'plan' || to - from <= Math.max(from * policy.maxIncrease[kind], policy.freeStep);
}

/** The higher tiers of a product which can be bought. */
export const tiersAbove = (product: Product, catalog: Catalog): readonly Product[] =>
  product.family === undefined || product.tier === undefined
    ? []
    : catalog
        .family(product.family)
        .filter(({ tier = 0, available }) => tier > product.tier! && available !== false);

/** All steps from a product to a higher tier of its family that costs more. */
export function* priceJumps(
  products: Iterable<Product>,
  catalog: Catalog,
): Generator<PriceJump, undefined> {
  for (const from of products) {
    if (!from.price) continue;
    for (const to of tiersAbove(from, catalog)) {
      if (to.price === undefined || to.price <= from.price) continue;
      const increase = to.price / from.price - 1;
      yield {
        from,
        to,
        increase,
        passes: passes(from.price, to.price, { policy: catalog.head.policy, kind: kindOf(to) }),
      };
    }
  }
}
