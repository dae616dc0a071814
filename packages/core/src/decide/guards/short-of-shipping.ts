import { findShippingFacts } from '../../offer/shipping-facts.js';
import { addedBy } from '../../offer/pay.js';
import type { Guard } from '../proposal.js';

/** The line to free shipping shows only what reaches it, and nothing once it is reached. */
export const shortOfShipping: Guard = (candidate, situation) => {
  if (situation.slot.widget !== 'shipping') return false;
  const { missing = 0 } = findShippingFacts(situation) ?? {};
  return missing <= 0 || (addedBy(candidate, situation) ?? 0) < missing;
};
