import { compareTiers } from '../compare/compare-tiers.js';
import { readStanding } from '../context/standing.js';
import type { Offer } from '../offer/offer.js';
import { findShippingFacts } from '../offer/shipping-facts.js';
import type { Decision } from './decision.js';
import { isStale } from './guards/stale.js';
import { moodOf } from './mood.js';
import type { Situation } from './situation.js';

/**
 * What a widget shows beside its offers. Nothing while the shop is switched off or the visitor sees no offers; no
 * money of a feed that nobody renews; to an unhappy customer only what is his own: his limits, and how far he is from
 * free shipping.
 */
export function factsBeside(situation: Situation, offers: readonly Offer[]): Partial<Decision> {
  const { slot, catalog, arms } = situation;
  if (catalog.head.off === true || arms.some(({ arm }) => !arm)) return {};
  const isFresh = !isStale(situation);
  return {
    ...(isFresh &&
      slot.widget === 'comparison' &&
      moodOf(situation) !== 'unhappy' && { comparison: compareTiers(situation, offers) }),
    ...(isFresh && slot.widget === 'shipping' && { shipping: findShippingFacts(situation) }),
    ...(slot.placement === 'account' && { standing: readStanding(situation) }),
  };
}
