import { plainJson } from '../plain-json.js';
import type { TextStore } from '../ports.js';
import { attempt } from './attempt.js';
import { LOGS, type Entry, type LogName, type Logs, type StoreName } from './logs.js';
import { merge, withdrawals } from './merge.js';
import { readLogs, VERSION } from './read-logs.js';

/** The one key that is used in a store. */
const KEY = 'uptier';

/** Logs in a store that other tabs write to as well. Where the store fails, they live as long as the page. */
export interface StoredLogs {
  /** What is known now, by this page and the others. */
  read(): Logs;
  /** Adds to a log, if it is kept here. False: the store did not take it. */
  add(log: LogName, entry: Entry): boolean;
  /** Consent was withdrawn, here or in another tab. Nothing is added until a visit begins anew. */
  isWithdrawn(): boolean;
}

const written = (logs: Logs): string => plainJson({ v: VERSION, ...logs });

/**
 * Deletes all that a store holds. Where it held something, a mark stays, so that no tab goes on: without an id and
 * without a time it is nobody's.
 */
export function withdraw(store: TextStore | undefined): void {
  attempt(() => {
    const text = store?.getItem(KEY);
    if (!store || text == null) return;
    const logs = readLogs(text, LOGS.personal);
    if (isMark(logs)) return;
    // Removed first: a full store takes the mark then.
    store.removeItem(KEY);
    store.setItem(KEY, written({ withdrawn: [[withdrawals(logs) + 1, 'consent']] }));
  });
}

const isMark = (logs: Logs): boolean => withdrawals(logs) > 0 && !logs.visits?.length;

/** Removes the text from a store, but not the mark that consent was withdrawn. */
export function remove(store: TextStore | undefined): void {
  if (!openStore('personal', store).isWithdrawn()) attempt(() => store?.removeItem(KEY));
}

/** What the page's scripts gave to every object is in no log. */
const none = (): Logs => Object.create(null) as Logs;

/** Opens a store; it may be absent. */
export function openStore(name: StoreName, store: TextStore | undefined): StoredLogs {
  let known = none();
  let knownText: string | null = null;
  const load = (): string | null | undefined => attempt(() => store?.getItem(KEY));

  function read(): Logs {
    const text = load();
    if (text === undefined || text === knownText) return known;
    knownText = text;
    if (text !== null) known = merge(readLogs(text, LOGS[name]), known);
    // A personal text that is gone is the visitor's will, in another tab. Any other is the shop's clearing up, and so is
    // that of the mark.
    else if (name === 'personal' && !isMark(known)) known = none();
    return known;
  }

  const isWithdrawn = (): boolean => isMark(read());

  return {
    read,
    isWithdrawn,
    add(log, entry) {
      if (!LOGS[name].includes(log) || (log !== 'visits' && isWithdrawn())) return false;
      const { forgotten = [], withdrawn = [] } = read();
      known = merge(known, { forgotten, withdrawn, [log]: [entry] });
      const text = written(known);
      attempt(() => store?.setItem(KEY, text));
      const kept = load();
      // Another text than was written has news, of a faster tab or from before: the next read looks at it again.
      knownText = kept === text ? text : kept ? '' : null;
      return kept === text;
    },
  };
}
