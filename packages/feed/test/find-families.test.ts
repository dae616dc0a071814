import { fuzzing } from '@uptier/testing/fuzz';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GivenFamilies, GivenPlace } from '../src/families/family.js';
import { findFamilies } from '../src/families/find-families.js';
import type { ExportedProduct, ExportedVariant } from '../src/products/exported.js';

const AT = { file: 'p.csv' };

const thing = (
  id: string,
  title: string,
  price: number,
  more: Partial<ExportedProduct['product']> = {},
): ExportedProduct => ({ product: { id, title, price, ...more }, at: AT, variants: [], links: [] });

const variant = (price: number, options: Record<string, string>, cartId = `v${price}`) =>
  ({ cartId, price, options, at: AT }) satisfies ExportedVariant;

/** `[["64", 1], ["256", 2]]` of each family found. */
const tiersOf = (products: readonly ExportedProduct[], given?: GivenFamilies) =>
  findFamilies(products, given && { given }).families.map(({ members }) =>
    members.map(({ id, tier }) => [id, tier]),
  );

const PHONES = [
  thing('64', 'Phone 11 (White, 64 GB)', 46_900),
  thing('64r', 'Phone 11 (Red, 64 GB)', 46_900),
  thing('256', 'Phone 11 (White, 256 GB)', 59_900),
];

