import type { Guard } from '../proposal.js';

const HOUR = 3_600_000;

/** Nobody has renewed the feed for so long that its prices may be wrong. */
export const stale: Guard = (_, { catalog: { head }, policy, context: { now } }) =>
  head.generatedAt !== undefined && now - head.generatedAt > policy.maxAgeHours * HOUR;
