import { black, offeredAsCase, phone64, phoneCase, quoted, white } from '../a-scene.js';
import { testGuard } from './test-guard.js';

const soldOut = (cartId: string) => ({ cartId, price: 2900, available: false });

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
    [
      'the shop says so of all its variants',
      quoted({ available: true, variants: [soldOut('b1'), soldOut('w1')] }, [
        phone64,
        { ...phoneCase, cartId: 'parent', variants: [black, white] },
      ]),
    ],
    [
      'the shop says so of the very thing that its cart would take',
      quoted({ available: true, variants: [soldOut('case-1')] }, [
        phone64,
        { ...phoneCase, cartId: 'case-1' },
      ]),
    ],
  ],
  passes: [
    ['it is there', offeredAsCase({ available: true })],
    [
      'the shop says that one variant is there',
      quoted({ available: true, variants: [soldOut('b1')] }, [
        phone64,
        { ...phoneCase, cartId: 'b1', variants: [black, white] },
      ]),
    ],
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
