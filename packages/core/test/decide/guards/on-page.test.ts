import { listed } from '../a-scene.js';
import { testGuard } from './test-guard.js';

testGuard('on-page', {
  refuses: [
    [
      'the page shows it',
      {
        feed: { ...listed },
        context: { product: { id: 'case' } },
        slot: { placement: 'product' },
      },
    ],
  ],
  passes: [
    [
      'the page shows something else',
      { context: { product: { id: 'phone-64' } }, slot: { placement: 'product' } },
    ],
  ],
  unknown: [['the page shows no product', { feed: listed, slot: { placement: 'home' } }]],
});
