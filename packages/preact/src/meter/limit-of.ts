import type { Limit, Offer, Standing } from '@uptier/core';

/** The limit to show: the one that the offer lifts, else the fullest. */
export const limitOf = ({ limits }: Standing, offer: Offer | undefined): Limit | undefined =>
  limits.find(({ measure }) => offer?.product.solves?.includes(`limit:${measure}`)) ?? limits[0];
