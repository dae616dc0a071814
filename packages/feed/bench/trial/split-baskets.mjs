import { seeded } from './seeded.mjs';

/**
 * Holds out a fifth of the baskets of two or more; all else is learnt from.
 * @param {readonly string[][]} baskets
 */
export function splitBaskets(baskets) {
  const multi = baskets.map((basket, i) => (basket.length > 1 ? i : -1)).filter((i) => i >= 0);
  const held = new Set(
    seeded(42)
      .shuffled(multi)
      .slice(0, Math.round(multi.length / 5)),
  );
  return {
    learnt: baskets.filter((_, i) => !held.has(i)),
    tried: baskets.filter((_, i) => held.has(i)),
  };
}
