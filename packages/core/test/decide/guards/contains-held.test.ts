import { cart, offeredAsCase, phone64, phoneCase, versions } from '../a-scene.js';
import { testGuard } from './test-guard.js';

testGuard('contains-held', {
  refuses: [
    ['it is a bundle with what he holds', offeredAsCase({ contains: [['phone-64', 1]] })],
    [
      'it is a part of the bundle he holds',
      { feed: { products: [{ ...phone64, contains: [['case', 2]] }, phoneCase] } },
    ],
    [
      'it would come instead of one thing, and another is in it',
      {
        ...versions({}, { contains: [['hat', 1]] }),
        context: { cart: cart('phone-64', 'hat') },
      },
      'phone-128',
    ],
  ],
  passes: [
    ['it is a bundle of other things', offeredAsCase({ contains: [['film', 1]] })],
    [
      'the bundle would come instead of what he holds',
      versions(
        {},
        {
          contains: [
            ['phone-64', 1],
            ['case', 1],
          ],
        },
      ),
      'phone-128',
    ],
  ],
  unknown: [['nothing is said of its parts', {}]],
});
