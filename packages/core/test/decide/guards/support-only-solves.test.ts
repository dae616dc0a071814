import { support } from '../a-scene.js';
import { testGuard } from './test-guard.js';

testGuard('support-only-solves', {
  refuses: [
    ['it does not solve the topic', support({ topic: 'broken', solvable: false }), 'film'],
    ['it solves another topic', support({ topic: 'lost' })],
    ['the page names no topic, and the customer does not need it', support({}), 'film'],
  ],
  passes: [
    ['it solves the topic', support({ topic: 'broken', solvable: false })],
    [
      'the page names no topic, but the customer needs just this',
      { ...support({}), context: { customer: { needs: ['broken'] } } },
    ],
    ['it is no support page', {}],
  ],
  unknown: [],
});
