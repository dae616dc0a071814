import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readProducts } from '../src/products/read-products.js';
import { goldenOf, placesOf, productIn, readFixture, readGiven } from './read-given.js';
import { tempFolder } from './temp-folder.js';

const COLUMNS =
  'sku,store_view_code,attribute_set_code,product_type,categories,name,product_online,visibility,price,special_price,special_price_from_date,special_price_to_date,url_key,base_image,additional_attributes,qty,is_in_stock,configurable_variations,configurable_variation_labels,associated_skus,related_skus,crosssell_skus,upsell_skus';

/** A row with these cells, by their columns. */
const row = (sku: string, cells: Readonly<Record<string, string>> = {}): string => {
  const all: Readonly<Record<string, string>> = {
    sku,
    attribute_set_code: 'Default',
    product_type: 'simple',
    name: `P ${sku}`,
    product_online: '1',
    visibility: 'Catalog, Search',
    price: '10',
    is_in_stock: '1',
    ...cells,
  };
  return COLUMNS.split(',')
    .map((column) => `"${all[column] ?? ''}"`)
    .join(',');
};

const table = (...rows: string[]): string => `${[COLUMNS, ...rows].join('\n')}\n`;

const HIDDEN = { visibility: 'Not Visible Individually' };

describe('a folder of tables', () => {
  it('is one export, as it always was', async () => {
    const read = await readFixture('magento-luma/shop', { currency: 'USD' });
    await expect(goldenOf(read)).toMatchFileSnapshot('fixtures/magento-luma/expected.jsonl');
  });

  it('gives every product all the links that the merchant has made, in his order', async () => {
    const read = await readFixture('magento-luma/shop', { currency: 'USD' });
    const links = read.products.flatMap((one) => one.links);
    const count = (kind: string) => links.filter((link) => link.kind === kind).length;
    expect([count('upgrade'), count('complements')]).toEqual([79, 176]);
    expect(productIn(read, '24-MB05').links.map(({ kind, value }) => `${kind} ${value}`)).toEqual([
      'complements 24-UG04',
      'complements 24-WG088',
      'complements 24-WG087',
      'complements 24-WG081-gray',
      'upgrade 24-MB02',
      'upgrade 24-UB02',
    ]);
    expect(placesOf(read).slice(0, 2)).toEqual([
      'unknown-product @62 sku',
      'unknown-product @66 sku',
    ]);
  });

  it('keeps the first of two products with one id, and will not mix currencies', async () => {
    const folder = tempFolder();
    await writeFile(join(folder, 'a.csv'), 'id,title,price\nx,First,5 EUR\n');
    await writeFile(join(folder, 'b.csv'), 'id,title,price\nx,Second,6 EUR\ny,Y,7 EUR\n');
    const read = await readProducts(folder, { now: new Date(0), currency: 'EUR' });
    expect(read.products.map(({ product: { title } }) => title)).toEqual(['First', 'Y']);
    expect(placesOf(read)).toEqual(['repeated-id @2']);
  });

  it('may hold a file that is no export: it is named, and the others are read', async () => {
    const folder = tempFolder();
    await writeFile(join(folder, 'a.csv'), 'id,title,price\nx,First,5\n');
    await writeFile(join(folder, 'staff.csv'), 'who,since\nme,1999\n');
    const read = await readProducts(folder, { now: new Date(0), currency: 'EUR' });
    expect(read.products).toHaveLength(1);
    expect(read.findings).toMatchObject([
      { code: 'unknown-format', severity: 'warning', place: { file: join(folder, 'staff.csv') } },
    ]);
  });

  it('without a file that can be read is an error', async () => {
    const folder = tempFolder();
    await cp(new URL('fixtures/magento-luma/SOURCE.md', import.meta.url), join(folder, 'x.md'));
    await expect(readProducts(folder, { now: new Date(0) })).rejects.toThrow('no file of products');
  });
});

