import { campaign, order } from '../a-scene.js';
import { testGuard } from './test-guard.js';

testGuard('owned', {
  refuses: [
    ['he has it', { context: { customer: { owned: ['case'] } } }],
    [
      'it is in the order',
      {
        context: {
          order: { ...order, lines: [...order.lines, { id: 'case', quantity: 1, price: 2900 }] },
        },
        slot: { placement: 'post-purchase' },
      },
    ],
    [
      'it is his plan',
      { feed: { campaigns: [campaign()] }, context: { customer: { plan: 'case' } } },
    ],
  ],
  passes: [['he has other things', { context: { customer: { owned: ['film'] } } }]],
  unknown: [['nobody says what he has', { context: { customer: {} } }]],
});