describe('titles', () => {
  it('makes tiers of storage, and lets colours share one', () => {
    expect(tiersOf(PHONES)).toEqual([
      [
        ['64', 1],
        ['64r', 1],
        ['256', 2],
      ],
    ]);
  });

  it('makes a family of each colour that has several sizes by itself', () => {
    const colours = ['Black', 'White'].flatMap((colour) =>
      [64, 128].map((size) => thing(`${colour}-${size}`, `Phone ${colour} ${size} GB`, size * 500)),
    );
    expect(
      findFamilies(colours).families.map(({ id, members }) => [id, members.map((one) => one.id)]),
    ).toEqual([
      ['phone-black', ['Black-64', 'Black-128']],
      ['phone-white', ['White-64', 'White-128']],
    ]);
  });

  it('calls a family of endless titles by their beginning, which every page reads', () => {
    const title = 'Phone '.repeat(100);
    const sizes = [64, 128].map((size) => thing(`p${size}`, `${title}${size} GB`, size * 500));
    const [family] = findFamilies(sizes).families;
    expect(family?.id).toMatch(/^(?:phone-){13}ph$/);
  });

  it('gives families a name each where all that they differ by is cut from it', () => {
    const things = ['Oak', 'Pine', 'Ash', 'Elm'].flatMap((kind) =>
      [120, 160].map((size) =>
        thing(`${'p'.repeat(90)}${kind}${size}`, `${'Table '.repeat(20)}${kind} ${size} cm`, size),
      ),
    );
    const ids = findFamilies(things).families.map(({ id }) => id);
    expect(ids).toHaveLength(4);
    expect(new Set(ids).size).toBe(4);
  });

  it('makes a family of each material that the options say', () => {
    const tables = ['Oak', 'Pine'].flatMap((Material) =>
      ['120 cm', '160 cm'].map((Length, i) =>
        thing(`${Material}-${i}`, 'Table', 50_000 + i * 20_000, { options: { Material, Length } }),
      ),
    );
    expect(tiersOf(tables)).toEqual([
      [
        ['Oak-0', 1],
        ['Oak-1', 2],
      ],
      [
        ['Pine-0', 1],
        ['Pine-1', 2],
      ],
    ]);
  });

  it.each([
    ['litres of different spelling', ['Tea 500 ml', 'Tea 1.5 l'], [300, 700]],
    ['quarts beside ounces', ['Jar | 24 OZ', 'Jar | 1.0 QT'], [3900, 4400]],
    ['packs', ['Beer pint', 'Beer pint 4-pack'], [2000, 6000]],
    [
      'words of size, wherever they stand',
      ['SMALL GLASS CLOCHE', 'GLASS CLOCHE LARGE'],
      [395, 850],
    ],
    ['letters of size', ['Hawaiian Pizza (S)', 'Hawaiian Pizza (L)'], [1050, 1650]],
    ['editions', ['Studio Basic', 'Studio Pro'], [1000, 2000]],
    ['an e-book and the audiobook', ['Emma e-book', 'Emma audiobook'], [900, 1900]],
    ['months', ['Care plan 12 months', 'Care plan 24 months'], [4900, 7900]],
    ['years of a model', ['Kayak Fjord 2023', 'Kayak Fjord 2025'], [80_000, 95_000]],
  ])('makes tiers of %s', (_name, [low, high], [less, more]) => {
    expect(tiersOf([thing('b', high!, more!), thing('a', low!, less!)])).toEqual([
      [
        ['a', 1],
        ['b', 2],
      ],
    ]);
  });

  it.each([
    ['colours', ['Mug red', 'Mug blue'], [500, 600]],
    ['sizes of what is worn', ['Racing Socks, M', 'Racing Socks, L'], [800, 990]],
    ['formats that are held side by side', ['Emma CD', 'Emma Vinyl'], [900, 1900]],
    ['a set that holds several sizes', ['Set 40 OZ & 14 OZ', 'Set 20 OZ'], [7000, 3000]],
    ['lids of another size', ['Tumbler Lid | 14 OZ', 'Tumbler Lid | 40 OZ'], [800, 1000]],
    ['vintages', ['Rioja wine 2015', 'Rioja wine 2018'], [2500, 1900]],
    ['gift cards', ['Gift card 50', 'Gift card 100'], [5000, 10_000]],
    ['what a part fits', ['Battery X220', 'Battery X230'], [9000, 13_000]],
    ['doses', ['Aspirin 100 mg', 'Aspirin 500 mg'], [300, 500]],
    ['millimetres that fit', ['Wood drill 8 mm', 'Wood drill 10 mm'], [300, 400]],
    ['lengths of hardware', ['Steel screw 5 cm', 'Steel screw 8 cm'], [300, 400]],
    ['ages', ['Baby porridge 6 months', 'Baby porridge 12 months'], [300, 400]],
    ['what is for a year', ['Wall calendar 2025', 'Wall calendar 2026'], [900, 1200]],
    ['several things in one', ['Tool 3 in 1', 'Tool 5 in 1'], [900, 1200]],
    ['powers of a lens', ['Glass 8x42', 'Glass 10x42'], [9000, 12_000]],
    ['cars of a name like paper’s', ['Audi A6 mat', 'Audi A4 mat'], [900, 1200]],
    ['house numbers', ['Door sign 1', 'Door sign 2'], [125, 125]],
  ])('makes no tiers of %s', (_name, [low, high], [less, more]) => {
    expect(tiersOf([thing('a', low!, less!), thing('b', high!, more!)])).toEqual([]);
  });

  it('only suggests what the prices speak against', () => {
    const { families, suggested } = findFamilies([
      thing('a', 'Heart small', 125),
      thing('b', 'Heart large', 79),
    ]);
    expect(families).toEqual([]);
    expect(suggested).toMatchObject([
      { id: 'heart', evidence: [expect.stringContaining('falls')] },
    ]);
  });

  it('believes codes that mean the same order of prices for several things', () => {
    const parts = ['Pedal', 'Saddle', 'Crankset'].flatMap((name, i) => [
      thing(`l${i}`, `LL ${name}`, 4000),
      thing(`h${i}`, `HL ${name}`, 8000),
    ]);
    expect(tiersOf(parts)).toHaveLength(3);
    expect(tiersOf(parts.slice(0, 4))).toEqual([]);
  });

  it('believes a series of numbers in which the price goes one way', () => {
    const bikes = [750, 450, 250, 150].map((n, i) => thing(`b${n}`, `Road-${n}`, 50_000 * (i + 1)));
    expect(tiersOf(bikes)).toEqual([
      [
        ['b750', 1],
        ['b450', 2],
        ['b250', 3],
        ['b150', 4],
      ],
    ]);
  });
});