it('reads a configurable product and the simple ones that are its variants', async () => {
  const read = await readGiven(
    table(
      row('hat-s', { ...HIDDEN, price: '12' }),
      row('hat-l', { ...HIDDEN, price: '15', is_in_stock: '0' }),
      row('hat', {
        product_type: 'configurable',
        categories: 'Default Category/Sale,Default Category/Men/Hats',
        url_key: 'sun-hat',
        base_image: '/h/a/hat.jpg',
        additional_attributes: 'has_options=1,material=Wool|Felt,note=soft, warm,eco=No',
        configurable_variations: 'sku=hat-s,size=S|sku=hat-l,size=L',
        configurable_variation_labels: 'size=Größe',
      }),
      row('lost', HIDDEN),
    ),
  );
  expect(read.products).toHaveLength(1);
  expect(productIn(read, 'hat')).toMatchObject({
    product: {
      price: 1200,
      cartId: 'hat-s',
      sku: 'hat',
      category: ['Men', 'Hats'],
      url: '/sun-hat.html',
      image: { src: '/media/catalog/product/h/a/hat.jpg' },
      attributes: { Material: 'Wool, Felt', Note: 'soft, warm' },
    },
    variants: [
      { cartId: 'hat-s', options: { Größe: 'S' }, available: true },
      { cartId: 'hat-l', title: 'L', price: 1500, available: false },
    ],
  });
  expect(placesOf(read)).toEqual(['left-out @5']);
});

it('links by SKU: upsells as better versions, the others as companions', async () => {
  const read = await readGiven(
    table(row('a', { related_skus: 'b,c', crosssell_skus: 'd', upsell_skus: 'e,f' })),
  );
  expect(productIn(read, 'a').links.map(({ kind, by, value }) => `${kind} ${by} ${value}`)).toEqual(
    [
      'upgrade sku e',
      'upgrade sku f',
      'complements sku d',
      'complements sku b',
      'complements sku c',
    ],
  );
});

it('tells what a grouped product holds, and how many', async () => {
  const read = await readGiven(
    table(
      row('set', { product_type: 'grouped', associated_skus: 'a=1.0000,b=2,gone=1' }),
      row('a'),
      row('b'),
    ),
  );
  expect(productIn(read, 'set').product.contains).toEqual([
    ['a', 1],
    ['b', 2],
  ]);
  expect(placesOf(read)).toEqual(['unknown-part @2 associated_skus']);
});

it('takes a special price within its dates, and leaves out what is disabled or for another view', async () => {
  const read = await readGiven(
    table(
      row('a', { special_price: '8', special_price_to_date: '2026-12-01 00:00:00' }),
      row('b', { special_price: '8', special_price_from_date: '2026-12-01' }),
      row('c', { product_online: '2' }),
      row('a', { store_view_code: 'de', name: 'Auf Deutsch' }),
    ),
  );
  expect(read.products.map(({ product: { id, price, was } }) => [id, price, was])).toEqual([
    ['a', 800, 1000],
    ['b', 1000, undefined],
  ]);
  expect(placesOf(read)).toEqual(['left-out @4', 'left-out @5']);
});

it('reads what a bundle consists of as it comes, and says what is left to the shopper', async () => {
  const choice = (name: string, sku: string, isDefault: 0 | 1, count = 1) =>
    `name=${name},type=radio,required=1,sku=${sku},price=0.0000,default=${isDefault},default_qty=${count}.0000,price_type=fixed`;
  const values = [
    choice('Ball', 'b55', 0),
    choice('Ball', 'b65', 1),
    choice('Strap', 's', 0, 2),
    choice('Extra', 'x', 0),
    choice('Extra', 'y', 0),
  ].join('|');
  const parts = ['b55', 'b65', 's', 'x', 'y'].map((sku) => `${row(sku)},""`);
  const read = await readGiven(
    [`${COLUMNS},bundle_values`, `${row('kit', { product_type: 'bundle' })},"${values}"`, ...parts]
      .map((line) => `${line}\n`)
      .join(''),
  );
  expect(productIn(read, 'kit').product.contains).toEqual([
    ['b65', 1],
    ['s', 2],
  ]);
  expect(placesOf(read)).toEqual(['open-bundle @2 bundle_values']);
  expect(read.findings[0]!.message).toContain('Extra');
});

it('tells of variants that a product names and the file does not have', async () => {
  const variations = ['a', 'b', 'c', 'd', 'e'].map((sku) => `sku=${sku},size=${sku}`).join('|');
  const parent = row('p', { product_type: 'configurable', configurable_variations: variations });
  const read = await readGiven(table(parent, row('a', HIDDEN)));
  expect(read.findings.map(({ code, place, message }) => [code, place.row, message])).toEqual([
    ['missing-variant', 2, '"p" names 4 variants that the file does not have: b, c, d …'],
  ]);
});
