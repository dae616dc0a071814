import { afterOrder, campaign, listed, phone128, phone64, phoneCase } from '../a-scene.js';
import { testGuard } from './test-guard.js';

testGuard('unrelated', {
  refuses: [
    [
      'it is only a best seller, in the cart',
      { feed: { ...listed, products: [phone128, phoneCase] } },
    ],
    [
      'it is only a best seller, at the checkout',
      { feed: { ...listed, products: [phone128, phoneCase] }, slot: { placement: 'checkout' } },
    ],
    [
      'it is only a best seller, after the order',
      { ...afterOrder(), feed: { ...listed, products: [phone128, phoneCase] } },
    ],
    [
      'it is something similar to what he has just ordered',
      {
        ...afterOrder(),
        feed: { products: [{ ...phone64, links: { similar: [['case', 1]] } }, phoneCase] },
      },
    ],
  ],
  passes: [
    ['it is linked to what he holds', {}],
    [
      'its category is linked to that of what he holds',
      {
        feed: {
          products: [{ ...phone64, links: {} }, phoneCase],
          categoryLinks: [['Phones', 'Cases', 0.8]],
          rankings: { bestSellers: { Cases: ['case'] } },
        },
      },
    ],
    [
      'a campaign names it',
      { feed: { products: [{ ...phone64, links: {} }, phoneCase], campaigns: [campaign()] } },
    ],
    ['it is a best seller on the home page', { feed: listed, slot: { placement: 'home' } }],
  ],
  unknown: [],
});
