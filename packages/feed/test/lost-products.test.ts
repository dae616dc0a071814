import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readGiven } from './read-given.js';
import { folderOf, run } from './run-program.js';
import { tempFolder } from './temp-folder.js';

const WOO =
  'ID,Type,SKU,Name,Published,Visibility in catalog,Regular price,Parent,Attribute 1 name,Attribute 1 value(s)';

const MAGENTO = 'sku,attribute_set_code,product_type,name,price,configurable_variations';

const buildInto = (out: string, products: string) =>
  run('build', '--products', products, '--out', out, '--currency', 'EUR');

/** One product whose price is bad, and one that is sound, as each format writes them. */
const FILES = {
  plain: (price: string) => `id,title,price\na,A,${price}\nb,B,5\n`,
  'plain JSON': (price: string) =>
    JSON.stringify([
      { id: 'a', title: 'A', price },
      { id: 'b', title: 'B', price: 5 },
    ]),
  'Shopify CSV': (price: string) => `Handle,Title,Variant Price\na,A,${price}\nb,B,5\n`,
  'Shopify JSON': (price: string) =>
    JSON.stringify(
      [
        ['a', price],
        ['b', '5'],
      ].map(([handle, own]) => ({ handle, title: handle, variants: [{ id: 1, price: own }] })),
    ),
  WooCommerce: (price: string) =>
    `${WOO}\n1,simple,a,A,1,visible,${price},,,\n2,simple,b,B,1,visible,5,,,\n`,
  'Google table': (price: string) =>
    `id\ttitle\tprice\tlink\tavailability\na\tA\t${price}\thttps://x.example/a\tin_stock\nb\tB\t5\thttps://x.example/b\tin_stock\n`,
  'Google XML': (price: string) =>
    `<rss xmlns:g="http://base.google.com/ns/1.0"><channel>${[
      ['a', price],
      ['b', '5'],
    ]
      .map(
        ([id, own]) =>
          `<item><g:id>${id}</g:id><g:title>T</g:title><g:price>${own}</g:price></item>`,
      )
      .join('\n')}</channel></rss>`,
  Magento: (price: string) => `${MAGENTO}\na,Default,simple,A,${price},\nb,Default,simple,B,5,\n`,
} satisfies Readonly<Record<string, (price: string) => string>>;

it.each(Object.entries(FILES))(
  'leaves out a product whose price cannot be used, alike in every format: %s',
  async (_format, text) => {
    for (const price of ['-5', '1e300', '999999999999', '=1+2', '@SUM(A1)', 'ask us']) {
      const read = await readGiven(text(price));
      expect(read.products.map(({ product }) => product.price)).toEqual([500]);
      expect(read.lost.product).toBe(1);
      const [error, ...others] = read.findings;
      expect(others).toEqual([]);
      expect(error!.severity).toBe('error');
      const { row, entry = row } = error!.place;
      expect(entry).toBeGreaterThan(0);
      expect(error!.place.column).toMatch(/price/i);
      expect(error!.message).toContain(`"${price}"`);
    }
  },
);

it('leaves out only the variant whose price cannot be used, and the product where none is sound', async () => {
  const shopify = await readGiven(
    'Handle,Title,Option1 Name,Option1 Value,Variant Price\na,A,Size,S,5\na,,,L,-6\nb,B,Size,S,-1\nb,,,L,-2\n',
  );
  expect(shopify.products.map(({ product: { id, price } }) => [id, price])).toEqual([['a', 500]]);
  expect(shopify.lost).toEqual({ product: 1, variant: 1, row: 0 });
  const woo = await readGiven(
    `${WOO}\n1,variable,a,A,1,visible,,,Size,"S, L"\n2,variation,a-s,A,1,visible,5,a,Size,S\n3,variation,a-l,A,1,visible,=6,a,Size,L\n`,
  );
  expect(woo.products[0]!.product.price).toBe(500);
  expect(woo.lost).toEqual({ product: 0, variant: 1, row: 0 });
});

it('leaves a bad price of a feed of our own form out too', async () => {
  const read = await readGiven(
    JSON.stringify({
      version: 1,
      currency: 'EUR',
      exponent: 2,
      products: [
        { id: 'a', title: 'A', price: -5 },
        { id: 'b', title: 'B', price: 500 },
      ],
    }),
  );
  expect(read.products.map(({ product: { id } }) => id)).toEqual(['b']);
  expect(read.findings.map(({ severity, place: { path } }) => [severity, path])).toEqual([
    ['error', '$.products[0].price'],
  ]);
});

it('reads on where only a sale price cannot be used, and says so', async () => {
  const read = await readGiven('id,title,price,sale price\na,A,5,-1\n');
  expect(read.products[0]!.product.price).toBe(500);
  expect(read.findings.map(({ severity, code }) => [severity, code])).toEqual([
    ['warning', 'negative-price'],
  ]);
});

