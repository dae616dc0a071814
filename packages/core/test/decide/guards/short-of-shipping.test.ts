import { cart, type Scene } from '../a-scene.js';
import { testGuard } from './test-guard.js';

/** The line to free shipping of a cart that is worth 499.00. */
const lineAt = (freeShippingFrom: number, context: Scene['context'] = {}): Scene => ({
  feed: { policy: { freeShippingFrom } },
  context: { cart: cart('phone-64'), ...context },
  slot: { widget: 'shipping' },
});

testGuard('short-of-shipping', {
  refuses: [
    ['it costs a cent less than what is missing', lineAt(52801)],
    ['shipping is free already', lineAt(49900)],
    ['nobody knows the cart of another currency', lineAt(52800, { currency: 'EUR' })],
  ],
  passes: [
    ['it costs just what is missing', lineAt(52800)],
    ['it is not the line to free shipping that asks', { ...lineAt(90000), slot: {} }],
  ],
  unknown: [],
});
