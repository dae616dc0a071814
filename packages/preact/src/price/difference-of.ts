import type { Offer } from '@uptier/core';
import { trialOf } from '../answer/terms-of.js';

/**
 * What the total grows by for good: for all that is swapped, not for one. Below zero where it shrinks, and missing
 * where nothing is replaced.
 */
export function differenceOf(offer: Offer): number | undefined {
  const { price, quantity, incentive } = offer;
  const { difference, added } = price;
  if (difference === undefined) return undefined;
  // An amount may come off once, not off each piece; an introductory price or a trial adds less now than for good.
  return incentive?.type === 'introductory' || trialOf(offer)
    ? difference * quantity
    : (added ?? difference * quantity);
}
