import { offeredAsCase, phone64, phoneCase, quoted } from '../a-scene.js';
import { testGuard } from './test-guard.js';

testGuard('not-buyable', {
  refuses: [
    ['nobody knows its price', offeredAsCase({ price: undefined })],
    ['it costs nothing, which is a mistake more often than a gift', offeredAsCase({ price: 0 })],
  ],
  passes: [
    ['the feed states a price', {}],
    ['the shop states one today', quoted({}, [phone64, { ...phoneCase, price: undefined }])],
  ],
  unknown: [],
});
