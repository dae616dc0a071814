import { campaign, cart, phone128, phone64, versions } from '../a-scene.js';
import { testGuard } from './test-guard.js';

testGuard('no-gain', {
  refuses: [
    ['it gives nothing more', versions({}, { attributes: phone64.attributes }), 'phone-128'],
    [
      'it says nothing that it gives more',
      versions({}, { attributes: {}, benefits: [] }),
      'phone-128',
    ],
    [
      'it has less of what is better with more',
      versions({}, { attributes: { Storage: { value: 32, unit: 'GB', better: 'more' } } }),
      'phone-128',
    ],
  ],
  passes: [
    ['it has more of what is better with more', {}, 'phone-128'],
    [
      'the shop does not ask for a gain',
      {
        feed: {
          products: [phone64, { ...phone128, attributes: {} }],
          policy: { requireGain: false },
        },
      },
      'phone-128',
    ],
    ['it goes beside, not instead', {}],
  ],
  unknown: [
    [
      'what he holds is not in the feed',
      {
        feed: { campaigns: [campaign({ role: 'upgrade' })] },
        context: { cart: cart('unheard-of') },
      },
    ],
  ],
});
