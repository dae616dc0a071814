import { campaign, offeredAsCase, phone128, phone64, versions } from '../a-scene.js';
import { testGuard } from './test-guard.js';

testGuard('too-expensive', {
  refuses: [
    [
      'an upgrade adds more than 25 % to the total',
      versions({}, { price: 49900 + 12476 }),
      'phone-128',
    ],
    [
      'it is paid every month, and what he holds was paid once',
      versions({}, { price: 1000, plan: { interval: 'month' } }),
      'phone-128',
    ],
    [
      'only its first price is low',
      {
        feed: {
          products: [phone64, { ...phone128, price: 49900 + 12476 }],
          campaigns: [
            campaign({
              offer: ['phone-128'],
              incentive: { type: 'introductory', value: 50000, automatic: true },
            }),
          ],
        },
      },
      'phone-128',
    ],
    [
      'with the step before it the product costs more than twice',
      {
        ...versions({}, { price: 1201 }, { price: 900 }),
        context: {
          cart: {
            lines: [{ key: 'l', id: 'phone-64', quantity: 2, price: 900 }],
            subtotal: 100000,
          },
          visitor: { upgrades: [{ from: 'phone-32', to: 'phone-64', increase: 600 }] },
        },
      },
      'phone-128',
    ],
    ['an add-on costs more than what it goes with', offeredAsCase({ price: 49901 })],
    [
      'the least that one can buy of an add-on costs more',
      offeredAsCase({ price: 25000, quantity: { min: 2 } }),
    ],
  ],
  passes: [
    [
      'with the step before it the product costs twice as much',
      {
        ...versions({}, { price: 1200 }),
        context: {
          cart: {
            lines: [{ key: 'l', id: 'phone-64', quantity: 2, price: 900 }],
            subtotal: 100000,
          },
          visitor: { upgrades: [{ from: 'phone-32', to: 'phone-64', increase: 600 }] },
        },
      },
      'phone-128',
    ],
    [
      'what he holds was paid once, and he needs just this',
      {
        ...versions({}, { price: 1000, plan: { interval: 'month' }, solves: ['storage-full'] }),
        slot: { placement: 'cart' },
        context: { page: { topic: 'storage-full' } },
      },
      'phone-128',
    ],
    ['an upgrade adds 25 %', versions({}, { price: 49900 + 12475 }), 'phone-128'],
    ['an add-on costs as much as what it goes with', offeredAsCase({ price: 49900 })],
  ],
  unknown: [
    [
      'nobody knows what the held thing costs',
      {
        feed: { campaigns: [campaign({ role: 'upgrade' })] },
        context: { cart: undefined, product: { id: 'unheard-of' } } as never,
        slot: { placement: 'product' },
      },
    ],
  ],
});
