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
  const isOpen = catalog.head.off !== true && arms.every(({ arm }) => arm);
  const isFresh = isOpen && !isStale(situation);
  const isCompared = isFresh && slot.widget === 'comparison' && moodOf(situation) !== 'unhappy';
  return {
    comparison: isCompared ? compareTiers(situation, offers) : undefined,
    shipping: isFresh && slot.widget === 'shipping' ? findShippingFacts(situation) : undefined,
    standing: isOpen && slot.placement === 'account' ? readStanding(situation) : undefined,
  };
}
