import type { Offer } from './offer.js';

/**
 * An offer on screen stays where it is until it is answered or no longer valid: a new decision removes what
 * became invalid and fills the gaps, it does not reshuffle.
 */
export function keepShown(shown: readonly Offer[], decided: readonly Offer[]): readonly Offer[] {
  const fresh = new Map(decided.map((offer) => [offer.id, offer]));
  const kept = shown.flatMap(({ id }) => {
    const offer = fresh.get(id);
    fresh.delete(id);
    return offer ? [offer] : [];
  });
  return [...kept, ...fresh.values()];
}
