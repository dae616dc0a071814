import { campaign, offeredAsCase, versions } from '../a-scene.js';
import { testGuard } from './test-guard.js';

const three = { quantity: 3 };

testGuard('quantity', {
  refuses: [
    [
      'the fewest that one must buy beside it are more than one may buy',
      offeredAsCase({ quantity: { min: 5, max: 4 } }),
    ],
    [
      'a whole pack beside it is more than one may buy',
      offeredAsCase({ quantity: { step: 6, max: 5 } }),
    ],
    [
      'he holds fewer than one must buy',
      versions({}, { quantity: { min: 4 } }, three),
      'phone-128',
    ],
    ['he holds more than one may buy', versions({}, { quantity: { max: 2 } }, three), 'phone-128'],
    ['he holds no whole packs', versions({}, { quantity: { step: 2 } }, three), 'phone-128'],
    [
      'he holds one too many after the least',
      versions({}, { quantity: { min: 2, step: 2 } }, three),
      'phone-128',
    ],
  ],
  passes: [
    [
      'he holds as many as one may buy',
      versions({}, { quantity: { min: 3, max: 3 } }, three),
      'phone-128',
    ],
    ['he holds whole packs', versions({}, { quantity: { step: 3 } }, three), 'phone-128'],
    [
      'he holds whole packs after the least',
      versions({}, { quantity: { min: 1, step: 2 } }, three),
      'phone-128',
    ],
    ['it goes beside, so that its own least is bought', { feed: { campaigns: [campaign()] } }],
  ],
  unknown: [['the feed says nothing of it', versions({}, {}, three), 'phone-128']],
});
