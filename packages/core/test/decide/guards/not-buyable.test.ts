import { offeredAsCase, phone64, phoneCase, quoted, versions } from '../a-scene.js';
import { testGuard } from './test-guard.js';

testGuard('not-buyable', {
  refuses: [
    ['nobody knows its price', offeredAsCase({ price: undefined })],
    ['it costs nothing, which is a mistake more often than a gift', offeredAsCase({ price: 0 })],
    [
      'so many of it beside what is held cost more than can be counted',
      offeredAsCase({ price: 900_000_000_000, quantity: { min: 2 } }),
    ],
    [
      'so many of it in place of what is held cost more than can be counted',
      versions({}, { price: 900_001 }, { quantity: 1_000_000 }),
      'phone-128',
    ],
  ],
  passes: [
    [
      'so many of it cost as much as can be counted',
      offeredAsCase({ price: 450_000_000_000, quantity: { min: 2 } }),
    ],
    ['the feed states a price', {}],
    ['the shop states one today', quoted({}, [phone64, { ...phoneCase, price: undefined }])],
  ],
  unknown: [],
});