it('says at the end of a build how much was left out, with the file', async () => {
  const folder = await folderOf({
    'shop.csv': 'id,title,price\na,A,-5\nb,B,5\n',
    'rows.csv': 'Handle,Title,Variant Price\na,A,5\n,Lost,5\nc,C, the great,6\n',
  });
  const out = tempFolder();
  const build = (name: string) => buildInto(out, join(folder, name));
  const { code, said } = await build('shop.csv');
  expect(code).toBe(0);
  expect(said).toMatch(/^error .*shop\.csv, row 2, column "price": "-5" is less than nothing/m);
  expect(said).toMatch(/^.*shop\.csv: 1 of 2 products is left out for the errors above\./m);
  expect(said).toMatch(/: 1 product, 0 families\. Written/);
  expect(JSON.parse(await readFile(join(out, 'feed.json'), 'utf8')).products).toHaveLength(1);
  const rows = await build('rows.csv');
  expect(rows.said).toMatch(/rows\.csv: 2 rows are left out for the errors/);
});

it('writes nothing where faults have cost more than they have left', async () => {
  const shifted = 'id,title,price\n1,a,A,5\n2,b,B,6\nc,C,7\n';
  const folder = await folderOf({ 'shop.csv': shifted });
  const out = join(folder, 'out');
  const { code, said } = await buildInto(out, join(folder, 'shop.csv'));
  expect(code).toBe(2);
  expect(said).toMatch(/2 of 3 products are left out/);
  expect(said).toContain('Nothing was written');
  await expect(readFile(join(out, 'feed.json'))).rejects.toThrow('ENOENT');
});

/** The rows of 30 products, of which each has what is said. */
const thirty = (row: (place: number) => string): string =>
  Array.from({ length: 30 }, (_, i) => `${row(i)}\n`).join('');

it.each([
  [
    'all handles are one',
    `Handle,Title,Option1 Name,Option1 Value,Variant Price\n${thirty((i) => `shop,Tea ${i},Title,Default Title,5`)}`,
    /shop\.csv, row 3, column "Title": The handle "shop" is that of "Tea 0" in row 2, and of "Tea 1" here/,
    29,
  ],
  [
    'all variations have one parent',
    `${WOO}\n1,variable,p,P,1,visible,,,Size,S\n${thirty((i) => `${i + 2},variation,v${i},P,1,visible,5,p,Size,S`)}`,
    /shop\.csv, row 4: A variant before this one has the same options/,
    29,
  ],
])('keeps the feed before where %s', async (_name, rows, place, count) => {
  const folder = await folderOf({ 'old.csv': 'id,title,price\na,A,5\n', 'shop.csv': rows });
  const out = join(folder, 'out');
  expect((await buildInto(out, join(folder, 'old.csv'))).code).toBe(0);
  const before = await readFile(join(out, 'feed.json'), 'utf8');
  const { code, said } = await buildInto(out, join(folder, 'shop.csv'));
  expect(code).toBe(2);
  expect(said).toMatch(place);
  expect(said).toContain(`${count} variants are left out`);
  expect(said).toContain('perhaps a column has slipped');
  expect(await readFile(join(out, 'feed.json'), 'utf8')).toBe(before);
});

it('publishes a shop of which one product has mostly repeated variants', async () => {
  const rows = thirty((i) => `tea-${i},Tea,Title,Default Title,5`);
  const repeated = 'cup,Cup,Size,S,5\ncup,,,S,5\ncup,,,S,5\n';
  const folder = await folderOf({
    'shop.csv': `Handle,Title,Option1 Name,Option1 Value,Variant Price\n${rows}${repeated}`,
  });
  const { code, said } = await buildInto(join(folder, 'out'), join(folder, 'shop.csv'));
  expect(code).toBe(0);
  expect(said).toContain('2 variants are left out');
});

it.each([
  ['id,title,price\na,A,\nb,B,\n', /no price for any of its 2 products/],
  ['Handle,Title,Option1 Name\na,A,\n', /no price for any of its 1 product/],
  ['id,title,price\n', /no product: there is nothing in it but its beginning/],
  ['\n \n', /The file is empty/],
  ['<!DOCTYPE html><html><body>Log in</body></html>', /a web page/],
  ['<rss xmlns:wp="http://wordpress.org/export/1.2/"></rss>', /Products > Export/],
  ['PK\u0003\u0004\u0000,\u0001', /This is no text: perhaps a spreadsheet/],
  ['[{"model":"product.product","pk":1}]', /Its first object has: model, pk/],
  ['{"products":[]}', /its list is empty/],
  ['42', /no product file|no list of products/],
  ['sku,linked_sku\na,b\n', /only says which products are linked/],
])('says what %j is', async (text, message) => {
  const folder = await folderOf({ 'shop.csv': text });
  const { code, said } = await buildInto(join(folder, 'out'), join(folder, 'shop.csv'));
  expect(code).toBe(2);
  expect(said).toMatch(message);
  expect(said).not.toMatch(/\p{Cc}(?<!\s)/u);
});

it('names what it leaves out, since in a file of one line a row says nothing', async () => {
  const read = await readGiven(
    '<rss xmlns:g="http://base.google.com/ns/1.0"><channel><item><g:id>p-1</g:id><g:title>T</g:title><g:price>-1</g:price></item><item><g:id>p-2</g:id><g:title>T</g:title><g:price>1</g:price></item></channel></rss>',
  );
  expect(read.findings[0]!.message).toBe('"-1" is less than nothing. "p-1" is left out.');
});
