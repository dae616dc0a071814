import { aProduct } from '@uptier/testing';
import { campaign, cart, phone128, phone64, phoneCase, versions, type Scene } from '../a-scene.js';
import { testGuard } from './test-guard.js';

/** A campaign calls the case an upgrade of the phone. */
const calledUpgrade = (parts: object): Scene => {
  const phone = { id: 'phone-64', title: 'Phone', price: 49900, ...parts };
  return {
    feed: {
      products: [phone, { ...phoneCase, ...parts }],
      campaigns: [campaign({ role: 'upgrade' })],
    },
  };
};

const higherForLess = versions({}, { price: 48000 });

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
    ['a campaign calls something cheaper an upgrade, and neither has a family', calledUpgrade({})],
    [
      'a campaign calls something cheaper of the family an upgrade, and it has no tier',
      calledUpgrade({ family: 'phone' }),
    ],
  ],
  passes: [
    ['it is a higher tier, which may cost less', higherForLess, 'phone-128'],
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
