import { stageOf, type Stage } from '../decide/needs.js';
import type { View } from '../decide/situation.js';
import type { Product } from '../feed/feed.js';

/** How much of one limit of his plan the customer has used. */
export interface Limit {
  /** As the page names it: `storage`. */
  readonly measure: string;
  /** What the customer's plan calls it, and counts it in, where an attribute of the plan bears that name. */
  readonly name?: string | undefined;
  readonly unit?: string | undefined;
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

function nameOf(measure: string, plan: Product | undefined): Pick<Limit, 'name' | 'unit'> {
  const found = Object.entries(plan?.attributes ?? {}).find(
    ([name]) => name.toLowerCase() === measure.toLowerCase(),
  );
  if (!found) return {};
  const [name, attribute] = found;
  return { name, unit: typeof attribute === 'object' ? attribute.unit : undefined };
}

/** Reads it from what the page states of its customer; `undefined` where there is nothing to show. */
export function readStanding({ context, policy, catalog }: View): Standing | undefined {
  const { customer } = context;
  const plan = customer?.plan === undefined ? undefined : catalog.find(customer.plan);
  const limits = Object.entries(customer?.usage ?? {})
    .map(([measure, usage]): Limit => ({
      measure,
      ...nameOf(measure, plan),
      ...usage,
      stage: stageOf(usage, policy),
    }))
    .filter(({ limit }) => limit > 0)
    .sort((a, b) => b.used / b.limit - a.used / a.limit || (a.measure < b.measure ? -1 : 1));
  const { milestones = [] } = customer ?? {};
  return limits.length || milestones.length ? { limits, milestones } : undefined;
}
