import { list, object, record } from '../feed/containers.js';
import { attempt, startReading } from '../feed/reader.js';
import { amount, countOrNone, flag, id, name } from '../feed/values.js';
import type { Visitor } from './context.js';
import { readUpgrade } from './read-upgrade.js';

const keys = list(name, 1000);
const weights = record(amount, 1000);

const visitor = object<Visitor>({
  id,
  returning: flag,
  views: weights,
  searches: weights,
  clicks: weights,
  cartAdds: weights,
  declined: keys,
  seen: weights,
  shownThisSession: countOrNone,
  orders: keys,
  upgrades: list(readUpgrade),
});

/**
 * Reads what is remembered of a visitor, for decisions outside a page: on a page the session's own memory knows.
 * Never throws; what cannot be read is unknown.
 */
export const readVisitor = (value: unknown): Visitor | undefined =>
  attempt(value, startReading({ copies: true }), visitor);
