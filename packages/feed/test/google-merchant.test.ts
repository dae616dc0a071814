import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Feed } from '@uptier/core';
import { describe, expect, it } from 'vitest';
import { placesOf, productIn, readGiven } from './read-given.js';
import { folderOf, run } from './run-program.js';

const rss = (...items: string[]): string =>
  `<?xml version="1.0"?>\n<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0"><channel><title>Shop</title>\n${items.map((item) => `<item>${item}</item>`).join('\n')}\n</channel></rss>\n`;

/** An item with these attributes, in Google's namespace. */
const item = (id: string, more: Readonly<Record<string, string>> = {}): string =>
  Object.entries({
    id,
    title: `P ${id}`,
    link: `https://x.example/${id}`,
    price: '15.00 EUR',
    availability: 'in stock',
    ...more,
  })
    .map(([name, text]) => `<g:${name}>${text}</g:${name}>`)
    .join('');

const ALL = `<g:id>drill</g:id><title><![CDATA[Drill <b>18 V</b>]]></title><g:description>&lt;p&gt;Strong &amp;amp; light&lt;/p&gt;</g:description>
<link>https://x.example/drill</link><g:image_link>https://x.example/d.jpg</g:image_link><g:availability>in_stock</g:availability>
<g:price>100.00 EUR</g:price><g:sale_price>80.00 EUR</g:sale_price><g:sale_price_effective_date>2026-11-01T00:00+0100/2026-11-30T23:59+0100</g:sale_price_effective_date>
<g:brand>Acme</g:brand><g:gtin>4001234567890</g:gtin><g:product_type>Tools &gt; Drills</g:product_type><g:google_product_category>1217</g:google_product_category>
<g:product_highlight>Two batteries</g:product_highlight><g:product_highlight>Case</g:product_highlight>
<g:product_detail><g:section_name>Power</g:section_name><g:attribute_name>Voltage</g:attribute_name><g:attribute_value>18 V</g:attribute_value></g:product_detail>
<g:installment><g:months>10</g:months><g:amount>8.00 EUR</g:amount></g:installment>
<g:unit_pricing_measure>750 ml</g:unit_pricing_measure><g:unit_pricing_base_measure>1 l</g:unit_pricing_base_measure>
<g:related_product>accessory:gtin:811571013579,often_bought_with:id:bit</g:related_product><g:related_product>substitute:id:drill2</g:related_product>
<g:related_product><g:relationship_type>required_part</g:relationship_type><g:identifier_type>id</g:identifier_type><g:identifier>battery</g:identifier></g:related_product>
<g:color>Blue</g:color><g:condition>used</g:condition>`;

const DRILL = {
  product: {
    title: 'Drill 18 V',
    price: 8000,
    was: 10_000,
    url: 'https://x.example/drill',
    image: { src: 'https://x.example/d.jpg' },
    brand: 'Acme',
    category: ['Tools', 'Drills'],
    benefits: ['Two batteries', 'Case'],
    attributes: { Voltage: '18 V', Condition: 'used', Color: 'Blue' },
    instalments: { count: 10, amount: 800 },
    measure: { value: 0.75, unit: 'l', per: 1 },
    available: true,
  },
  gtin: '4001234567890',
};

it('reads all that an RSS item says', async () => {
  const read = await readGiven(rss(ALL));
  expect(read).toMatchObject({ format: 'Google Merchant feed', findings: [] });
  expect(productIn(read, 'drill')).toMatchObject({
    ...DRILL,
    links: [
      { kind: 'complements', by: 'gtin', value: '811571013579' },
      { kind: 'boughtTogether', by: 'id', value: 'bit' },
      { kind: 'similar', by: 'id', value: 'drill2' },
      { kind: 'complements', by: 'id', value: 'battery' },
    ],
  });
});

it('reads the same of a table, whose parts stand between colons', async () => {
  const cells = {
    id: 'drill',
    title: 'Drill 18 V',
    'image link': 'https://x.example/d.jpg',
    link: 'https://x.example/drill',
    availability: 'in stock',
    price: '100.00 EUR',
    sale_price: '80.00 EUR',
    sale_price_effective_date: '2026-11-01/2026-11-27',
    brand: 'Acme',
    gtin: '4001234567890',
    product_type: 'Tools > Drills',
    product_highlight: 'Two batteries',
    product_detail: 'Power:Voltage:18 V',
    installment: '10:8,00 EUR',
    unit_pricing_measure: '750ml',
    unit_pricing_base_measure: '1l',
    related_product: 'required_part:id:AZ7A,accessory:gtin:811571013579',
    color: 'Blue',
    condition: 'used',
  };
  const read = await readGiven(
    `${Object.keys(cells).join('\t')}\n${Object.values(cells).join('\t')}\n`,
  );
  expect(productIn(read, 'drill')).toMatchObject({
    ...DRILL,
    product: { ...DRILL.product, benefits: ['Two batteries'] },
    links: [
      { by: 'id', value: 'AZ7A' },
      { by: 'gtin', value: '811571013579' },
    ],
  });
});

