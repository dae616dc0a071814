import type { Product } from '../feed/feed.js';
import type { Decision } from './decision.js';
import { isQuoted } from './is-quoted.js';

/** A page view asks for no more prices than this, since shops answer too many questions with a 429. */
const MOST = 12;

/** The offered products whose price should be asked for before they are shown. */
export const unquoted = (
  decisions: readonly Decision[],
  asked: ReadonlySet<string>,
): readonly Product[] =>
  decisions
    .filter(({ slot }) => isQuoted(slot))
    .flatMap(({ offers }) => offers.flatMap((offer) => [offer, offer.alternative ?? []].flat()))
    .map(({ product }) => product)
    .filter(({ id }) => !asked.has(id))
    .slice(0, Math.max(0, MOST - asked.size));
