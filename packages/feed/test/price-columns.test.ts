import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readProducts } from '../src/products/read-products.js';
import { readGiven } from './read-given.js';
import { folderOf } from './run-program.js';

const TABLES = {
  google: [
    'id,title,link,availability,price',
    'a,A,https://shop.example/a,in stock,5',
    'sale_price',
  ],
  woocommerce: ['ID,Type,SKU,Name,Upsells,Regular price', '1,simple,a,A,,5', 'Sale price'],
  magento: [
    'sku,name,attribute_set_code,product_type,price',
    'a,A,Default,simple,5',
    'special_price',
  ],
  plain: ['id,title,price', 'a,A,5', 'sale price'],
} as const;

const OWN = { google: 'price', woocommerce: 'Regular price', magento: 'price', plain: 'price' };

it.each(Object.keys(TABLES) as (keyof typeof TABLES)[])(
  'names the column of a price where it is the only one that can hold it: %s',
  async (name) => {
    const [header, row, sale] = TABLES[name];
    const columnIn = async (text: string, field: string) => {
      const read = await readGiven(text);
      expect(read.products).toHaveLength(1);
      return read.columns.get(read.file)?.[field];
    };
    expect(await columnIn(`${header}\n${row}\n`, 'price')).toBe(OWN[name]);
    expect(await columnIn(`${header},${sale}\n${row},4\n`, 'price')).toBeUndefined();
    expect(await columnIn(`${header},${sale}\n${row},4\n`, 'title')).toMatch(/title|name/i);
  },
);

it('names the columns of each file of a folder, and keeps nothing else of what was read', async () => {
  const folder = await folderOf({
    'a.csv': 'id,title,price\na,A,5\n',
    'b.csv': 'id,name,amount\nb,B,6\n',
  });
  const { columns } = await readProducts(folder, { currency: 'EUR', now: new Date(0) });
  expect(columns.get(join(folder, 'a.csv'))).toMatchObject({ title: 'title', price: 'price' });
  expect(columns.get(join(folder, 'b.csv'))).toMatchObject({ title: 'name', price: 'amount' });
  expect(JSON.stringify([...columns])).not.toMatch(/"[AB]"/);
});
