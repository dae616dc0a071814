import { offerId } from '../offer/offer-id.js';
import type { Judged } from './judge.js';

/** What is shown and still passes comes first, in the order of the screen; the others keep theirs. */
export function keepShown(passed: readonly Judged[], shown: readonly string[]): readonly Judged[] {
  const placeOf = ({ candidate }: Judged): number => {
    const place = shown.indexOf(offerId(candidate));
    return place < 0 ? shown.length : place;
  };
  return [...passed].sort((a, b) => placeOf(a) - placeOf(b));
}
