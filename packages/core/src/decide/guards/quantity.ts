import { isSold, quantityOf } from '../../offer/quantity.js';
import type { Guard } from '../proposal.js';

/** As many as are held cannot be bought of the better version, or as few as must be bought are too many. */
export const quantity: Guard = (candidate) => !isSold(candidate.product, quantityOf(candidate));
