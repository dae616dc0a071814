import { expect, it } from 'vitest';
import { aCampaign, aShop, aShopWith, findingsOf, PRODUCTS, told } from './a-shop.js';

it('finds nothing in a shop without a fault', () => {
  expect(findingsOf(aShop())).toEqual([]);
});

it.each<[string, object, string[]]>([
  ['another type', aShopWith(1, { price: 'cheap' }), ['error schema $.products[1].price']],
  ['no title', aShopWith(3, { title: undefined }), ['error schema $.products[3]']],
  ['no products', aShop({ products: [] }), ['error schema $', 'warning unreadable $.products']],
  ['another version', aShop({ version: 2 }), ['error schema $.version']],
  [
    'a policy that cannot be read',
    aShop({ policy: { maxIncrease: { good: -1 } } }),
    ['error schema $.policy.maxIncrease.good'],
  ],
  [
    'a text that is too long',
    aShopWith(3, { title: 'x'.repeat(1001) }),
    ['warning schema $.products[3].title'],
  ],
  [
    'two products of one id',
    aShop({ products: [...PRODUCTS, PRODUCTS[3]] }),
    ['warning unreadable $.products[4]'],
  ],
])('tells once, with its place, of %s', (_name, stated, expected) => {
  expect(
    told(findingsOf(stated as never)).filter((line) => /schema|unreadable/.test(line)),
  ).toEqual(expected);
});

it('says in words what belongs in a place', () => {
  const [finding] = findingsOf(aShopWith(1, { price: 'cheap' }));
  expect(finding).toMatchObject({
    message: 'Here belongs a whole number.',
    advice: "Money in the currency's minor unit.",
  });
});

it.each<[string, object, string]>([
  ['a fact', { 'cart.subtotl': { gte: 1 } }, 'Did you mean cart.subtotal?'],
  ['how a fact is compared', { 'cart.subtotal': { gteq: 1 } }, 'Did you mean gte?'],
])('says what was meant by %s that there is not', (_name, when, advice) => {
  const [finding] = findingsOf(aCampaign({ when }));
  expect(finding).toMatchObject({ severity: 'error', code: 'schema', advice });
});

it('notes that of a version only its name is said', () => {
  const named = (place: number, tierName: string, benefits?: readonly string[]) => ({
    ...PRODUCTS[place],
    attributes: {},
    tierName,
    ...(benefits && { benefits }),
  });
  const noted = (...products: readonly object[]) =>
    findingsOf(aShop({ products })).filter(({ code }) => code === 'gain-by-name');
  const [note] = noted(
    named(0, 'Lite'),
    named(1, 'Pro', ['Version: Pro']),
    named(2, 'Max', ['Version: Max']),
  );
  expect(note).toMatchObject({
    severity: 'note',
    place: { path: '$.products[0]' },
    message:
      'Of 2 higher versions a shopper reads only what they are called: "Phone 128 GB" first.',
  });
  expect(noted(named(0, 'Lite'), named(1, 'Pro', ['Twice the room']))).toEqual([]);
});

