import { expect, it } from 'vitest';
import { readGiven } from './read-given.js';

const TEXT = 'Nobody compares by this sentence';

const google = `<?xml version="1.0"?><rss xmlns:g="http://base.google.com/ns/1.0"><channel><item><g:id>a</g:id><g:title>A</g:title><g:price>1 EUR</g:price><g:description>${TEXT}</g:description></item></channel></rss>`;

it.each([
  ['a plain table', `id,title,price,description\na,A,1,${TEXT}`],
  ['a list', JSON.stringify([{ id: 'a', title: 'A', price: 1, body: TEXT }])],
  ['Shopify’s table', `Handle,Title,Body (HTML),Option1 Name,Variant Price\na,A,${TEXT},,1`],
  [
    'Shopify’s list',
    JSON.stringify([
      { handle: 'a', title: 'A', body_html: TEXT, variants: [{ id: 1, price: '1' }] },
    ]),
  ],
  [
    'WooCommerce’s table',
    `ID,Type,Name,Visibility in catalog,Short description,Description,Regular price\n1,simple,A,visible,${TEXT},${TEXT},1`,
  ],
  ['Google’s table', `id,title,price,availability,link,description\na,A,1,in_stock,/a,${TEXT}`],
  ['Google’s XML', google],
  ['Magento’s table', `sku,name,price,attribute_set_code,description\na,A,1,Default,${TEXT}`],
  [
    'Vendure’s table',
    `name,slug,description,optionGroups,optionValues,sku,price\nA,a,${TEXT},,,A,1`,
  ],
])('keeps nothing of the descriptions in %s, which are most of a large file', async (_, text) => {
  const read = await readGiven(text);
  expect(read.products).toHaveLength(1);
  expect(JSON.stringify(read.products)).not.toContain(TEXT);
});

it.each([
  ['a plain table', 'id,title,price,category\na,A,1,X > Y\nb,B,1,X > Y'],
  [
    'Shopify’s table',
    'Handle,Title,Option1 Name,Variant Price,Product Category\na,A,,1,X > Y\nb,B,,1,X > Y',
  ],
  [
    'WooCommerce’s table',
    'ID,Type,Name,Visibility in catalog,Regular price,Categories\na,simple,A,visible,1,X > Y\nb,simple,B,visible,1,X > Y',
  ],
  [
    'Google’s table',
    'id,title,price,availability,link,product_type\na,A,1,in_stock,/a,X > Y\nb,B,1,in_stock,/b,X > Y',
  ],
  [
    'Magento’s table',
    'sku,name,price,attribute_set_code,categories\na,A,1,Default,X/Y\nb,B,1,Default,X/Y',
  ],
])('holds a category that many products of %s share once', async (_, text) => {
  const { products } = await readGiven(text);
  const [first, second] = products.map(({ product: { category } }) => category);
  expect(first).toEqual(['X', 'Y']);
  expect(second).toBe(first);
});
