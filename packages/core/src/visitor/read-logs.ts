import { isFilled } from '../feed/values.js';
import { attempt } from './attempt.js';
import { sortLog, type Entry, type LogName, type Logs } from './logs.js';

/** A text of another version is not read; the next write replaces it. */
export const VERSION = 1;

/** About the year 2286: a time beyond is not believed. */
const LATEST = 1e13;

const isEntry = (value: unknown): value is Entry =>
  Array.isArray(value) &&
  Number.isInteger(value[0]) &&
  value[0] >= 0 &&
  value[0] < LATEST &&
  isFilled(value[1]);

/** Reads some logs from a stored text. Whatever cannot be read is left out. */
export function readLogs(text: string, names: readonly LogName[]): Logs {
  const stored = attempt(() => JSON.parse(text) as Record<string, unknown> | null);
  if (stored?.['v'] !== VERSION) return {};
  return Object.fromEntries(
    names.flatMap((name) => {
      const log = stored[name];
      return Array.isArray(log) ? [[name, sortLog(name, log.filter(isEntry))]] : [];
    }),
  );
}