describe('other evidence', () => {
  it('makes tiers of quantities that rise together, and of none that does not', () => {
    const low = 'Book 8 GB RAM 256 GB SSD';
    const high = 'Book 16 GB RAM 512 GB SSD';
    expect(tiersOf([thing('a', low, 900), thing('b', high, 1200)])).toHaveLength(1);
    const crossed = 'Book 4 GB RAM 512 GB SSD';
    expect(tiersOf([thing('a', low, 900), thing('b', crossed, 1200)])).toEqual([]);
  });

  it('reads options where the title says nothing, and groups by the export’s own groups', () => {
    const one = (id: string, size: string, price: number) => ({
      ...thing(id, `Honey ${id}`, price, { options: { Size: size, Colour: 'Gold' } }),
      group: 'honey',
    });
    expect(tiersOf([one('b', '500 g', 800), one('a', '250 g', 500)])).toEqual([
      [
        ['a', 1],
        ['b', 2],
      ],
    ]);
  });

  const plan = (id: string, title: string, price: number, per = 'seat') =>
    thing(id, title, price, { kind: 'plan', brand: 'S', plan: { interval: 'month', per } });

  it('makes tiers of plans by their price, and puts the free one with most of them', () => {
    const plans = [
      plan('f', 'Free', 0, 'account'),
      plan('p', 'Pro', 900),
      plan('b', 'Business', 1500),
      plan('x', 'Storage', 300, 'account'),
    ];
    expect(tiersOf(plans)).toEqual([
      [
        ['f', 1],
        ['p', 2],
        ['b', 3],
      ],
    ]);
  });

  it('leaves out of the plans what another one has beside it, paid as often as it is', () => {
    const complements = ['Sync', 'Calendar'].map(
      (value) => ({ kind: 'complements', by: 'id', value }) as const,
    );
    const basic = { ...plan('Basic', 'Basic', 900), links: complements };
    const additions = [plan('Sync', 'Sync', 300), plan('Calendar', 'Calendar', 500)];
    expect(tiersOf([basic, plan('Pro', 'Pro', 1500), ...additions])).toEqual([
      [
        ['Basic', 1],
        ['Pro', 2],
      ],
    ]);
    const placed = { ...basic, product: { ...basic.product, family: 'plans', tier: 1 } };
    expect(tiersOf([placed, ...additions])).toEqual([[['Basic', 1]]]);
  });

  it('only suggests plans whose names say another order than their prices', () => {
    const { families, suggested } = findFamilies([
      plan('t', 'Teams', 1000),
      plan('p', 'Pro', 1500),
    ]);
    expect({ families, suggested: suggested.length }).toEqual({ families: [], suggested: 1 });
  });

  it('makes a ladder of one brand and category whose attributes get better with the price', () => {
    const book = (id: string, price: number, RAM: string, Storage: string) =>
      thing(id, `Swift ${id}`, price, {
        brand: 'A',
        category: ['Laptops'],
        attributes: { RAM, Storage },
      });
    const low = book('One', 500, '8 GB', '256 GB');
    const mid = book('Two', 700, '8 GB', '512 GB');
    expect(tiersOf([mid, low, book('Three', 900, '16 GB', '512 GB')])).toEqual([
      [
        ['One', 1],
        ['Two', 2],
        ['Three', 3],
      ],
    ]);
    expect(tiersOf([mid, low, book('Three', 900, '4 GB', '1 TB')])).toEqual([]);
  });

  const withUpgrades = (exported: ExportedProduct, ...to: string[]): ExportedProduct => ({
    ...exported,
    links: to.map((value) => ({ kind: 'upgrade', by: 'id', value })),
  });

  it('takes what the merchant’s own links call better for a higher tier, where it costs more', () => {
    const products = [
      withUpgrades(thing('a', 'Bag', 3000), 'b'),
      withUpgrades(thing('b', 'Sack', 4000), 'c', 'a'),
      thing('c', 'Trunk', 5000),
    ];
    expect(tiersOf(products)).toEqual([
      [
        ['a', 1],
        ['b', 2],
        ['c', 3],
      ],
    ]);
  });

  it('only suggests a web of such links', () => {
    const products = [
      withUpgrades(thing('a', 'Bag', 3000), 'x'),
      withUpgrades(thing('b', 'Sack', 4000), 'x', 'y'),
      withUpgrades(thing('c', 'Trunk', 4500), 'z'),
      withUpgrades(thing('x', 'Box', 5000), 'z'),
      withUpgrades(thing('d', 'Can', 2000), 'y'),
      thing('y', 'Jar', 6000),
      thing('z', 'Pot', 7000),
    ];
    const { families, suggested } = findFamilies(products);
    expect({ families, suggested: suggested.length }).toEqual({ families: [], suggested: 1 });
  });
});

