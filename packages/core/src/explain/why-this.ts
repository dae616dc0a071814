import type { Offer } from '../offer/offer.js';
import type { Decided } from './decided.js';
import { fill } from './fill.js';
import { personalData } from './personal-data.js';
import { sourceReasons } from './source-reasons.js';
import { standingReason } from './standing-reason.js';

function reasonFor(offer: Offer, decided: Decided): string {
  const standing = standingReason(offer, decided);
  if (standing !== undefined) return standing;
  return decided.decision.slot.placement === 'support'
    ? decided.words.why.solves
    : sourceReasons[offer.source](offer, decided);
}

/** One sentence for the shopper: why he sees this offer, whether it is paid for, and whose data counted. */
export function whyThis(offer: Offer, decided: Decided): string {
  const { sentence: sentences, sponsored } = decided.words.why;
  const { visits, customer } = personalData(offer, decided.decision, decided.catalog);
  // What comes from visits alone says so by itself.
  const tellsVisits = visits && offer.source !== 'personal';
  const kind = tellsVisits ? (customer ? 'both' : 'visits') : customer ? 'customer' : 'plain';
  const sentence = fill(sentences[kind], { why: reasonFor(offer, decided) });
  return offer.sponsored ? fill(sponsored, { sentence }) : sentence;
}
