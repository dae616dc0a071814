import { readFileSync } from 'node:fs';
import { readFeed } from '@uptier/core';
import { describe, expect, it } from 'vitest';
import { groupBy } from '../feed/group-by.mjs';
import { makeExport } from '../feed/make-export.mjs';
import { colourOf } from '../pictures/colours.mjs';
import { shapeOf } from '../pictures/shapes.mjs';

const DAY = new Date('2026-11-22T00:00:00Z');
const HEAD =
  'Product Name,Product URL,Brand,Sale Price,Mrp,Discount Percentage,Number Of Ratings,Number Of Reviews,Upc,Star Rating,Ram';

/** @param {string[]} rows */
const feedOf = (...rows) => makeExport({ csv: [HEAD, ...rows].join('\n'), day: DAY });

/** @param {ReturnType<typeof makeExport>['feed']} feed */
const phonesIn = ({ products }) => products.filter(({ kind }) => kind === 'good');

describe('makeExport, from the real catalogue', () => {
  const csv = readFileSync(new URL('../data/apple_iphones_flipkart.csv', import.meta.url), 'utf8');
  const { feed, problems } = makeExport({ csv, day: DAY });
  const phones = feed.products.filter((one) => one.kind === 'good');
  const product = (/** @type {string} */ id) => phones.find((one) => one.id === id);

  it('reads every row, and takes the five rows of one phone for one product', () => {
    expect(problems).toEqual([]);
    expect(phones).toHaveLength(62);
    expect(new Set(phones.map(({ id }) => id)).size).toBe(62);
  });

  it('states what the catalogue says of a phone, with money in paise', () => {
    expect(product('iphone-11-red-64-gb')).toEqual({
      id: 'iphone-11-red-64-gb',
      sku: 'MOBFWQ6BYYV3FCU7',
      kind: 'good',
      title: 'Apple iPhone 11 (Red, 64 GB)',
      url: '/p/iphone-11-red-64-gb',
      image: {
        src: '/pictures/iphone-11-red-64-gb.svg',
        width: 600,
        height: 600,
        alt: 'iPhone 11 in Red',
      },
      price: 4_699_900,
      was: 5_490_000,
      family: 'iphone-11-red',
      tier: 1,
      tierName: '64 GB',
      parent: 'iphone-11',
      options: { Storage: '64 GB', Colour: 'Red' },
      category: ['Phones'],
      brand: 'Apple',
      attributes: {
        Model: 'iPhone 11',
        Storage: { value: 64, unit: 'GB', better: 'more' },
        Colour: 'Red',
        RAM: '4 GB',
      },
      proof: { rating: 4.6, count: 43_470 },
      quantity: { max: 5 },
    });
  });

  it('ranks the sizes of one model in one colour, and every step costs more', () => {
    expect(product('iphone-se-white-64-gb')).toMatchObject({ tier: 1, price: 2_999_900 });
    expect(product('iphone-se-white-128-gb')).toMatchObject({ tier: 2, price: 3_499_900 });
    expect(product('iphone-se-white-256-gb')).toMatchObject({ tier: 3, price: 4_499_900 });
    for (const family of groupBy(phones, (one) => one.family).values()) {
      expect(family.map(({ tier }) => tier)).toEqual(family.map((_, at) => at + 1));
      const prices = family.map(({ price }) => price);
      expect(prices).toEqual(prices.toSorted((a, b) => a - b));
      expect(new Set(family.map(({ options }) => options.Colour)).size).toBe(1);
    }
  });

  it('names no earlier price where the maximum retail price is what the phone costs', () => {
    expect(product('iphone-8-plus-silver-64-gb')).not.toHaveProperty('was');
  });

  it('is silent about the RAM of a model whose rows disagree', () => {
    expect(product('iphone-se-black-64-gb')?.attributes).not.toHaveProperty('RAM');
  });

  it('knows the shape and the colour of every phone, so that each has a true picture', () => {
    const models = phones.map(({ attributes }) => attributes.Model);
    expect(models.filter((model) => shapeOf(model) === shapeOf('unknown'))).toEqual([]);
    const colours = phones.map(({ options }) => options.Colour);
    expect(colours.filter((colour) => colourOf(colour) === colourOf('unknown'))).toEqual([]);
  });

  it('is a feed that Uptier reads whole and without a warning', () => {
    const read = readFeed(JSON.parse(JSON.stringify(feed)));
    expect(read.warnings).toEqual([]);
    expect(read.feed?.products).toHaveLength(65);
  });
});

describe('makeExport, from rows of its own', () => {
  it('fills what one row of a phone leaves empty from the next', () => {
    const { feed } = feedOf(
      '"APPLE iPhone 11 (Red, 64 GB)",,Apple,46999,,14,43470,3331,U1,4.6,4 GB',
      '"APPLE iPhone 11 (Red, 64 GB)",,Apple,46999,54900,14,43470,3331,U1,4.6,4 GB',
    );
    expect(phonesIn(feed)).toMatchObject([{ price: 4_699_900, was: 5_490_000 }]);
  });

  it('leaves out and names a row without a size or without a price', () => {
    const { feed, problems } = feedOf(
      '"APPLE iPhone case",,Apple,999,,0,1,1,U1,4,',
      '"APPLE iPhone 11 (Red, 64 GB)",,Apple,,54900,14,43470,3331,U2,4.6,4 GB',
      '"APPLE iPhone 11 (Red, 128 GB)",,Apple,54999,59900,8,43470,3331,U3,4.6,4 GB',
    );
    expect(phonesIn(feed).map(({ id }) => id)).toEqual(['iphone-11-red-128-gb']);
    expect(problems).toEqual([
      'No model, colour and size in the name "APPLE iPhone case".',
      'No price for "APPLE iPhone 11 (Red, 64 GB)".',
    ]);
  });

  it('reads a name with brackets in the colour and with what is in the box', () => {
    const { feed } = feedOf(
      '"Apple iPhone XR ((PRODUCT)RED, 128 GB) (Includes EarPods, Power Adapter)",,Apple,41999,52900,20,79512,6784,U1,4.6,3 GB',
    );
    expect(phonesIn(feed)).toMatchObject([
      {
        id: 'iphone-xr-red-128-gb',
        title: 'Apple iPhone XR (Red, 128 GB)',
        attributes: { 'In the box': 'EarPods, Power Adapter' },
      },
    ]);
  });
});
