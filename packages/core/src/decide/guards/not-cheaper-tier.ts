import { differenceOf } from '../../offer/pay.js';
import type { Guard } from '../proposal.js';

/** An upgrade goes up: never to the same or a lower tier, nor, where tiers say nothing, to something cheaper. */
export const notCheaperTier: Guard = (candidate, situation) => {
  const { product, role, held } = candidate;
  if (role !== 'upgrade' || !held) return false;
  const { family, tier } = held.product ?? {};
  const isRanked = family !== undefined && family === product.family;
  return isRanked && product.tier !== undefined && tier !== undefined
    ? product.tier <= tier
    : (differenceOf(candidate, situation) ?? 0) < 0;
};
