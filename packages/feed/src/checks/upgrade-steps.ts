import { decide, type Catalog, type Context, type GuardName, type Product } from '@uptier/core';
import type { Policy } from '@uptier/core';

/** From one version to the next higher one, for a shopper who has the lower one alone in the cart. */
export interface UpgradeStep {
  /** Of the lower version, in the feed's products. */
  readonly index: number;
  readonly held: Product;
  readonly next: Product;
  /** All guards of the core that refuse it: none where it is offered. */
  readonly refusedBy: readonly GuardName[];
}

/** The lowest of the higher tiers; of several versions on it, the cheapest. */
function nextOf(held: Product, catalog: Catalog): Product | undefined {
  const { family, tier } = held;
  if (family === undefined || tier === undefined) return undefined;
  let next: Product | undefined;
  for (const one of catalog.family(family)) {
    if (one.tier === undefined || one.tier <= tier) continue;
    if (next && one.tier > next.tier!) break;
    if (!next || (one.price ?? Infinity) < (next.price ?? Infinity)) next = one;
  }
  return next;
}

/** The product alone in the cart, as few of it as can be bought. */
export function cartWith({ id, price = 0, quantity: limits }: Product): Context['cart'] & object {
  const quantity = limits?.min ?? 1;
  return { lines: [{ key: '1', id, quantity, price }], subtotal: price * quantity };
}

/** What the core's own decision has against a step. */
export function refusalsOf(
  { held, next }: Pick<UpgradeStep, 'held' | 'next'>,
  catalog: Catalog,
  now: number,
): readonly GuardName[] {
  const slot = { id: 'check', placement: 'cart', source: 'upgrade', role: 'upgrade' } as const;
  const [decision] = decide(catalog, { cart: cartWith(held), now }, [slot], { trace: 'all' });
  return decision?.trace?.find(({ product }) => product === next.id)?.refusedBy ?? [];
}

/** The catalog under another policy, and without campaigns, which have limits of their own. */
export const catalogUnder = (catalog: Catalog, policy: Policy): Catalog => ({
  ...catalog,
  campaigns: [],
  head: { ...catalog.head, campaigns: [], policy },
});

/** One list for all that are refused alike: a large feed has a million steps. */
function oneOfEach(): (refused: readonly GuardName[]) => readonly GuardName[] {
  const known = new Map<string, readonly GuardName[]>();
  return (refused) => {
    const key = refused.join();
    const one = known.get(key) ?? [...refused];
    known.set(key, one);
    return one;
  };
}

/** All steps of a feed, in the order of its products. */
export function upgradeSteps(
  products: readonly Product[],
  catalog: Catalog,
  now: number,
): readonly UpgradeStep[] {
  const plain = catalogUnder(catalog, catalog.head.policy);
  const same = oneOfEach();
  return products.flatMap((held, index) => {
    const next = nextOf(held, catalog);
    if (!next) return [];
    return [{ index, held, next, refusedBy: same(refusalsOf({ held, next }, plain, now)) }];
  });
}
