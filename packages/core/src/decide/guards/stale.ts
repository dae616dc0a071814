import type { MomentGuard } from '../proposal.js';
import type { View } from '../situation.js';

const HOUR = 3_600_000;

/** What tells the age of a feed. */
interface Aged extends Pick<View, 'catalog' | 'policy'> {
  readonly context: Pick<View['context'], 'now'>;
}

/** Nobody has renewed the feed for so long that its prices may be wrong. */
export const isStale = ({ catalog: { head }, policy, context: { now } }: Aged): boolean =>
  head.generatedAt !== undefined && now - head.generatedAt > policy.maxAgeHours * HOUR;

export const stale: MomentGuard = (situation) => isStale(situation);
