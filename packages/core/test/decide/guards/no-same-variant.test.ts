import { black, versions, white } from '../a-scene.js';
import { testGuard } from './test-guard.js';

testGuard('no-same-variant', {
  refuses: [
    [
      'the better version is not there in his colour',
      versions({ variants: [black] }, { variants: [white] }, { variant: 'b1' }),
      'phone-128',
    ],
    [
      'the better version is sold out in his colour',
      versions(
        { variants: [black] },
        { variants: [{ ...black, available: false }, white] },
        { variant: 'b1' },
      ),
      'phone-128',
    ],
    [
      'the cart knows his colour by the line’s own id',
      versions({ variants: [black] }, { variants: [white] }, { id: 'b1' }),
      'phone-128',
    ],
    [
      'the line’s id is the longer form of that of his colour',
      versions(
        { variants: [black] },
        { variants: [white] },
        { id: 'gid://shopify/ProductVariant/b1' },
      ),
      'phone-128',
    ],
  ],
  passes: [
    [
      'the better version is there in his colour',
      versions(
        { variants: [black] },
        { variants: [white, { ...black, cartId: 'b2' }] },
        { variant: 'b1' },
      ),
      'phone-128',
    ],
    [
      'the better version has other options',
      versions(
        { variants: [black] },
        { variants: [{ cartId: 's', options: { Size: 'L' } }] },
        { variant: 'b1' },
      ),
      'phone-128',
    ],
  ],
  unknown: [
    [
      'his variant is not known',
      versions({ variants: [black] }, { variants: [white] }),
      'phone-128',
    ],
    [
      'the better version has no variants',
      versions({ variants: [black] }, {}, { variant: 'b1' }),
      'phone-128',
    ],
  ],
});
