import type { Product } from '../feed/feed.js';
import type { Decision } from './decision.js';
import { nearMoney } from './near-money.js';

/** A page view asks for no more prices than this, since shops answer too many questions with a 429. */
const MOST = 12;

/** The offered products whose price should be asked for before they are shown. */
export const unquoted = (
  decisions: readonly Decision[],
  asked: ReadonlySet<string>,
): readonly Product[] =>
  nearMoney(decisions)
    .filter(({ id }) => !asked.has(id))
    .slice(0, Math.max(0, MOST - asked.size));
