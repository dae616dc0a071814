import { afterOrder, support, supportFeed } from '../a-scene.js';
import { testGuard } from './test-guard.js';

testGuard('not-stated', {
  refuses: [
    ['an account page names no customer', { feed: supportFeed, slot: { placement: 'account' } }],
    [
      'a support page names neither customer nor topic',
      { feed: supportFeed, slot: { placement: 'support' } },
    ],
    [
      'no order is stated after the purchase',
      { feed: supportFeed, slot: { placement: 'post-purchase' } },
    ],
  ],
  passes: [
    [
      'the account page names one',
      { feed: supportFeed, context: { customer: {} }, slot: { placement: 'account' } },
    ],
    ['the support page names a topic', support({ topic: 'broken' })],
    ['an order is stated', { feed: supportFeed, ...afterOrder() }],
    ['it is a cart page', {}],
  ],
  unknown: [],
});
