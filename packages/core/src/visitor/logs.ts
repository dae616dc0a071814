import { plainJson } from '../plain-json.js';
import type { Moment } from '../feed/feed.js';
import { HALF_LIVES, type InterestName } from './half-lives.js';

/** One thing that happened: when, with what, and for some logs a detail, which is JSON. */
export type Entry = readonly [when: Moment, what: string, detail?: unknown];

export type LogName =
  | InterestName
  | 'forgotten'
  | 'withdrawn'
  | 'visits'
  | 'declined'
  | 'seen'
  | 'shown'
  | 'upgrades'
  | 'orders';

/** Each log is sorted by time, without doubles and not above its cap. */
export type Logs = Readonly<Partial<Record<LogName, readonly Entry[]>>>;

/** Where a log is kept: for the tab's session, or beyond it with consent. */
export type StoreName = 'functional' | 'personal';

/** Every log, by the store that keeps it. */
export const LOGS: Readonly<Record<StoreName, readonly LogName[]>> = {
  functional: [
    // Keys of offers declined and seen: with consent, they are kept beyond the session too.
    'declined',
    'seen',
    // Keys of what banner and modal showed.
    'shown',
    // Products held through an upgrade, which is the detail.
    'upgrades',
    // Orders that had their offer.
    'orders',
  ],
  personal: [
    // Products, and for `searches` the words.
    ...(Object.keys(HALF_LIVES) as InterestName[]),
    // When the visitor last had his interests forgotten.
    'forgotten',
    // How often consent was withdrawn here, in the place of a time; that and no id stays after it was.
    'withdrawn',
    'declined',
    'seen',
    // The visitor's id, once a visit.
    'visits',
  ],
};

const SINGLE: readonly LogName[] = ['forgotten', 'withdrawn'];

/** Only the newest entries are kept: a whole store stays below some 30 kB of text. */
const cap = (name: LogName): number => (SINGLE.includes(name) ? 1 : 100);

/** Makes a log of entries in any order. */
export function sortLog(name: LogName, entries: readonly Entry[]): readonly Entry[] {
  return [...new Map(entries.map((entry) => [plainJson(entry), entry]))]
    .sort(([textA, [a]], [textB, [b]]) => a - b || (textA < textB ? -1 : 1))
    .slice(-cap(name))
    .map(([, entry]) => entry);
}