describe('variants', () => {
  const pot = (variants: readonly ExportedVariant[]): ExportedProduct => ({
    ...thing('pot', 'Plant pot', 400),
    variants,
  });

  it('makes products of variants on a scale, and keeps the colours as their variants', () => {
    const { products, families } = findFamilies([
      pot([
        variant(900, { Size: 'Large', Color: 'Red' }, 'lr'),
        variant(400, { Size: 'Small', Color: 'Red' }, 'sr'),
        variant(400, { Size: 'Small', Color: 'Blue' }, 'sb'),
      ]),
    ]);
    expect(families).toMatchObject([
      {
        id: 'pot',
        members: [
          { id: 'pot--small', tier: 1, tierName: 'Small' },
          { id: 'pot--large', tier: 2, tierName: 'Large' },
        ],
      },
    ]);
    expect(products).toMatchObject([
      {
        product: { parent: 'pot', price: 400, cartId: 'sr', options: { Size: 'Small' } },
        variants: [{ options: { Color: 'Red' } }, { options: { Color: 'Blue' } }],
      },
      {
        product: { title: 'Plant pot – Large', price: 900, benefits: ['Size: Large'] },
        variants: [],
      },
    ]);
  });

  it('leaves variants what they are where the ids of products would be too long for any page', () => {
    const variants = [variant(400, { Size: 'Small' }), variant(900, { Size: 'Large' })];
    const exported = { ...thing('p'.repeat(200), 'Plant pot', 400), variants };
    expect(findFamilies([exported])).toMatchObject({ products: [exported], families: [] });
  });

  it('counts what is in no pack as one', () => {
    const { products } = findFamilies([
      thing('one', 'Beer pint', 2000),
      thing('two', 'Beer pint 2-pack', 3000),
    ]);
    expect(products.map(({ product }) => product.attributes)).toEqual([
      { Pieces: { value: 1, better: 'more' } },
      { Pieces: { value: 2, better: 'more' } },
    ]);
  });

  it('calls a scale in the language of the shop', () => {
    const { products } = findFamilies([thing('a', 'Tee 50 g', 300), thing('b', 'Tee 100 g', 500)], {
      locale: 'de-AT',
    });
    expect(products[0]!.product.attributes).toEqual({
      Gewicht: { value: 50, unit: 'g', better: 'more' },
    });
  });

  it('makes no gain of what an edition is called', () => {
    const { products, families } = findFamilies([
      thing('a', 'TV Lite', 30_000),
      thing('b', 'TV Pro', 36_000),
    ]);
    expect(families).toHaveLength(1);
    expect(products.map(({ product }) => product.benefits)).toEqual([undefined, undefined]);
  });

  it.each([
    ['en', ['Kayak Fjord 2023', 'Kayak Fjord 2025'], ['Model year: 2023', 'Model year: 2025']],
    ['de', ['Kayak Fjord 2023', 'Kayak Fjord 2025'], ['Modelljahr: 2023', 'Modelljahr: 2025']],
    ['en', ['Emma e-book', 'Emma audiobook'], ['Format: e-book', 'Format: audiobook']],
  ])('tells in %s the year and the format of %s', (locale, [low, high], told) => {
    const { products } = findFamilies([thing('a', low!, 900), thing('b', high!, 1200)], { locale });
    expect(products.flatMap(({ product }) => product.benefits)).toEqual(told);
  });

  it('tells what the attributes have more of with each version, and nothing that falls', () => {
    const laptop = (id: string, edition: string, price: number, attributes: object) =>
      thing(id, `Laptop ${edition}`, price, { attributes: { ...attributes } });
    const { products } = findFamilies([
      laptop('a', 'Lite', 50_000, { RAM: '8 GB', Battery: '5000 mAh', Length: '30 cm' }),
      laptop('b', 'Pro', 60_000, { RAM: '16 GB', Battery: '4000 mAh', Length: '35 cm' }),
    ]);
    expect(products.map(({ product: { attributes, benefits } }) => [attributes, benefits])).toEqual(
      [
        [
          {
            RAM: { value: 8, unit: 'GB', better: 'more' },
            Battery: '5000 mAh',
            Length: '30 cm',
          },
          undefined,
        ],
        [
          {
            RAM: { value: 16, unit: 'GB', better: 'more' },
            Battery: '4000 mAh',
            Length: '35 cm',
          },
          undefined,
        ],
      ],
    );
  });

  it('tells more of a number as a gain under the shop’s own name', () => {
    const { products } = findFamilies([
      pot([variant(300, { Inhalt: '250 g' }), variant(900, { Inhalt: '1 kg' })]),
    ]);
    expect(products.map(({ product }) => [product.attributes, product.measure])).toEqual([
      [{ Inhalt: { value: 250, unit: 'g', better: 'more' } }, { value: 250, unit: 'g', per: 100 }],
      [
        { Inhalt: { value: 1000, unit: 'g', better: 'more' } },
        { value: 1000, unit: 'g', per: 100 },
      ],
    ]);
  });

  it.each([
    ['colours', [variant(300, { Color: 'Red' }), variant(400, { Color: 'Blue' })]],
    ['sizes that cost the same', [variant(300, { Size: 'S' }), variant(300, { Size: 'L' })]],
    [
      'letters that cost little more',
      [variant(9800, { Size: 'L' }), variant(9999, { Size: 'XL' })],
    ],
    ['a scale that one is not on', [variant(1, { A: '1 l' }), variant(2, { A: 'Refill' })]],
  ])('leaves variants of %s as they are', (_name, variants) => {
    const product = pot(variants);
    expect(findFamilies([product])).toEqual({ products: [product], families: [], suggested: [] });
  });
});

