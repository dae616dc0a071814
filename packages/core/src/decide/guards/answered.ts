import { offerId } from '../../offer/offer-id.js';
import type { Guard } from '../proposal.js';

/** The shopper said no here: nothing is offered any more but the one smaller offer that was to come then. */
export const answered: Guard = (candidate, { answered: answer }) =>
  answer !== undefined && answer.left !== offerId(candidate);
