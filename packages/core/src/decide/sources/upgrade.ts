import type { Held, HeldBy } from '../held.js';
import { isOfFamily } from '../of-family.js';
import type { Source } from '../proposal.js';

/** The highest version of each family in the same hands. One pass: a trade customer's cart has hundreds of lines. */
function highestOf(all: readonly Held[]): (family: string, by: HeldBy) => number {
  const highest = new Map<string, number>();
  for (const { by, product: { family = '', tier = 0 } = {} } of all) {
    const key = by + family;
    if (tier > (highest.get(key) ?? 0)) highest.set(key, tier);
  }
  return (family, by) => highest.get(by + family) ?? 0;
}

/**
 * The higher tiers of what is held; of several versions in the same hands, of the highest. Of a plan only the next
 * one: nobody should jump two plans at once.
 */
export const upgrade: Source = ({ catalog, subjects, held: all, slot }) => {
  const highest = highestOf(all);
  return subjects.flatMap((held) => {
    const { family, tier, kind } = held.product ?? {};
    if (!family || tier === undefined || !isOfFamily(slot, { family })) return [];
    if (highest(family, held.by) > tier) return [];
    const higher = catalog.family(family).filter((product) => (product.tier ?? 0) > tier);
    const next =
      kind === 'plan' ? higher.filter((product) => product.tier === higher[0]?.tier) : higher;
    return next.map((product) => ({ product, role: 'upgrade', tie: 'family', held }));
  });
};
