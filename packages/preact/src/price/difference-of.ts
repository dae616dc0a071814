import type { Offer } from '@uptier/core';

/**
 * What the total grows by for good: for all that is swapped, not for one. Below zero where it shrinks, and missing
 * where nothing is replaced.
 */
export function differenceOf({ price, quantity, incentive }: Offer): number | undefined {
  const { difference, added } = price;
  if (difference === undefined) return undefined;
  // An amount may come off once, not off each piece; an introductory price adds less now than for good.
  return incentive?.type === 'introductory'
    ? difference * quantity
    : (added ?? difference * quantity);
}