it.each<[string, object, string]>([
  [
    'a price that falls as the tier rises',
    aShopWith(1, { price: 40_000 }),
    'warning price-falls $.products[0].price',
  ],
  [
    'a tier that gives nothing more',
    aShopWith(1, { attributes: {} }),
    'warning no-gain $.products[0]',
  ],
  [
    'a step that is too dear',
    aShopWith(2, { price: 90_000 }),
    'warning upgrade-too-dear $.products[1]',
  ],
  [
    'a link to what is not there',
    aShopWith(0, { links: { similar: [['x', 1]] } }),
    'warning link-to-absent $.products[0].links.similar[0]',
  ],
  [
    'a link to what is sold out',
    aShopWith(3, { available: false }),
    'warning link-to-sold-out $.products[0].links.complements[0]',
  ],
  [
    'a link to what has a price of 0',
    aShopWith(3, { price: 0 }),
    'warning link-to-priceless $.products[0].links.complements[0]',
  ],
  [
    'an earlier price that is no higher',
    aShopWith(3, { was: 2900 }),
    'warning was-not-above $.products[3].was',
  ],
  [
    'a price in another currency',
    aShopWith(3, { currency: 'USD' }),
    'error another-currency $.products[3].currency',
  ],
  ['markup', aShopWith(3, { title: 'Case <b>new</b>' }), 'warning markup $.products[3].title'],
  [
    'a character written as in HTML',
    aShopWith(3, { benefits: ['Light', 'Soft &amp; warm'] }),
    'warning markup $.products[3].benefits[1]',
  ],
  ['an old feed', aShop({ generatedAt: '2026-11-01' }), 'warning stale $.generatedAt'],
  ['a feed that is switched off', aShop({ off: true }), 'warning off $.off'],
  ['an open cart id', aShopWith(3, { cartId: undefined }), 'note cart-id-open'],
  [
    'an extra that is ticked already',
    aShopWith(3, { preTicked: true }),
    'error pre-ticked $.products[3].preTicked',
  ],
  [
    'a campaign that ticks its extra',
    aCampaign({ preselected: true }),
    'error pre-ticked $.campaigns[0].preselected',
  ],
  [
    'a deadline that does not end',
    aCampaign({ showDeadline: true }),
    'error deadline-without-end $.campaigns[0].showDeadline',
  ],
  [
    'an incentive that nobody grants',
    aCampaign({ incentive: { type: 'percent', value: 10 } }),
    'error incentive-not-granted $.campaigns[0].incentive',
  ],
  [
    'a campaign that is over',
    aCampaign({ until: '2026-11-20' }),
    'warning campaign-over $.campaigns[0].until',
  ],
  [
    'a campaign that ends before it begins',
    aCampaign({ from: '2026-12-02', until: '2026-12-01' }),
    'warning campaign-never-begins $.campaigns[0].from',
  ],
  [
    'a campaign that offers only what is not there',
    aCampaign({ offer: ['x'] }),
    'warning campaign-offers-nothing $.campaigns[0].offer',
  ],
  [
    'a campaign that offers among others what is not there',
    aCampaign({ offer: ['case', 'x'] }),
    'warning campaign-names-dead $.campaigns[0].offer[1]',
  ],
  [
    'a campaign for upgrades where there are none',
    aCampaign({ offer: { upgrade: true, category: 'Cases' } }),
    'warning campaign-offers-nothing $.campaigns[0].offer',
  ],
  [
    'a placement with nothing to upgrade',
    aCampaign({ offer: { upgrade: true }, placements: ['cart', 'home'] }),
    'warning placement-cannot-serve $.campaigns[0].placements[1]',
  ],
  [
    'a campaign for which the policy has no room',
    {
      ...aCampaign({ placements: ['post-purchase'] }),
      policy: { maxOffers: { 'post-purchase': 0 } },
    },
    'warning campaign-never-shown $.campaigns[0].placements',
  ],
])('finds %s', (_name, stated, expected) => {
  expect(told(findingsOf(stated as never))).toContain(expected);
});

it.each([
  ['BUY NOW!!!', 'has an exclamation mark'],
  ['ONLY GOOD THINGS', 'is in capitals'],
  ['Last chance for a case', 'presses: "Last chance"'],
  ['Letzte Chance auf eine Hülle', 'presses: "Letzte Chance"'],
  ['Only today with a case', 'says "Only today", and the campaign has no "until"'],
])('finds hype in the headline "%s"', (headline, words) => {
  const [finding] = findingsOf(aCampaign({ headline }));
  expect(finding).toMatchObject({ code: 'hype', place: { path: '$.campaigns[0].headline' } });
  expect(finding!.message).toBe(`The headline "${headline}" ${words}.`);
});

it.each([
  { headline: 'A case for your phone' },
  { headline: 'USB-C for all' },
  { headline: 'Only today with a case', until: '2026-11-23' },
])('finds no hype in $headline', (parts) => {
  expect(findingsOf(aCampaign(parts))).toEqual([]);
});

it.each([
  ['EU', 1],
  ['de', 1],
  ['Germany', 1],
  ['US', 0],
  [undefined, 0],
])(
  'asks in the region %s for the lowest price of 30 days beside an earlier one',
  (region, count) => {
    const found = findingsOf(aShopWith(3, { was: 3900 }), { region });
    expect(told(found)).toEqual(
      Array.from({ length: count }, () => 'error was-without-lowest30 $.products[3].was'),
    );
    expect(findingsOf(aShopWith(3, { was: 3900, lowest30: 2900 }), { region })).toEqual([]);
  },
);

it('names the smallest setting under which half of the refused upgrades pass', () => {
  const prices = [50_000, 65_000, 97_500];
  const products = PRODUCTS.map((product, i) => ({ ...product, price: prices[i] ?? 2900 }));
  const [finding] = findingsOf(aShop({ products }));
  expect(finding).toMatchObject({
    code: 'upgrades-too-dear',
    place: { path: '$.policy.maxIncrease.good' },
    message: expect.stringContaining('2 of 2 steps'),
    advice: '0.3 is the smallest policy.maxIncrease.good that would let half of them pass.',
  });
});

it('says so where no setting helps, since the versions cost many times as much', () => {
  const [finding] = findingsOf(aShopWith(2, { price: 500_000 }));
  expect(finding!.advice).toContain('policy.maxTimes.good');
});

it('counts the links to one dead product, and tells of it once', () => {
  const products = PRODUCTS.map((product) => ({ ...product, links: { similar: [['x', 1]] } }));
  const [finding, ...others] = findingsOf(aShop({ products }));
  expect(finding!.message).toBe('4 links lead to "x", which is not in the feed.');
  expect(others).toEqual([]);
});
