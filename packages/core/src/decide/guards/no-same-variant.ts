import type { Guard } from '../proposal.js';

/** The better version is not there in the size or colour that the shopper chose. */
export const noSameVariant: Guard = ({ role, held, product, variant }) =>
  role === 'upgrade' &&
  held?.variant?.options !== undefined &&
  !!product.variants?.length &&
  !variant;
