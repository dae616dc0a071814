import { support, supportFeed } from '../a-scene.js';
import { testGuard } from './test-guard.js';

testGuard('support-can-solve', {
  refuses: [['a page of help solves the topic', support({ topic: 'broken' })]],
  passes: [
    [
      'the help does not solve it without a purchase',
      support({ topic: 'broken', solvable: false }),
    ],
    ['the topic has no help', support({ topic: 'lost' })],
    [
      'it is no support page',
      { context: { page: { topic: 'broken' } }, feed: { topics: supportFeed.topics } },
    ],
  ],
  unknown: [
    ['the page names no topic', support({})],
    ['the feed does not know the topic', support({ topic: 'toString' })],
  ],
});
