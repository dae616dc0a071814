import type { Moment } from '../feed/feed.js';
import { HALF_LIVES } from './half-lives.js';
import { sortLog, type LogName, type Logs } from './logs.js';

const lastForgotten = ({ forgotten }: Logs): Moment => forgotten?.[0]?.[0] ?? 0;

/** How often consent was withdrawn, as far as these logs know. */
export const withdrawals = ({ withdrawn }: Logs): number => withdrawn?.[0]?.[0] ?? 0;

/**
 * What two tabs know together. The order and number of merges change nothing, so tabs need not agree on who writes
 * when. Interests that one side has forgotten are not brought back by the other: all of them go, whatever their
 * time, because a clock may have been wrong. Of a side that has missed a withdrawal of consent nothing is taken.
 */
export function merge(a: Logs, b: Logs): Logs {
  const missed = withdrawals(a) - withdrawals(b);
  if (missed) return missed > 0 ? a : b;
  const forgotten = Math.max(lastForgotten(a), lastForgotten(b));
  const logs = Object.create(null) as Partial<Record<LogName, Logs[LogName]>>;
  for (const side of [a, b]) {
    for (const name of Object.keys(side) as LogName[]) {
      if (Object.hasOwn(HALF_LIVES, name) && lastForgotten(side) < forgotten) continue;
      const log = side[name] ?? [];
      logs[name] = logs[name] ? sortLog(name, [...logs[name], ...log]) : log;
    }
  }
  return logs as Logs;
}
