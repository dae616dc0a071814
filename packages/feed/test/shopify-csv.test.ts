import { describe, expect, it } from 'vitest';
import { goldenOf, placesOf, productIn, readFixture, readGiven } from './read-given.js';

const CLASSIC =
  'Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Variant SKU,Variant Inventory Tracker,Variant Inventory Qty,Variant Inventory Policy,Variant Price,Variant Compare At Price,Image Src,Image Position,Image Alt Text,Status';

const MODERN =
  'Title,URL handle,Description,Vendor,Product category,Type,Published on online store,Status,SKU,Option1 name,Option1 value,Price,Price / Europe,Compare-at price,Compare-at price / Europe,Unit price total measure,Unit price total measure unit,Unit price base measure,Unit price base measure unit,Continue selling when out of stock,Inventory tracker,Inventory quantity,Gift card';

const table = (...lines: string[]): string => `${lines.join('\n')}\n`;

it('reads a whole shop as it always has', async () => {
  const read = await readFixture('packt-furniture/products.csv', { currency: 'USD' });
  await expect(goldenOf(read)).toMatchFileSnapshot('fixtures/packt-furniture/expected.jsonl');
});

describe('the rows of one handle', () => {
  it('are the variants and the pictures of one product', async () => {
    const read = await readGiven(
      table(
        CLASSIC,
        'mug,Mug,<p>Tea &amp; coffee</p>,Acme,Kitchen,"blue, new",true,Size,S,Colour,Red,M-S,shopify,0,deny,8.00,,/2.jpg,2,,active',
        'mug,,,,,,,,L,,Red,M-L,shopify,3,deny,12.00,15.00,/1.jpg,1,Mug,',
        'mug,,,,,,,,,,,,,,,,,/3.jpg,3,,',
      ),
    );
    expect(productIn(read, 'mug')).toMatchObject({
      product: {
        title: 'Mug',
        url: '/products/mug',
        price: 1200,
        was: 1500,
        available: true,
        brand: 'Acme',
        category: ['Kitchen'],
        tags: ['blue', 'new'],
        image: { src: '/1.jpg', alt: 'Mug' },
      },
      variants: [
        { sku: 'M-S', title: 'S / Red', price: 800, available: false, at: { row: 2 } },
        { sku: 'M-L', options: { Size: 'L', Colour: 'Red' }, price: 1200, available: true },
      ],
    });
    expect(read.findings).toEqual([]);
  });

  it('are a product by itself where there is one variant only', async () => {
    const read = await readGiven(
      table(
        CLASSIC,
        'cap,Cap,,,,,true,Title,Default Title,,,C-1,,,,9.99,9.99,,,,active',
        'hat,Hat,,,,,true,Size,M,,,H-1,,,,20,,,,,active',
      ),
    );
    const [cap, hat] = [productIn(read, 'cap'), productIn(read, 'hat')];
    expect(cap).toMatchObject({ product: { sku: 'C-1', price: 999 }, variants: [] });
    expect(cap.product).not.toHaveProperty('was');
    expect(hat).toMatchObject({ product: { attributes: { Size: 'M' } }, variants: [] });
  });

  it('may stand apart from one another', async () => {
    const read = await readGiven(
      table(
        CLASSIC,
        'mug,Mug,,,,,true,Size,S,,,,,,,8,,,,,active',
        'cap,Cap,,,,,true,,,,,,,,,5,,,,,active',
        'mug,,,,,,,,L,,,,,,,9,,,,,',
      ),
    );
    expect(read.products.map(({ product: { id }, variants }) => [id, variants.length])).toEqual([
      ['cap', 0],
      ['mug', 2],
    ]);
  });

  it('keep the first of two variants that nobody could tell apart', async () => {
    const read = await readGiven(
      table(
        CLASSIC,
        'mug,Mug,,,,,true,Size,S,,,,,,,8,,,,,active',
        'mug,,,,,,,,L,,,,,,,9,,,,,',
        'mug,,,,,,,,L,,,,,,,7,,,,,',
      ),
    );
    expect(productIn(read, 'mug').variants).toHaveLength(2);
    expect(placesOf(read)).toEqual(['repeated-variant @4']);
  });
});

