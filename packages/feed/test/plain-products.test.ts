import { expect, it } from 'vitest';
import type { UserError } from '../src/findings/user-error.js';
import { placesOf, productIn, readGiven } from './read-given.js';

it('reads every further field of the feed from a table', async () => {
  const cells = {
    id: 'pro',
    title: 'Pro <b>plan</b>',
    price: '12.00',
    was: '15.00',
    lowest30: '11.00',
    sku: 'P-1',
    gtin: '4001234567890',
    url: '/pro',
    image: '/pro.png',
    'image.alt': 'Screens',
    category: 'Plans > Team',
    brand: 'Acme',
    tags: 'new; team',
    kind: 'plan',
    family: 'plans',
    tier: '2',
    'Tier name': 'Pro',
    interval: 'month',
    'plan.per': 'seat',
    trialDays: '14',
    measure: '250 g',
    per: '100',
    benefits: 'More room, more speed|Help by phone',
    rating: '4.6',
    count: '812',
    'attributes.Storage': '128',
    'attributes.Support': 'phone',
    'attributes.SSO': 'true',
    'options.Seats': '5',
    instalments: '12',
    'instalments.amount': '1.00',
    'quantity.min': '2',
    requires: 'base',
    excludes: 'lite; old',
    contains: 'a x2; b',
    segments: 'student',
    solves: 'storage-full|limit:storage',
    sponsored: 'yes',
    boost: '1.5',
    upsells: 'max',
    complements: 'help; training',
    boughtTogether: 'x',
    similar: 'y|z',
    description: '<p>All of it</p>',
    stock: '0',
    group: 'g',
    created_at: '2026-11-01',
  };
  const quote = (text: string) => `"${text}"`;
  const read = await readGiven(
    `${Object.keys(cells).map(quote).join(',')}\n${Object.values(cells).map(quote).join(',')}\n`,
  );
  expect(read.findings).toEqual([]);
  expect(productIn(read, 'pro')).toEqual({
    product: {
      id: 'pro',
      title: 'Pro plan',
      price: 1200,
      was: 1500,
      lowest30: 1100,
      available: false,
      sku: 'P-1',
      url: '/pro',
      image: { src: '/pro.png', alt: 'Screens' },
      category: ['Plans', 'Team'],
      brand: 'Acme',
      tags: ['new', 'team'],
      kind: 'plan',
      family: 'plans',
      tier: 2,
      tierName: 'Pro',
      plan: { interval: 'month', per: 'seat', trialDays: 14 },
      measure: { value: 250, unit: 'g', per: 100 },
      benefits: ['More room, more speed', 'Help by phone'],
      proof: { rating: 4.6, count: 812 },
      attributes: { Storage: 128, Support: 'phone', SSO: true },
      options: { Seats: '5' },
      instalments: { count: 12, amount: 100 },
      quantity: { min: 2 },
      requires: ['base'],
      excludes: ['lite', 'old'],
      contains: [
        ['a', 2],
        ['b', 1],
      ],
      segments: ['student'],
      solves: ['storage-full', 'limit:storage'],
      sponsored: true,
      boost: 1.5,
    },
    at: { file: read.file, row: 2 },
    variants: [],
    gtin: '4001234567890',
    addedAt: Date.UTC(2026, 10, 1),
    group: 'g',
    links: [
      { kind: 'upgrade', by: 'id', value: 'max' },
      { kind: 'complements', by: 'id', value: 'help' },
      { kind: 'complements', by: 'id', value: 'training' },
      { kind: 'boughtTogether', by: 'id', value: 'x' },
      { kind: 'similar', by: 'id', value: 'y' },
      { kind: 'similar', by: 'id', value: 'z' },
    ],
  });
});

it('takes a sale price as the price, and the price as the earlier one', async () => {
  const read = await readGiven(
    'id,title,price,sale price,mrp\na,A,10,8,\nb,B,10,,10\nc,C,10,12,\n',
  );
  expect(read.products.map(({ product: { price, was } }) => [price, was])).toEqual([
    [800, 1000],
    [1000, undefined],
    [1000, undefined],
  ]);
});

it('says which cell holds something else than belongs there', async () => {
  const read = await readGiven(
    'id,title,price,rating,kind,interval,measure,tier\na,A,5,9,thing,weekly,much,0\n',
  );
  expect(read.products[0]!.product).toEqual({ id: 'a', title: 'A', price: 500, available: true });
  expect(read.findings.map(({ place: { column }, message }) => `${column}: ${message}`)).toEqual([
    'kind: "thing" is left out: here belongs good, digital, service, plan.',
    'tier: "0" is left out: here belongs a number from 1 to 1000.',
    'measure: "much" is left out: here belongs an amount like "250 g".',
    'rating: "9" is left out: here belongs a number from 0 to 5.',
    'interval: "weekly" is left out: here belongs day, week, month, year.',
  ]);
});

