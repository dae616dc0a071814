import type { Scene } from '../a-scene.js';
import { testGuard } from './test-guard.js';

const at = Date.UTC(2026, 10, 22, 12);
const hoursAgo = (hours: number): string => new Date(at - hours * 3_600_000).toISOString();

const aged = (generatedAt: string | undefined, policy: object = {}): Scene => ({
  feed: { ...(generatedAt && { generatedAt }), policy },
  context: { now: at },
});

testGuard('stale', {
  refuses: [
    ['the feed is older than three days', aged(hoursAgo(73))],
    ['the feed is older than the shop allows', aged(hoursAgo(2), { maxAgeHours: 1 })],
  ],
  passes: [
    ['the feed is just three days old', aged(hoursAgo(72))],
    ['the shop allows more', aged(hoursAgo(200), { maxAgeHours: 720 })],
    ['the shopper’s clock is behind', aged(hoursAgo(-5))],
  ],
  unknown: [['when the feed was made', aged(undefined)]],
});