it('reads the dialect of 2024 on: its measures and what sells on when it is out of stock', async () => {
  const read = await readGiven(
    table(
      MODERN,
      'Oil,oil,,Acme,Food > Oils,Olive oil,true,active,O-1,Title,Default Title,12.00,,,,750,ml,1,l,CONTINUE,shopify,0,',
      'Voucher,voucher,,,,,true,active,,Title,Default Title,50,,,,,,,,,,,true',
    ),
  );
  expect(productIn(read, 'oil').product).toMatchObject({
    category: ['Food', 'Oils', 'Olive oil'],
    measure: { value: 0.75, unit: 'l', per: 1 },
    available: true,
  });
  expect(productIn(read, 'voucher').product.kind).toBe('digital');
});

describe('prices for a market', () => {
  const prices = table(
    MODERN,
    'A,a,,,,,true,active,,,,10,11,20,15,,,,,,,,',
    'B,b,,,,,true,active,,,,10,,20,,,,,,,,,',
  );

  it('are taken where they are stated; else the main one is, and that is said', async () => {
    const read = await readGiven(prices, { market: 'europe' });
    expect(productIn(read, 'a').product).toMatchObject({ price: 1100, was: 1500 });
    expect(productIn(read, 'b').product.price).toBe(1000);
    expect(productIn(read, 'b').product).not.toHaveProperty('was');
    expect(placesOf(read)).toEqual(['no-market-price @3 Price / Europe']);
  });

  it('leave out what is not sold there', async () => {
    const read = await readGiven(
      table(
        'Handle,Title,Variant Price,Price / Europe,Included / Europe',
        'a,A,5,6,true',
        'b,B,5,6,false',
      ),
      { market: 'Europe' },
    );
    expect(read.products.map(({ product: { id, price } }) => [id, price])).toEqual([['a', 600]]);
    expect(read.findings[0]!.message).toBe('1 product is left out: not sold in Europe.');
  });

  it('that the file does not have end the command with those that it has', async () => {
    await expect(readGiven(prices, { market: 'Japan' })).rejects.toMatchObject({
      findings: [{ code: 'no-market', advice: 'It has prices for: Europe.' }],
    });
  });
});

it('leaves out what shoppers cannot see, and says how many and why', async () => {
  const read = await readGiven(
    table(
      CLASSIC,
      'a,A,,,,,true,,,,,,,,,5,,,,,active',
      'b,B,,,,,true,,,,,,,,,5,,,,,draft',
      'c,C,,,,,true,,,,,,,,,5,,,,,archived',
      'd,D,,,,,false,,,,,,,,,5,,,,,active',
      'e,E,,,,,true,,,,,,,,,5,,,,,draft',
    ),
  );
  expect(read.products.map(({ product }) => product.id)).toEqual(['a']);
  expect(read.findings).toMatchObject([
    { severity: 'note', place: { row: 3 }, message: '2 products are left out: status "draft".' },
    { place: { row: 4 }, message: '1 product is left out: status "archived".' },
    { place: { row: 5 }, message: '1 product is left out: not published in the shop.' },
  ]);
});

describe('lists of other products', () => {
  const list = (name: string, key: string) =>
    `${name} (product.metafields.shopify--discovery--product_recommendation.${key})`;
  const header = `Handle ,Title   ,Variant Price,${list('Ergänzende Produkte', 'complementary_products')},${list('Ähnliche Produkte', 'related_products')},Farbe (product.metafields.shopify.color-pattern)`;

  it('are links, whatever the language of their headers', async () => {
    const read = await readGiven(
      table(header, 'top  ,Top,10,bottom; scarf,other-top,black; white', 'bottom,Bottom,9,,,'),
    );
    expect(productIn(read, 'top')).toMatchObject({
      product: { attributes: { Farbe: 'black; white' } },
      links: [
        { kind: 'complements', by: 'id', value: 'bottom' },
        { kind: 'complements', by: 'id', value: 'scarf' },
        { kind: 'similar', by: 'id', value: 'other-top' },
      ],
    });
  });

  it('of related products alone are companions as well, and that is said', async () => {
    const read = await readGiven(table(header, 'top,Top,10,,bottom; scarf,', 'bottom,Bottom,9,,,'));
    expect(productIn(read, 'top').links.map(({ kind, value }) => `${kind} ${value}`)).toEqual([
      'similar bottom',
      'similar scarf',
      'complements bottom',
      'complements scarf',
    ]);
    expect(read.findings).toMatchObject([{ code: 'related-as-complements', severity: 'note' }]);
  });
});
