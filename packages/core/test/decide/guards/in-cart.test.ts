import { black, cart, offeredAsCase } from '../a-scene.js';
import { testGuard } from './test-guard.js';

testGuard('in-cart', {
  refuses: [
    ['it is in the cart', { context: { cart: cart('phone-64', 'case') } }],
    [
      'it is in the cart under another name',
      {
        ...offeredAsCase({ sku: 'C1', url: '/p/case' }),
        context: { cart: cart('phone-64', 'https://shop.example/p/case?from=mail') },
      },
    ],
    [
      'a variant of it is in the cart',
      { ...offeredAsCase({ variants: [black] }), context: { cart: cart('phone-64', 'b1') } },
    ],
  ],
  passes: [['only another thing is', {}]],
  unknown: [
    [
      'the page states no cart',
      {
        context: { cart: undefined, product: { id: 'phone-64' } } as never,
        slot: { placement: 'product' },
      },
    ],
  ],
});
