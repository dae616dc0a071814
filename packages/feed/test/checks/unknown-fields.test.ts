import { expect, it } from 'vitest';
import { aCampaign, aShop, aShopWith, findingsOf, PRODUCTS } from './a-shop.js';

type Fields = Readonly<Record<string, unknown>>;

const unknownIn = (stated: Fields) =>
  findingsOf(stated)
    .filter(({ code }) => code === 'unknown-field')
    .map(({ severity, place, message, advice }) => [severity, place.path, message, advice]);

it.each<[string, Fields, string, string, string]>([
  [
    'of the policy',
    aShop({ policy: { maxIncrese: { good: 0.4 } } }),
    '$.policy.maxIncrese',
    'There is no "maxIncrese" here, so it does nothing.',
    'Did you mean maxIncrease?',
  ],
  [
    'within one',
    aShop({ policy: { maxOffers: { chekout: 1 } } }),
    '$.policy.maxOffers.chekout',
    'There is no "chekout" here, so it does nothing.',
    'Did you mean checkout?',
  ],
  [
    'of what a placement takes',
    aShop({ policy: { maxOffers: { cart: { addon: 2 } } } }),
    '$.policy.maxOffers.cart.addon',
    'There is no "addon" here, so it does nothing.',
    'Did you mean add-on?',
  ],
  [
    'of a campaign',
    aCampaign({ headLine: 'Two years' }),
    '$.campaigns[0].headLine',
    'There is no "headLine" here, so it does nothing.',
    'Did you mean headline?',
  ],
  [
    'of an incentive',
    aCampaign({ incentive: { type: 'percent', value: 10, kode: 'TEN' } }),
    '$.campaigns[0].incentive.kode',
    'There is no "kode" here, so it does nothing.',
    'Did you mean code?',
  ],
  [
    'of an arm’s policy',
    aShop({
      experiments: [{ id: 'e', arms: [{ id: 'a', weight: 1, policy: { coolDown: 3 } }] }],
    }),
    '$.experiments[0].arms[0].policy.coolDown',
    'There is no "coolDown" here, so it does nothing.',
    'Did you mean coolDownDays?',
  ],
  [
    'of the feed',
    aShop({ campains: [] }),
    '$.campains',
    'There is no "campains" here, so it does nothing.',
    'Did you mean campaigns?',
  ],
])('tells of a misspelt field %s, with what was meant', (_name, stated, path, message, advice) => {
  expect(unknownIn(stated)).toEqual([['warning', path, message, advice]]);
});

it('lists what there is where nothing is near', () => {
  const [told] = unknownIn(aCampaign({ incentive: { type: 'gift', product: 'case', zzzzz: 1 } }));
  expect(told?.[3]).toMatch(/^There are: type, value, code, automatic, /);
});

it('leaves names alone that the shop gives itself', () => {
  expect(
    unknownIn(
      aShop({
        topics: { 'storage-ful': { help: '/help' } },
        messages: { en: { add: 'Take it' } },
        rankings: { bestSellers: { '*': ['case'], Phnes: ['phone-64'] } },
      }),
    ),
  ).toEqual([]);
});

it('tells of a product field that is nearly one, once, and of none that the shop has for its own use', () => {
  expect(unknownIn(aShopWith(3, { warehouse: 'B4', 'my-rank': 3 }))).toEqual([]);
  const products = PRODUCTS.map((product, at) =>
    at < 2 ? { ...product, benefit: ['Light'] } : product,
  );
  expect(unknownIn(aShop({ products }))).toEqual([
    [
      'warning',
      '$.products[0].benefit',
      'There is no "benefit" here, so it does nothing. 2 products have it.',
      'Did you mean benefits?',
    ],
  ]);
});
