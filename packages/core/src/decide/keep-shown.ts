import { offerId } from '../offer/offer-id.js';
import type { Judged } from './judge.js';

/**
 * An offer on screen stays where it is until it is answered or no longer valid: what is shown and still passes comes
 * first, in the order of the screen; the best of the others fill the gaps.
 */
export function keepShown(passed: readonly Judged[], shown: readonly string[]): readonly Judged[] {
  const placeOf = ({ candidate }: Judged): number => {
    const place = shown.indexOf(offerId(candidate));
    return place < 0 ? shown.length : place;
  };
  return [...passed].sort((a, b) => placeOf(a) - placeOf(b));
}
