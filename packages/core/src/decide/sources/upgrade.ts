import type { Source } from '../proposal.js';

/**
 * The higher tiers of what is held; of several versions in the same hands, of the highest. Of a plan only the next
 * one: nobody should jump two plans at once.
 */
export const upgrade: Source = ({ catalog, subjects, held: all }) =>
  subjects.flatMap((held) => {
    const { family, tier, kind } = held.product ?? {};
    if (!family || tier === undefined) return [];
    const isOutranked = all.some(
      ({ by, product }) =>
        by === held.by && product?.family === family && (product.tier ?? 0) > tier,
    );
    if (isOutranked) return [];
    const higher = catalog.family(family).filter((product) => (product.tier ?? 0) > tier);
    const next =
      kind === 'plan' ? higher.filter((product) => product.tier === higher[0]?.tier) : higher;
    return next.map((product) => ({ product, role: 'upgrade', tie: 'family', held }));
  });
