import type { TextStore } from '../ports.js';
import { attempt } from './attempt.js';
import { LOGS, type Entry, type LogName, type Logs, type StoreName } from './logs.js';
import { merge } from './merge.js';
import { readLogs, VERSION } from './read-logs.js';

/** The one key that is used in a store. */
export const KEY = 'uptier';

/** Logs in a store that other tabs write to as well. Where the store fails, they live as long as the page. */
export interface StoredLogs {
  /** What is known now, by this page and the others. */
  read(): Logs;
  /** Adds to a log, if it is kept here. False: the store did not take it. */
  add(log: LogName, entry: Entry): boolean;
}

/** Opens a store; it may be absent. */
export function openStore(name: StoreName, store: TextStore | undefined): StoredLogs {
  let known: Logs = {};
  let knownText: string | null = null;
  const load = (): string | null | undefined => attempt(() => store?.getItem(KEY));

  function read(): Logs {
    const text = load();
    if (text === undefined || text === knownText) return known;
    knownText = text;
    if (text !== null) known = merge(readLogs(text, LOGS[name]), known);
    // A personal text that is gone is the visitor's will, in another tab. Any other is the shop's clearing up.
    else if (name === 'personal') known = {};
    return known;
  }

  return {
    read,
    add(log, entry) {
      if (!LOGS[name].includes(log)) return false;
      const { forgotten = [] } = read();
      known = merge(known, { forgotten, [log]: [entry] });
      const text = JSON.stringify({ v: VERSION, ...known });
      attempt(() => store?.setItem(KEY, text));
      const kept = load();
      // Another text than was written has news, of a faster tab or from before: the next read looks at it again.
      knownText = kept === text ? text : kept ? '' : null;
      return kept === text;
    },
  };
}
