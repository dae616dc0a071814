import type { Decision } from '../decide/decision.js';
import { isLimitKey } from '../decide/decline-keys.js';
import { isOfCustomer } from '../decide/held.js';
import type { Offer } from '../offer/offer.js';

/**
 * An offer as everybody may hear of it: without the headline, which may name what the shop knows of its customer, and
 * without what he has and how near he is to its limits. The campaign is told by its id.
 */
export function toldOffer(offer: Offer): Offer {
  const { held, gains, price, alternative, declineKeys } = offer;
  const isPrivate = held !== undefined && isOfCustomer(held.by);
  return {
    ...offer,
    headline: undefined,
    declineKeys: declineKeys.filter((key) => !isLimitKey(key)),
    held: isPrivate ? undefined : held,
    // Both are over what he has, and tell what that is.
    gains: isPrivate ? [] : gains,
    price: isPrivate ? { ...price, difference: undefined, added: undefined } : price,
    alternative: alternative && toldOffer(alternative),
  };
}

/** A decision as everybody may hear of it: the offers, without what stands beside them for the customer's eyes. */
export const toldDecision = (decision: Decision): Decision => ({
  ...decision,
  offers: decision.offers.map(toldOffer),
  comparison: undefined,
  standing: undefined,
});
