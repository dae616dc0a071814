import type { Offer } from '@uptier/core';
import { differenceOf } from './difference-of.js';

/** What accepting comes to: what it adds to what is held or, beside it, what all of it costs. */
export const amountOf = (offer: Offer): number =>
  differenceOf(offer) ?? offer.price.added ?? offer.price.pay * offer.quantity;
