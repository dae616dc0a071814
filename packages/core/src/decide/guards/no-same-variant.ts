import { matchingVariant } from '../matching-variant.js';
import type { Guard } from '../proposal.js';

/** The better version is not there in the size or colour that the shopper chose. */
export const noSameVariant: Guard = (candidate) =>
  candidate.role === 'upgrade' &&
  candidate.held?.variant?.options !== undefined &&
  !!candidate.product.variants?.length &&
  !matchingVariant(candidate);
