import { afterOrder, order } from '../a-scene.js';
import { testGuard } from './test-guard.js';

testGuard('cannot-amend', {
  refuses: [
    [
      'the order stands, and the platform cannot change it',
      afterOrder({ amendOrder: false }),
      'phone-128',
    ],
    ['nobody says that the platform can', afterOrder(), 'phone-128'],
    [
      'nobody knows the line to change',
      {
        ...afterOrder(),
        context: {
          order: { ...order, lines: [{ id: 'phone-64', quantity: 1, price: 49900 }] },
          abilities: { amendOrder: true },
        },
      },
      'phone-128',
    ],
  ],
  passes: [
    ['the platform can change the order', afterOrder({ amendOrder: true }), 'phone-128'],
    ['it is an add-on', afterOrder({ amendOrder: false })],
    ['there is no order yet', {}, 'phone-128'],
  ],
  unknown: [],
});
