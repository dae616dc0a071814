import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { folderOf, run } from './run-program.js';

const ROWS = Array.from({ length: 40 }, (_, i) => i + 1);

const listOf = (row: (number: number) => string): string => ROWS.map(row).join('\n');

const HANDLES = 'Handle,Title,Body (HTML),Option1 Name,Option1 Value,Variant Price,Status';
const WOO = 'ID,Type,SKU,Name,Published,Visibility in catalog,Regular price,Parent';
const VENDURE = 'name,slug,description,assets,facets,optionGroups,optionValues,sku,price';

/** A shop of forty products as each format writes it, up to the middle of one of them. */
const CUT = {
  'a plain table': `id,title,price\n${listOf((i) => `p${i},P,5`)}\np41,P`,
  'a Shopify CSV': `${HANDLES}\n${listOf((i) => `p${i},P,,Title,Default Title,5,active`)}\np41,P,,Title,Def`,
  'a Shopify CSV, in quotes': `${HANDLES}\n${listOf((i) => `p${i},P,"A, b",Title,Default Title,5,active`)}\np41,P,"A,`,
  'a WooCommerce CSV': `${WOO}\n${listOf((i) => `${i},simple,s${i},P,1,visible,5,`)}\n41,simple,s41`,
  'a Magento CSV': `sku,attribute_set_code,product_type,name,price\n${listOf((i) => `p${i},Default,simple,P,5`)}\np41,Def`,
  'a Vendure CSV': `${VENDURE}\n${listOf((i) => `P,p${i},,,,,,s,5`)}\nP,p41,`,
  'a Google table': `id\ttitle\tprice\tlink\tavailability\n${listOf((i) => `p${i}\tP\t5\thttps://x.example/${i}\tin_stock`)}\np41\tP\t5`,
  'a Google feed': `<rss xmlns:g="http://base.google.com/ns/1.0"><channel>${listOf((i) => `<item><g:id>p${i}</g:id><g:title>P</g:title><g:price>5</g:price></item>`)}\n`,
  'a JSON list': `[${ROWS.map((i) => `{"id":"p${i}","title":"P","price":5},`).join('\n')}`,
  'JSON lines': `${listOf((i) => `{"id":"p${i}","title":"P","price":5}`)}\n{"id":"p4`,
} satisfies Readonly<Record<string, string>>;

/** A folder with a feed of these products in it, and how to build another over it. */
async function shopOf(count: number, shards = '0') {
  const folder = await folderOf({});
  const out = join(folder, 'out');
  const buildOf = async (file: string, content: string | Uint8Array, ...options: string[]) => {
    await writeFile(join(folder, file), content);
    const to = ['--out', out, '--currency', 'EUR', '--shards', shards];
    return run('build', '--products', join(folder, file), ...to, ...options);
  };
  const feed = () => readFile(join(out, 'feed.json'), 'utf8');
  const tableOf = (products: number): string =>
    `id,title,price\n${ROWS.slice(0, products)
      .map((i) => `p${i},Tea ${i},5\n`)
      .join('')}`;
  expect((await buildOf('whole.csv', tableOf(count))).code).toBe(0);
  return { buildOf, tableOf, feed, before: await feed() };
}

it.each(Object.entries(CUT))('keeps the feed before where %s is cut off', async (_name, text) => {
  const { buildOf, feed, before } = await shopOf(4);
  const { code, said } = await buildOf('cut', text);
  expect(code).toBe(2);
  expect(said).toMatch(/^error .*cut, row 4[0-3].*: .*(?:cut off|breaks off|does not end)/m);
  expect(said).toMatch(/^ {2}Export.* again/m);
  expect(said).toContain('Nothing was written: what was published before stays as it is.');
  expect(await feed()).toBe(before);
});

it('reads a table whose last row has no line break where it is whole', async () => {
  const { buildOf, tableOf } = await shopOf(4);
  const { code, said } = await buildOf('whole', `${tableOf(4)}p5,P,5`);
  expect(code).toBe(0);
  expect(said).toContain(': 5 products');
});

it('says that a packed file is cut off, or is none', async () => {
  const { buildOf, tableOf, feed, before } = await shopOf(4);
  const packed = gzipSync(tableOf(40));
  const cut = await buildOf('shop.csv.gz', packed.subarray(0, packed.length * 0.6));
  expect(cut.code).toBe(2);
  expect(cut.said).toMatch(/shop\.csv\.gz: The packed file ends before its end/);
  const none = await buildOf('text.csv.gz', tableOf(40));
  expect(none.code).toBe(2);
  expect(none.said).toMatch(/text\.csv\.gz: The file cannot be unpacked/);
  expect(await feed()).toBe(before);
});

it.each([
  ['of one file', '0'],
  ['of shards', '4'],
])('keeps a feed %s that has far more products, until it is told to', async (_name, shards) => {
  const { buildOf, tableOf, feed, before } = await shopOf(40, shards);
  const less = await buildOf('less.csv', tableOf(24));
  expect(less.code).toBe(2);
  expect(less.said).toMatch(
    /feed\.json: The feed before has 40 products; this one would have 24\./,
  );
  expect(less.said).toContain('--fewer');
  expect(less.said).toContain('Nothing was written');
  expect(await feed()).toBe(before);
  expect((await buildOf('less.csv', tableOf(24), '--fewer')).code).toBe(0);
  expect((await buildOf('less.csv', tableOf(24))).code).toBe(0);
});

it('lets a shop take some of its products off', async () => {
  const large = await shopOf(40);
  expect((await large.buildOf('less.csv', large.tableOf(30))).code).toBe(0);
  const small = await shopOf(6);
  expect((await small.buildOf('less.csv', small.tableOf(2))).code).toBe(0);
});

it('tells of a foreign feed.json as such, however many products it has, before anything is built', async () => {
  const foreign = JSON.stringify({ products: ROWS });
  const folder = await folderOf({ 'feed.json': foreign, 'few.csv': 'id,title,price\np1,Tea,-5\n' });
  const shop = join(folder, 'few.csv');
  const { code, said } = await run(
    'build',
    '--products',
    shop,
    '--out',
    folder,
    '--currency',
    'EUR',
  );
  expect(code).toBe(2);
  expect(said).toContain('none of ours');
  expect(said).not.toContain('"-5"');
  expect(await readFile(join(folder, 'feed.json'), 'utf8')).toBe(foreign);
});

it.each([
  ['a header ends in a separator', 'id,title,price,\np1,Tea,5', 1],
  [
    'blanks stand behind the last line',
    `id,title,price\n${listOf((i) => `p${i},P,5`)}\np41,P\n   `,
    41,
  ],
  [
    'an end-of-file mark stands behind the last line',
    `id,title,price\n${listOf((i) => `p${i},P,5`)}\n\u001a`,
    40,
  ],
])('refuses no table where %s', async (_name, text, count) => {
  const { buildOf } = await shopOf(1);
  const { code, said } = await buildOf('whole', text);
  expect(code).toBe(0);
  expect(said).not.toMatch(/^error /m);
  expect(said).toContain(`: ${count} product`);
});
