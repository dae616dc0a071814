import type { Guard } from '../proposal.js';

/** A second version of what is held goes beside it only where the shop itself says so. */
export const sameFamily: Guard = ({ product, role, tie, campaign }, { held }) =>
  role === 'add-on' &&
  tie !== 'link' &&
  campaign?.role !== 'add-on' &&
  product.family !== undefined &&
  held.some((one) => one.product?.family === product.family);