it('reads Atom, where the link is an attribute', async () => {
  const read = await readGiven(
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:g="http://base.google.com/ns/1.0"><title>Shop</title><entry><g:id>a</g:id><title>A&nbsp;B</title><link href="https://x.example/a"/><g:price>5 EUR</g:price></entry></feed>`,
  );
  expect(productIn(read, 'a').product).toMatchObject({
    title: 'A B',
    url: 'https://x.example/a',
    price: 500,
  });
});

describe('items of one group', () => {
  const group = { item_group_id: 'shirt' };

  it('are one product where they differ in what a shopper picks', async () => {
    const read = await readGiven(
      rss(
        item('s1', { ...group, title: 'Linen shirt - Red', color: 'Red', price: '20 EUR' }),
        item('s2', { ...group, title: 'Linen shirt - Rose', color: 'Rose', sale_price: '12 EUR' }),
      ),
    );
    expect(productIn(read, 'shirt')).toMatchObject({
      product: { title: 'Linen shirt', cartId: 's2', price: 1200, was: 1500 },
      variants: [
        { cartId: 's1', title: 'Red', price: 2000 },
        { cartId: 's2', options: { Color: 'Rose' }, price: 1200 },
      ],
    });
  });

  it('stay products where nobody could tell them apart', async () => {
    const read = await readGiven(rss(item('s1', group), item('s2', group)));
    expect(read.products.map(({ product: { id }, group: of }) => [id, of])).toEqual([
      ['s1', 'shirt'],
      ['s2', 'shirt'],
    ]);
  });
});

it.each([
  ['in stock', true],
  ['https://schema.org/InStock', true],
  ['preorder', true],
  ['out of stock', false],
  ['Out-Of-Stock', false],
])('reads the availability "%s" as %s', async (availability, expected) => {
  const read = await readGiven(rss(item('a', { availability })));
  expect(productIn(read, 'a').product.available).toBe(expected);
});

it('builds a feed of a group in which an item does not say by what it differs', async () => {
  const sized = item('s', { item_group_id: 'shirt', size: 'S' });
  const folder = await folderOf({
    'shop.xml': rss(sized, item('plain', { item_group_id: 'shirt' }), item('cup')),
  });
  const out = join(folder, 'out');
  const { code } = await run('build', '--products', join(folder, 'shop.xml'), '--out', out);
  expect(code).toBe(0);
  const { products } = JSON.parse(await readFile(join(out, 'feed.json'), 'utf8')) as Feed;
  const [shirt] = products.filter(({ variants }) => variants);
  expect(shirt?.variants?.map(({ cartId, title }) => [cartId, title])).toEqual([
    ['s', 'S'],
    ['plain', undefined],
  ]);
});

it('takes the currency that the first price states', async () => {
  const read = await readGiven(
    rss(item('a', { price: '1500 JPY' }), item('b', { price: '5 EUR' })),
    {
      currency: '',
    },
  );
  expect(read.currency).toBe('JPY');
  expect(productIn(read, 'a').product.price).toBe(1500);
  expect(placesOf(read)).toEqual(['other-currency @4 price']);
});

it('offers nothing whose availability it cannot read, and says so', async () => {
  const read = await readGiven(rss(item('a', { availability: 'lagernd' })));
  expect(productIn(read, 'a').product.available).toBe(false);
  expect(placesOf(read)).toEqual(['unknown-availability @3 availability']);
});

it('takes a subscription without a price as a plan', async () => {
  const read = await readGiven(
    rss(
      item('a', {
        price: '0 EUR',
        subscription_cost:
          '<g:period>month</g:period><g:period_length>12</g:period_length><g:amount>35.00 EUR</g:amount>',
      }),
    ),
  );
  expect(productIn(read, 'a').product).toMatchObject({
    kind: 'plan',
    plan: { interval: 'month' },
    price: 3500,
  });
});

it.each([
  ['a text has a bare sign', rss(item('a'), item('b', { title: 'A & B' })), 4],
  ['it is cut off', rss(item('a'), item('b')).slice(0, -60), 4],
])('names the line where %s', async (_name, text, row) => {
  await expect(readGiven(text)).rejects.toMatchObject({
    findings: [{ code: 'broken-xml', place: { row } }],
  });
});

it('counts the items of a file on one line', async () => {
  const text = rss(
    item('a', { price: 'free' }),
    item('b', { price: '-5 EUR' }),
    item('c'),
  ).replaceAll('\n', '');
  expect(placesOf(await readGiven(text))).toEqual(['no-price @1 price', 'negative-price @2 price']);
  await expect(readGiven(text.slice(0, -60))).rejects.toMatchObject({
    findings: [{ code: 'broken-xml', place: { entry: 3 } }],
  });
});

it('keeps the first of two items with one id', async () => {
  const read = await readGiven(rss(item('a'), item('a', { title: 'Again' })));
  expect(read.products.map(({ product: { title } }) => title)).toEqual(['P a']);
  expect(placesOf(read)).toEqual(['repeated-id @4']);
});

it('leaves out an address that a browser would run', async () => {
  const read = await readGiven(rss(item('a', { link: 'javascript:alert(1)' })));
  expect(productIn(read, 'a').product).not.toHaveProperty('url');
  expect(placesOf(read)).toEqual(['no-address @3 link']);
});
