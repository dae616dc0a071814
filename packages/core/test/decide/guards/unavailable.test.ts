import { black, offeredAsCase, phone64, phoneCase, quoted, white } from '../a-scene.js';
import { testGuard } from './test-guard.js';

testGuard('unavailable', {
  refuses: [
    ['the feed says it is sold out', offeredAsCase({ available: false })],
    [
      'all its variants are sold out',
      offeredAsCase({
        variants: [
          { ...black, available: false },
          { ...white, available: false },
        ],
      }),
    ],
    [
      'the shop says so today, whatever the feed says',
      quoted({ available: false }, [phone64, { ...phoneCase, available: true }]),
    ],
  ],
  passes: [
    ['it is there', offeredAsCase({ available: true })],
    ['one variant is there', offeredAsCase({ variants: [{ ...black, available: false }, white] })],
    [
      'the shop says it is back, whatever the feed says',
      quoted({ available: true }, [phone64, { ...phoneCase, available: false }]),
    ],
    [
      'the shop says it is back, whatever the feed says of its variants',
      quoted({ available: true }, [
        phone64,
        { ...phoneCase, variants: [{ ...black, available: false }] },
      ]),
    ],
  ],
  unknown: [['nobody says', offeredAsCase({})]],
});