describe('the merchant’s word', () => {
  const given = (places: Record<string, GivenPlace>): GivenFamilies =>
    new Map(Object.entries(places));

  it('takes a product out of its family, and dissolves what is left of one tier', () => {
    expect(tiersOf(PHONES, given({ '256': { family: false } }))).toEqual([]);
    expect(tiersOf(PHONES, given({ '64r': { family: false } }))).toHaveLength(1);
  });

  it('adds a product to a family that was found', () => {
    const products = [...PHONES, thing('x', 'Something else', 90_000)];
    expect(tiersOf(products, given({ x: { family: 'phone-11', tier: 3 } }))[0]).toContainEqual([
      'x',
      3,
    ]);
  });

  it('orders by price where he says no tier', () => {
    const products = [thing('b', 'Fish', 900), thing('a', 'Bird', 500)];
    const place = { family: 'pets' };
    expect(tiersOf(products, given({ a: place, b: place }))).toEqual([
      [
        ['a', 1],
        ['b', 2],
      ],
    ]);
  });

  it('names the tiers of his families and tells their gain where the titles say them', () => {
    const products = [thing('a', 'Jam dish small', 900), thing('b', 'Blue dish large', 1500)];
    const found = findFamilies(products, {
      given: given({ a: { family: 'dish', tier: 1 }, b: { family: 'dish', tier: 2 } }),
    });
    expect(found.families).toMatchObject([
      {
        members: [
          { id: 'a', tier: 1, tierName: 'small' },
          { id: 'b', tier: 2, tierName: 'large' },
        ],
      },
    ]);
    expect(found.products.map(({ product }) => product.benefits)).toEqual([
      ['Size: small'],
      ['Size: large'],
    ]);
  });

  it('tells the gain in one unit of what he adds to a family that was found', () => {
    const products = [
      thing('a', 'Tea 250 g', 300),
      thing('b', 'Tea 500 g', 500),
      thing('c', 'Breakfast leaves 1 kg', 900),
    ];
    const found = findFamilies(products, { given: given({ c: { family: 'tea', tier: 3 } }) });
    expect(found.products.map(({ product }) => product.attributes)).toEqual(
      [250, 500, 1000].map((value) => ({ Weight: { value, unit: 'g', better: 'more' } })),
    );
  });

  it('keeps his names, and tells no gain where his order is another than the scale’s', () => {
    const dishes = [thing('a', 'Dish small', 900), thing('b', 'Dish large', 1500)];
    const kept = findFamilies(dishes, {
      given: given({
        a: { family: 'dish', tier: 1, tierName: 'Snack' },
        b: { family: 'dish', tier: 2 },
      }),
    });
    expect(kept.families[0]!.members.map(({ tierName }) => tierName)).toEqual(['Snack', 'large']);
    const turned = findFamilies(dishes, {
      given: given({ a: { family: 'dish', tier: 2 }, b: { family: 'dish', tier: 1 } }),
    });
    expect(turned.families[0]!.members.map(({ tierName }) => tierName)).toEqual([
      undefined,
      undefined,
    ]);
    expect(turned.products.map(({ product }) => product.benefits)).toEqual([undefined, undefined]);
  });

  it('reads the export’s own fields as his word, and his later one over them', () => {
    const products = [
      thing('a', 'Bird', 500, { family: 'pets', tier: 2 }),
      thing('b', 'Fish', 900, { family: 'pets', tier: 1 }),
    ];
    expect(tiersOf(products)).toEqual([
      [
        ['b', 1],
        ['a', 2],
      ],
    ]);
    const { products: kept } = findFamilies(products, { given: given({ a: { family: false } }) });
    expect(kept[0]!.product).not.toHaveProperty('family');
  });

  it('wins whatever else is found', () => {
    const place = fc.record({
      family: fc.constantFrom('f', 'phone-11', false as const),
      tier: fc.integer({ min: 1, max: 4 }),
    });
    const ids = PHONES.map(({ product }) => product.id);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...ids), place), (places) => {
        const { families } = findFamilies(PHONES, { given: given(places) });
        const found = families.flatMap(({ id: family, members }) =>
          members.map(({ id, tier }) => [id, { family, tier }] as const),
        );
        const kept = Object.fromEntries(found.filter(([id]) => places[id]));
        const said = Object.entries(places).filter(([, { family }]) => family !== false);
        expect(kept).toEqual(Object.fromEntries(said));
      }),
      fuzzing(1000, 100),
    );
  });
});

it('finds the same whatever the order of the rows is', () => {
  const products = [
    ...PHONES,
    thing('a', 'Studio Basic', 1000),
    thing('b', 'Studio Pro', 2000),
    thing('c', 'STUDIO PRO', 2000),
    ...[1, 2, 3].map((n) =>
      thing(`g${n}`, `Galaxy S${n}`, n * 1000, { brand: 'G', category: ['P'] }),
    ),
  ];
  const { families, suggested } = findFamilies(products);
  fc.assert(
    fc.property(
      fc.shuffledSubarray(products, { minLength: products.length, maxLength: products.length }),
      (shuffled) => {
        expect(findFamilies(shuffled)).toMatchObject({ families, suggested });
      },
    ),
    fuzzing(1000, 100),
  );
});