it.each([
  [
    'a list',
    JSON.stringify([
      {
        id: 'a',
        title: 'A',
        price: 5,
        attributes: { Storage: { value: 128, unit: 'GB', better: 'more' }, Colour: 'red' },
      },
    ]),
  ],
  [
    'a table',
    'id,title,price,attributes.Colour,attributes.Storage.value,attributes.Storage.unit,attributes.Storage.better\na,A,5,red,128,GB,more\n',
  ],
])('reads an attribute with its unit, and which way is better, in %s', async (_name, text) => {
  expect(productIn(await readGiven(text), 'a').product.attributes).toEqual({
    Storage: { value: 128, unit: 'GB', better: 'more' },
    Colour: 'red',
  });
});

it('reads columns by the names that the user says, attributes among them', async () => {
  const read = await readGiven('Nummer;Bezeichnung;Preis;Speicher\n7;Käse;1,50;64 GB\n', {
    columns: {
      id: 'Nummer',
      title: 'Bezeichnung',
      price: 'Preis',
      'attributes.Storage': 'Speicher',
    },
  });
  expect(productIn(read, '7').product).toMatchObject({
    title: 'Käse',
    price: 150,
    attributes: { Storage: '64 GB' },
  });
});

const OBJECT = {
  id: 7,
  name: 'Mug &amp; lid',
  price: 1234.5,
  tags: ['a', 'b'],
  availabilityStatus: 'Out of Stock',
  attributes: { Colour: 'red' },
  proof: { rating: 4, count: 2 },
  links: { complements: [['lid', 0.9], 'spoon'] },
};

it.each([
  ['a list', JSON.stringify([OBJECT])],
  ['a list under "products"', JSON.stringify({ products: [OBJECT] })],
  ['lines', `${JSON.stringify(OBJECT)}\n${JSON.stringify({ ...OBJECT, id: 8 })}\n`],
])('reads JSON: %s', async (_name, text) => {
  const read = await readGiven(text);
  expect(productIn(read, '7')).toMatchObject({
    product: {
      title: 'Mug & lid',
      price: 123_450,
      tags: ['a', 'b'],
      available: false,
      attributes: { Colour: 'red' },
      proof: { rating: 4, count: 2 },
    },
    links: [{ kind: 'complements', value: 'lid' }, { value: 'spoon' }],
    at: { entry: 1 },
  });
});

const FEED = {
  version: 1,
  currency: 'EUR',
  exponent: 2,
  products: [
    {
      id: 'a',
      title: 'A',
      price: 549,
      variants: [{ cartId: '1', price: 549 }],
      links: { similar: [['b', 0.5]] },
    },
    { id: 'b', title: 'B', price: 'much' },
  ],
};

it('reads a feed of our own form, whose money is in minor units', async () => {
  const read = await readGiven(JSON.stringify(FEED));
  expect(productIn(read, 'a')).toMatchObject({
    product: { price: 549 },
    variants: [{ cartId: '1' }],
    links: [{ kind: 'similar', by: 'id', value: 'b' }],
  });
  expect(read.findings).toMatchObject([
    { code: 'feed-field', place: { path: '$.products[1].price' } },
  ]);
});

it('will not read a feed of our own form in another currency', async () => {
  await expect(readGiven(JSON.stringify(FEED), { currency: 'USD' })).rejects.toThrow(
    'USD was asked',
  );
});

it('takes no amount of another currency, which a column of its own says', async () => {
  const read = await readGiven(
    'id,title,price,sale price,currency\na,A,10,,eur\nb,B,"12,50",,USD\nc,C,9,8,EUR\nd,D,7 €,,\n',
  );
  expect(read.products.map(({ product: { id, price } }) => [id, price])).toEqual([
    ['a', 1000],
    ['c', 800],
    ['d', 700],
  ]);
  expect(read.findings.map(({ message }) => message)).toEqual([
    '"12,50 USD" is not in EUR. "b" is left out.',
  ]);
});

it('knows the currency by its column where nobody says it', async () => {
  const read = await readGiven('id,title,price,currency code\na,A,1000,JPY\n', {
    currency: undefined,
  } as never);
  expect([read.currency, productIn(read, 'a').product.price]).toEqual(['JPY', 1000]);
});

