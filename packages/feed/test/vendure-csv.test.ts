import { expect, it } from 'vitest';
import { placesOf, productIn, readGiven } from './read-given.js';

const HEADER =
  'name    ,slug  ,description     ,assets,facets                             ,optionGroups,optionValues ,sku ,price ,taxCategory,stockOnHand,trackInventory';

it('takes rows without a name as further variants of the product before them', async () => {
  const read = await readGiven(
    [
      HEADER,
      'Laptop  ,laptop,"Fast, and big.",a.jpg ,category:Electronics|category:Computers|brand:Acme ,"screen|RAM"  ,  "13 inch|8GB"  ,L-13,1299.00,standard   ,100        ,false',
      '        ,      ,                ,      ,                                   ,            ,"15 inch|8GB"  ,L-15,1399.00,standard   ,0          ,true',
      'Mouse   ,mouse ,               ,      ,                                   ,            ,             ,M   ,19.90 ,standard   ,0          ,true',
    ].join('\n'),
  );
  expect(read.format).toBe('Vendure product CSV');
  expect(placesOf(read)).toEqual([]);
  expect(productIn(read, 'laptop')).toMatchObject({
    product: {
      title: 'Laptop',
      category: ['Electronics', 'Computers'],
      brand: 'Acme',
      price: 129_900,
      available: true,
    },
    variants: [
      { sku: 'L-13', options: { screen: '13 inch', RAM: '8GB' }, price: 129_900, available: true },
      { sku: 'L-15', options: { screen: '15 inch', RAM: '8GB' }, price: 139_900, available: false },
    ],
  });
  expect(productIn(read, 'mouse').product).toMatchObject({
    sku: 'M',
    price: 1990,
    available: false,
  });
});

it('names rows that belong to nothing, and leaves out only the variant whose price is wrong', async () => {
  const cells = (name: string, slug: string, sku: string, price: string) =>
    `${name},${slug},,,,size,${sku},${sku},${price},,,`;
  const read = await readGiven(
    [HEADER, cells('', '', 'z', '1'), cells('A', 'a', 's', '5'), cells('', '', 'l', '-6')].join(
      '\n',
    ),
  );
  expect(placesOf(read)).toEqual(['no-title @2 name', 'negative-price @4 price']);
  expect(read.lost).toEqual({ product: 0, variant: 1, row: 1 });
});

it('reads nothing of a product from a second column of a name, and names that column', async () => {
  const read = await readGiven(
    [
      'name,slug,optionGroups,optionValues,sku,price,slug,name,price,position,position',
      'Laptop,laptop,size,13,L-13,5,computers,Computers,4,1,1',
      ',,,15,L-15,6,computers,Computers,4,1,1',
      'Mouse,,,,M,7,computers,Computers,4,1,1',
      'Pad,pad,,,P,,computers,Computers,4,1,1',
    ].join('\n'),
  );
  expect(read.products.map(({ product: { id, price } }) => [id, price])).toEqual([
    ['laptop', 500],
    ['pad', undefined],
  ]);
  expect(productIn(read, 'laptop').variants.map(({ sku }) => sku)).toEqual(['L-13', 'L-15']);
  expect(read.lost).toEqual({ product: 1, variant: 0, row: 0 });
  expect(placesOf(read)).toEqual([
    'doubled-column @1 slug',
    'doubled-column @1 name',
    'doubled-column @1 price',
    'no-id @4 slug',
  ]);
});
