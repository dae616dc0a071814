import { stageOf, type Stage } from '../decide/needs.js';
import type { Policy } from '../feed/feed.js';
import type { Context } from './context.js';

/** How much of one limit of his plan the customer has used. */
export interface Limit {
  /** As the page names it: `storage`. */
  readonly measure: string;
  readonly used: number;
  readonly limit: number;
  /** Missing while there is room enough. */
  readonly stage?: Stage | undefined;
}

/** What a widget in the app shows beside its offer. The page stated it: it goes into no event and no store. */
export interface Standing {
  /** Those that are used most come first. */
  readonly limits: readonly Limit[];
  /** What the customer has reached, as the page names it. */
  readonly milestones: readonly string[];
}

/** Reads it from what the page states of its customer; `undefined` where there is nothing to show. */
export function readStanding({ customer }: Context, policy: Policy): Standing | undefined {
  const limits = Object.entries(customer?.usage ?? {})
    .map(([measure, usage]): Limit => ({ measure, ...usage, stage: stageOf(usage, policy) }))
    .filter(({ limit }) => limit > 0)
    .sort((a, b) => b.used / b.limit - a.used / a.limit || (a.measure < b.measure ? -1 : 1));
  const { milestones = [] } = customer ?? {};
  return limits.length || milestones.length ? { limits, milestones } : undefined;
}