it('tells of a list which of its entries is meant', async () => {
  const read = await readGiven(
    '[{"id":"a","title":"A","price":1},{"id":"b","title":"B","price":-1}]',
  );
  expect(read.findings[0]!.place).toMatchObject({ entry: 2, column: 'price' });
  expect(productIn(read, 'a').at).toMatchObject({ entry: 1 });
});

it('names the column that the config says, where a table without it cannot be read', async () => {
  const wanted = { columns: { title: 'Bezeichnung', price: 'Preis', order_id: 'Bon' } };
  await expect(readGiven('id;name;Preis\n7;Käse;1,50\n', wanted)).rejects.toMatchObject({
    findings: [
      { code: 'unknown-format' },
      {
        code: 'no-such-column',
        place: { path: '$.columns.title' },
        message: 'The file has no column "Bezeichnung".',
      },
    ],
  });
});

it('misses no column that the config writes in other letters than the table', async () => {
  const wanted = { columns: { id: 'art. nr', title: 'bezeichnung', price: 'Preis' } };
  const findings = await readGiven('Art.Nr;Bezeichnung\n7;Käse\n', wanted).then(
    () => [],
    (error: UserError) => error.findings,
  );
  expect(findings.map(({ place }) => place.path)).toEqual([undefined, '$.columns.price']);
});

it('reads how many parts a bundle of a JSON list has of each, and what stands in objects', async () => {
  const read = await readGiven(
    JSON.stringify([
      {
        id: 'set',
        title: 'Set',
        price: 9,
        contains: [['a', 2], ['b, c', '3'], ['d'], 'e x4; f', { id: 'g', quantity: 5 }, 'h'],
        complements: [['x', 0.9], { id: 'y', weight: 0.5 }],
      },
    ]),
  );
  const [set] = read.products;
  expect(set!.product.contains).toEqual([
    ['a', 2],
    ['b, c', 3],
    ['d', 1],
    ['e', 4],
    ['f', 1],
    ['g', 5],
    ['h', 1],
  ]);
  expect(set!.links.map(({ value }) => value)).toEqual(['x', 'y']);
  expect(read.findings).toEqual([]);
});

it('takes one of a part whose count is none, and says so', async () => {
  const contains = [
    ['a', 0],
    ['b', 'many'],
    ['c', 1.5],
  ];
  const read = await readGiven(JSON.stringify([{ id: 'set', title: 'Set', price: 9, contains }]));
  expect(read.products[0]!.product.contains).toEqual([
    ['a', 1],
    ['b', 1],
    ['c', 1],
  ]);
  expect(placesOf(read)).toEqual(Array(3).fill('odd-value @1 contains'));
});

it('names what stands in a JSON list and is no product, and counts it', async () => {
  const read = await readGiven('[null,{"id":"a","title":"A","price":1},"b",{"id":"c","price":2}]');
  expect(read.products.map(({ product: { id } }) => id)).toEqual(['a']);
  expect(placesOf(read)).toEqual(['no-object @1', 'no-object @3', 'no-title @4 title']);
  expect(read.lost.product).toBe(3);
});

it('takes no id of an object in a JSON list of other things for a word', async () => {
  const read = await readGiven(
    JSON.stringify([
      {
        id: 'a',
        title: 'A',
        price: 9,
        category: [{ id: 9, name: 'Clothing' }],
        tags: ['soft', { id: 34, name: 'Leather' }],
        brand: [{ id: 4, name: 'ACME' }],
        image: [{ id: 792, src: 'https://x.example/a.jpg' }],
        benefits: [{ id: 3, text: 'warm' }],
        requires: ['b', { id: 'c' }],
        similar: [{ id: 'd' }],
      },
    ]),
  );
  const { category, tags, brand, image, benefits, requires } = read.products[0]!.product;
  expect({ category, tags, brand, image, benefits }).toEqual({ tags: ['soft'] });
  expect(requires).toEqual(['b', 'c']);
  expect(read.products[0]!.links.map(({ value }) => value)).toEqual(['d']);
  expect(read.findings).toEqual([]);
});

it('says that a part has no id', async () => {
  const contains = ['a', { product: 'e', count: 2 }];
  const read = await readGiven(JSON.stringify([{ id: 'set', title: 'Set', price: 9, contains }]));
  expect(read.products[0]!.product.contains).toEqual([['a', 1]]);
  expect(placesOf(read)).toEqual(['odd-value @1 contains']);
});
