import type { Product } from '../feed/feed.js';
import type { Decision } from './decision.js';
import { isQuoted } from './is-quoted.js';

/** The offered products, and what may be offered after a no, where a price of today is shown. */
export const nearMoney = (decisions: readonly Decision[]): readonly Product[] =>
  decisions
    .filter(({ slot }) => isQuoted(slot))
    .flatMap(({ offers }) => offers.flatMap((offer) => [offer, offer.alternative ?? []].flat()))
    .map(({ product }) => product);
