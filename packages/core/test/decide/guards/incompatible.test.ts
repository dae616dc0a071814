import { campaign, offeredAsCase, phone64, phoneCase, versions } from '../a-scene.js';
import { testGuard } from './test-guard.js';

testGuard('incompatible', {
  refuses: [
    [
      'what he holds does not get on with it',
      {
        feed: {
          products: [
            { ...phone64, excludes: ['thick'] },
            { ...phoneCase, tags: ['thick'] },
          ],
        },
      },
    ],
    [
      'it needs what it would take away',
      versions({ tags: ['usb-c'] }, { requires: ['usb-c'] }),
      'phone-128',
    ],
    ['it needs what he does not hold', offeredAsCase({ requires: ['usb-c'] })],
    [
      'it needs two things, and he holds one',
      {
        feed: {
          products: [
            { ...phone64, tags: ['usb-c'] },
            { ...phoneCase, requires: ['usb-c', '5g'] },
          ],
        },
      },
    ],
    [
      'it does not get on with what he holds',
      {
        feed: {
          products: [
            { ...phone64, tags: ['lightning'] },
            { ...phoneCase, excludes: ['lightning'] },
          ],
        },
      },
    ],
    [
      'it does not get on with what he has',
      {
        ...offeredAsCase({ excludes: ['old-case'] }),
        context: { customer: { owned: ['old-case'] } },
      },
    ],
  ],
  passes: [
    [
      'he holds what it needs, by tag',
      {
        feed: {
          products: [
            { ...phone64, tags: ['usb-c'] },
            { ...phoneCase, requires: ['usb-c'] },
          ],
        },
      },
    ],
    ['he holds what it needs, by id', offeredAsCase({ requires: ['phone-64'] })],
    [
      'what it does not get on with would go',
      versions({ tags: ['small'] }, { excludes: ['small'] }),
      'phone-128',
    ],
  ],
  unknown: [
    [
      'he holds nothing that is known',
      {
        feed: { products: [{ ...phoneCase, requires: ['usb-c'] }], campaigns: [campaign()] },
        context: { cart: { lines: [], subtotal: 0 } },
        slot: { placement: 'home' },
      },
    ],
  ],
});
