import type { Guard } from '../proposal.js';
import type { View } from '../situation.js';

const HOUR = 3_600_000;

/** Nobody has renewed the feed for so long that its prices may be wrong. */
export const isStale = ({ catalog: { head }, policy, context: { now } }: View): boolean =>
  head.generatedAt !== undefined && now - head.generatedAt > policy.maxAgeHours * HOUR;

export const stale: Guard = (_, situation) => isStale(situation);
