import type { Offer } from '@uptier/core';

/** What the total grows by: for all that is swapped, not for one. Below zero where it shrinks. */
export const differenceOf = ({ price, quantity }: Offer): number | undefined =>
  price.difference === undefined ? undefined : price.difference * quantity;
