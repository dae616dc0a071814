import type { Context } from '../context/context.js';
import type { Policy } from '../feed/feed.js';

/** How far a limit is used up: `near` from the policy's share on, `full` at the limit. */
export type Stage = 'near' | 'full';

export const stageOf = (
  { used, limit }: { used: number; limit: number },
  { limitFrom }: Policy,
): Stage | undefined =>
  limit <= 0 || used < limit * limitFrom ? undefined : used >= limit ? 'full' : 'near';

/** What a product of the feed may `solve` for this customer now. */
export function findNeeds({ page, customer }: Context, policy: Policy): ReadonlySet<string> {
  const needs = new Set(customer?.needs);
  if (page?.topic) needs.add(page.topic);
  for (const [measure, usage] of Object.entries(customer?.usage ?? {})) {
    if (stageOf(usage, policy)) needs.add(`limit:${measure}`);
  }
  return needs;
}

/** The stated need that a product answers, if it answers one. */
export const needFor = (
  solves: readonly string[] | undefined,
  needs: ReadonlySet<string>,
): string | undefined => (needs.size ? solves?.find((need) => needs.has(need)) : undefined);
