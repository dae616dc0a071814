import { aProduct } from '@uptier/testing';
import { campaign, cart, phone128, phone64 } from '../a-scene.js';
import { testGuard } from './test-guard.js';

testGuard('not-cheaper-tier', {
  refuses: [
    [
      'a campaign calls a lower tier an upgrade',
      {
        feed: { campaigns: [campaign({ offer: ['phone-64'], role: 'upgrade' })] },
        context: { cart: cart('phone-128') },
      },
      'phone-64',
    ],
    [
      'a campaign calls the same tier an upgrade',
      {
        feed: {
          products: [phone64, { ...phone64, id: 'phone-64-red' }],
          campaigns: [campaign({ offer: ['phone-64-red'], role: 'upgrade' })],
        },
      },
      'phone-64-red',
    ],
    [
      'a campaign calls something cheaper of another family an upgrade',
      {
        feed: {
          products: [phone128, { ...phone64, id: 'tablet', family: 'tablet', price: 49899 }],
          campaigns: [campaign({ offer: ['tablet'], role: 'upgrade' })],
        },
        context: { cart: cart('phone-128') },
      },
      'tablet',
    ],
  ],
  passes: [
    ['it is a higher tier', {}, 'phone-128'],
    [
      'it is of another family, whose tiers say nothing here',
      {
        feed: {
          products: [phone128, { ...phone64, id: 'tablet', family: 'tablet', price: 49900 }],
          campaigns: [campaign({ offer: ['tablet'], role: 'upgrade' })],
        },
        context: { cart: cart('phone-128') },
      },
      'tablet',
    ],
  ],
  unknown: [
    [
      'it has no tier',
      {
        feed: {
          products: [phone64, aProduct({ id: 'phone-x', tier: undefined } as never)],
          campaigns: [campaign({ offer: ['phone-x'], role: 'upgrade' })],
        },
      },
      'phone-x',
    ],
  ],
});
