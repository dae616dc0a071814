import { assert, asyncProperty, shuffledSubarray } from 'fast-check';
import { expect, it } from 'vitest';
import { readGiven } from './read-given.js';

/** What was read, without places, in an order of its own. */
async function readRows(header: string, rows: readonly string[]): Promise<unknown> {
  const { products } = await readGiven(`${[header, ...rows].join('\n')}\n`);
  const plain = JSON.parse(
    JSON.stringify(products, (key, value: unknown) => (key === 'at' ? undefined : value)),
  ) as { product: { id: string }; variants: { sku: string }[] }[];
  for (const { variants } of plain) variants.sort((a, b) => (a.sku < b.sku ? -1 : 1));
  return plain.sort((a, b) => (a.product.id < b.product.id ? -1 : 1));
}

it.each([
  [
    'Shopify',
    'Handle,Title,Option1 Name,Option1 Value,Variant SKU,Variant Price',
    [
      'mug,Mug,Size,S,m1,8',
      'mug,,,M,m2,9',
      'mug,,,L,m3,10',
      'cap,Cap,,,c1,5',
      'hat,Hat,Size,S,h1,6',
    ],
  ],
  [
    'WooCommerce',
    'ID,Type,SKU,Name,Published,Parent,Regular price,Attribute 1 name,Attribute 1 value(s)',
    [
      '1,variable,tee,Tee,1,,,Size,"S, L"',
      '2,variation,t1,,1,tee,8,Size,S',
      '3,variation,t2,,1,id:1,9,Size,L',
      '4,simple,cap,Cap,1,,5,,',
    ],
  ],
  [
    'Magento',
    'sku,name,price,attribute_set_code,configurable_variations',
    ['hat,Hat,,D,"sku=h1,size=S|sku=h2,size=L"', 'h1,S,5,D,', 'h2,L,6,D,', 'cap,Cap,4,D,'],
  ],
])('reads the same of %s’s rows in any order', async (_format, header, rows) => {
  const expected = await readRows(header, rows);
  const shuffled = shuffledSubarray(rows, { minLength: rows.length });
  await assert(
    asyncProperty(shuffled, async (some) => {
      expect(await readRows(header, some)).toEqual(expected);
    }),
    { numRuns: 20, seed: 3 },
  );
});
