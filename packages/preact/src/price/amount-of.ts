import type { Offer } from '@uptier/core';
import { trialOf } from '../answer/terms-of.js';
import { differenceOf } from './difference-of.js';

/** What accepting comes to: what it adds to what is held or, beside it, what all of it costs; after a trial, too. */
export const amountOf = (offer: Offer): number =>
  differenceOf(offer) ??
  (trialOf(offer) ? undefined : offer.price.added) ??
  offer.price.pay * offer.quantity;
