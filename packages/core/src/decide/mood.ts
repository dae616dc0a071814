import type { View } from './situation.js';

/** Detractors give up to 6, promoters 9 and 10 (Reichheld, "The One Number You Need to Grow", HBR 2003). */
const UNHAPPY_UP_TO = 6;
const HAPPY_FROM = 9;

export type Mood = 'happy' | 'passive' | 'unhappy';

/** How the customer feels about the shop, by what it states of him; `undefined` where it states nothing. */
export function moodOf({ context: { customer }, policy: { labels } }: View): Mood | undefined {
  const score = customer?.score;
  const has = (list: readonly string[]) => customer?.labels?.some((label) => list.includes(label));
  if (
    customer?.openComplaint ||
    has(labels.unhappy) ||
    (score !== undefined && score <= UNHAPPY_UP_TO)
  )
    return 'unhappy';
  if (has(labels.happy) || (score !== undefined && score >= HAPPY_FROM)) return 'happy';
  return score === undefined ? undefined : 'passive';
}
