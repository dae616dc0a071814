import { cart, order, quoted } from '../a-scene.js';
import { testGuard } from './test-guard.js';

testGuard('currency', {
  refuses: [
    ['the page sells in another currency', { context: { currency: 'EUR' } }],
    [
      'the cart is in another currency',
      { context: { cart: { ...cart('phone-64'), currency: 'EUR' } } },
    ],
    ['the shop tells its price of today in another currency', quoted({ currency: 'EUR' })],
    [
      'the page and the price of today agree on another currency: no amount of the feed would be right',
      {
        context: {
          currency: 'EUR',
          cart: { ...cart('phone-64'), currency: 'EUR' },
          quotes: [{ id: 'case', price: 2700, currency: 'EUR' }],
        },
      },
    ],
    [
      'the order is in another currency',
      {
        context: { cart: undefined, order: { ...order, currency: 'EUR' } } as never,
        slot: { placement: 'post-purchase' },
      },
    ],
  ],
  passes: [
    ['the page sells in the feed’s currency', { context: { currency: 'USD' } }],
    ['the shop tells its price of today in it', quoted({ currency: 'USD' })],
  ],
  unknown: [
    ['nobody says what currency the page sells in', { context: { cart: cart('phone-64') } }],
  ],
});
