import type { Interest, Visitor } from '../context/context.js';
import type { Moment } from '../feed/feed.js';
import { climbs } from './climbs.js';
import { decay } from './decay.js';
import { HALF_LIVES, type InterestName } from './half-lives.js';
import type { Entry, Logs } from './logs.js';

const DAY = 86_400_000;

/** What happens within this time of its beginning is one visit, in milliseconds: a long look round a shop. */
export const VISIT = 4 * 3_600_000;

/** Sums the weights of the entries for each thing. */
function sum(entries: readonly Entry[] = [], weight: (when: Moment) => number): Interest {
  // Without a prototype, a product may be called `constructor`.
  const sums = Object.create(null) as Record<string, number>;
  for (const [when, what] of entries) {
    const more = weight(when);
    if (more) sums[what] = (sums[what] ?? 0) + more;
  }
  for (const what in sums) sums[what] = Math.round(sums[what]! * 1e4) / 1e4;
  return sums;
}

const interests = (logs: Logs, now: Moment): Readonly<Record<InterestName, Interest>> =>
  Object.fromEntries(
    Object.entries(HALF_LIVES).map(([name, halfLife]) => [
      name,
      sum(logs[name as InterestName], (when) => decay(now - when, halfLife)),
    ]),
  ) as Record<InterestName, Interest>;

/** What a decision may know of the visitor at a moment. Interests are there only where an id is: with consent. */
export function snapshot(logs: Logs, now: Moment, coolDownDays: number): Visitor {
  const { declined = [], upgrades = [], shown = [], orders = [], visits = [] } = logs;
  const id = visits[visits.length - 1]?.[1];
  // Asked this way round, a clock that cannot be read keeps a decline.
  const cooling = declined.filter(([when]) => !(now - when >= coolDownDays * DAY));
  return {
    ...(id && {
      id,
      returning: visits.some(([when]) => now - when >= VISIT),
      ...interests(logs, now),
    }),
    declined: [...new Set(cooling.map(([, key]) => key))],
    seen: sum(logs.seen, () => 1),
    shownThisSession: shown.length,
    orders: orders.map(([, order]) => order),
    upgrades: climbs(upgrades.map(([, , upgrade]) => upgrade)),
  };
}
