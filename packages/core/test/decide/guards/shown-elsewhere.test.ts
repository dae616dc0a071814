import { testGuard } from './test-guard.js';

testGuard('shown-elsewhere', {
  refuses: [],
  passes: [['nothing else is on the page', {}]],
  unknown: [],
});
