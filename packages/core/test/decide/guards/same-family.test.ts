import { campaign, cart, listed, phone128, phone64 } from '../a-scene.js';
import { testGuard } from './test-guard.js';

testGuard('same-family', {
  refuses: [
    [
      'only a list puts it beside its own version',
      { feed: listed, slot: { placement: 'home' } },
      'phone-128',
    ],
    [
      'a campaign names it, but not as something to go beside',
      {
        feed: { campaigns: [campaign({ offer: ['phone-64'] })] },
        context: { cart: cart('phone-128') },
      },
      'phone-64',
    ],
  ],
  passes: [
    ['it is of no family', { feed: listed, slot: { placement: 'home' } }],
    [
      'a link puts it there',
      {
        feed: {
          products: [{ ...phone64, links: { complements: [['phone-128', 1]] } }, phone128],
        },
        slot: { role: 'add-on' },
      },
      'phone-128',
    ],
    [
      'a campaign puts it there',
      {
        feed: { campaigns: [campaign({ offer: ['phone-128'], role: 'add-on' })] },
        slot: { role: 'add-on' },
      },
      'phone-128',
    ],
    ['it comes instead of the version he holds', {}, 'phone-128'],
  ],
  unknown: [
    [
      'what he holds is not in the feed',
      { feed: listed, context: { cart: cart('unheard-of') }, slot: { placement: 'home' } },
      'phone-128',
    ],
  ],
});
