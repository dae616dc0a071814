import { testGuard } from './test-guard.js';

testGuard('off', {
  refuses: [['the shop has switched offers off', { feed: { off: true } }]],
  passes: [['it has not', { feed: { off: false } }]],
  unknown: [['it says nothing', {}]],
});
