import type { Check } from './check.js';

const HOUR = 3_600_000;

/** A feed that is too old shows nothing; one that is switched off, neither. */
export const freshness: Check = function* ({ feed: { generatedAt, off, policy }, now }) {
  if (off)
    yield {
      severity: 'warning',
      code: 'off',
      place: { path: '$.off' },
      message: 'The feed is switched off, so no offer is shown.',
      advice: 'Take "off" away to show offers again.',
    };
  if (generatedAt === undefined || now - generatedAt <= policy.maxAgeHours * HOUR) return;
  yield {
    severity: 'warning',
    code: 'stale',
    place: { path: '$.generatedAt' },
    message: `The feed is ${Math.floor((now - generatedAt) / HOUR)} hours old, and shows nothing after ${policy.maxAgeHours}.`,
    advice: 'Build and publish it anew, and look whether the nightly build still runs.',
  };
};
