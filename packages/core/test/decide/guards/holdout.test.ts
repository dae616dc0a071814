import { testGuard } from './test-guard.js';

testGuard('holdout', {
  refuses: [
    [
      'the visitor is in the holdout',
      {
        feed: { experiments: [{ id: 'x', holdout: 1, arms: [{ id: 'a', weight: 1 }] }] },
        context: { visitor: { id: 'v' }, consent: true },
      },
    ],
  ],
  passes: [
    [
      'the visitor is in an arm',
      {
        feed: { experiments: [{ id: 'x', holdout: 0, arms: [{ id: 'a', weight: 1 }] }] },
        context: { visitor: { id: 'v' }, consent: true },
      },
    ],
  ],
  unknown: [
    [
      'the visitor has no id',
      { feed: { experiments: [{ id: 'x', holdout: 1, arms: [{ id: 'a', weight: 1 }] }] } },
    ],
  ],
});
