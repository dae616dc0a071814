import { campaign, type Scene } from '../a-scene.js';
import { testGuard } from './test-guard.js';

const running = (dates: object): Scene => ({ feed: { campaigns: [campaign(dates)] } });

testGuard('schedule', {
  refuses: [
    ['its campaign has not begun', running({ from: '2026-11-22T00:00:01Z' })],
    ['its campaign ends at this very moment', running({ until: '2026-11-22T00:00:00Z' })],
  ],
  passes: [
    ['its campaign begins at this very moment', running({ from: '2026-11-22T00:00:00Z' })],
    ['its campaign has a second left', running({ until: '2026-11-22T00:00:01Z' })],
    ['there is no campaign', {}],
  ],
  unknown: [['its campaign has no dates', running({})]],
});
