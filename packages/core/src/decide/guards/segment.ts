import type { Guard } from '../proposal.js';

/** Made for another kind of customer. */
export const segment: Guard = ({ product }, { context }) => {
  const own = context.customer?.segment;
  return own !== undefined && product.segments !== undefined && !product.segments.includes(own);
};
