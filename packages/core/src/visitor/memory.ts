import type { AcceptedUpgrade, Visitor } from '../context/context.js';
import { isLimitKey } from '../decide/decline-keys.js';
import type { Moment } from '../feed/feed.js';
import type { Ports, TextStore } from '../ports.js';
import type { Entry, LogName, Logs } from './logs.js';
import { merge } from './merge.js';
import { snapshot, VISIT } from './snapshot.js';
import { openStore, remove, withdraw, type StoredLogs } from './stored-logs.js';

/** What happened, as the session tells it. Products by id; `searches` by words; the others by key. */
export type Happening = Exclude<LogName, 'upgrades' | 'visits' | 'forgotten' | 'withdrawn'>;

/** What is remembered of the visitor, in two stores. Nothing here throws, whatever the stores and the clock do. */
export interface Memory {
  /**
   * Says whether the personal store may be used; to be called whenever the page states it. Given: it begins, or goes
   * on. Refused or withdrawn: its text is deleted at once, for all tabs. Unknown: it is left alone, unread. A yes that
   * was said before another tab withdrew does not count any more: it must be said anew.
   */
  consent(given: boolean | undefined, isAnew?: 'anew'): void;
  /** Whether the personal store may be used now. */
  isConsented(): boolean;
  /**
   * Remembers the newest 100 of each log. `views`, `searches`, `clicks`, `cartAdds`: only with consent. `declined`,
   * `seen`: for the session, and with consent beyond it, but for what tells of a customer's limit. `shown` (by banner or modal) and `orders`: for the session.
   */
  record(log: Happening, what: string): void;
  /** An upgrade that the cart has taken. One that was undone: the way back, with its increase below zero. */
  upgraded(upgrade: AcceptedUpgrade): void;
  /** Forgets what the visitor looked at, searched, clicked and put in the cart; in every tab. */
  forget(): void;
  /** What a decision may know. Other tabs' news are in it. */
  snapshot(now: Moment, coolDownDays: number): Visitor;
}

export interface MemoryPorts {
  readonly functional?: TextStore;
  readonly personal?: TextStore;
  readonly now: Ports['now'];
  /** From 0 up to 1; makes the visitor's id. */
  readonly random?: () => number;
}

/** Characters; more than that is a text that was pasted by mistake. */
const LONGEST_SEARCH = 100;

const searchOf = (words: string): string => words.trim().toLowerCase().slice(0, LONGEST_SEARCH);

/** Later than all that is there, even where the clock went back: or a full log would drop it at once. */
const momentAfter = (last: Moment, at: Moment): Moment =>
  at > last && at < Infinity ? at : last + 1;

const newestOf = (log: LogName, stores: readonly (StoredLogs | undefined)[]): Entry | undefined =>
  stores.flatMap((store) => store?.read()[log]?.slice(-1) ?? []).sort(([a], [b]) => b - a)[0];

/** Makes the memory of a page. It touches no store before it is asked something. */
export function createMemory(ports: MemoryPorts): Memory {
  const { now, random = Math.random } = ports;
  const functional = openStore('functional', ports.functional);
  let personal: StoredLogs | undefined;
  let said: boolean | undefined;
  // What was withdrawn is not what the session has in its own store.
  const everything = (): Logs => merge(functional.read(), { ...personal?.read(), withdrawn: [] });
  const newest = (log: LogName): Entry | undefined => newestOf(log, [functional, personal]);
  const isConsented = (): boolean => !!personal && !personal.isWithdrawn();

  /** True: it will outlive the session. */
  function add(log: LogName, what: string, detail?: unknown): boolean {
    if (!what) return false;
    const when = momentAfter(newest(log)?.[0] ?? 0, Math.floor(now()));
    const entry: Entry = detail === undefined ? [when, what] : [when, what, detail];
    functional.add(log, entry);
    // How near a customer is to a limit is for this session alone.
    if (log === 'declined' && isLimitKey(what)) return false;
    return !!personal?.add(log, entry);
  }

  return {
    consent(given, anew) {
      personal = given ? (personal ?? openStore('personal', ports.personal)) : undefined;
      const isAnew = anew ?? said !== true;
      said = given ?? said;
      if (given === false) withdraw(ports.personal);
      if (!given || !(isAnew || isConsented())) return;
      const visit = newest('visits');
      if (!visit || now() - visit[0] >= VISIT)
        add('visits', visit?.[1] ?? random().toString(36).slice(2));
    },
    isConsented,
    record: (log, what) => void add(log, log === 'searches' ? searchOf(what) : what),
    upgraded: (upgrade) => void add('upgrades', upgrade.to, upgrade),
    forget() {
      // A store that takes no text may still let go of one.
      if (!add('forgotten', 'interests')) remove(ports.personal);
    },
    snapshot: (at, coolDownDays) => snapshot(everything(), at, coolDownDays),
  };
}
