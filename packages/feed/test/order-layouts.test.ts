import { expect, it } from 'vitest';
import { exported, fileWith, mine } from './mining.js';
import { folderOf } from './run-program.js';

const PIZZAS = [exported('hawaiian_m'), exported('classic_dlx_m'), exported('mexicana_m')];

it.each([
  [
    'a shop’s own word for its products, beside numbers of the lines',
    'order_details_id,order_id,pizza_id,quantity\n1,1,hawaiian_m,1\n2,2,classic_dlx_m,1\n3,2,hawaiian_m,2\n',
  ],
  [
    'the second form of the online retail set',
    'Invoice,StockCode,Description,Quantity,InvoiceDate,Price,Customer ID,Country\n1,HAWAIIAN_M,Big,1,2009-12-01 07:45:00,6.95,13085.0,UK\n2,CLASSIC_DLX_M,,1,2009-12-01 07:46:00,6.95,,UK\n2,HAWAIIAN_M,Big,2,2009-12-01 07:46:00,6.95,,UK\n',
  ],
  [
    'lines of Instacart',
    'order_id,product_id,add_to_cart_order,reordered\n1,hawaiian_m,1,0\n2,classic_dlx_m,1,0\n2,hawaiian_m,2,1\n',
  ],
  [
    'lines of Olist',
    '"order_id","order_item_id","product_id","seller_id","shipping_limit_date","price","freight_value"\n"a1",1,"hawaiian_m","s1",2017-09-19 09:45:35,58.90,13.29\n"a2",1,"classic_dlx_m","s1",2017-09-19 09:45:35,58.90,13.29\n"a2",2,"hawaiian_m","s1",2017-09-19 09:45:35,58.90,13.29\n',
  ],
  [
    'receipts of a till',
    'Date,Time,Transaction,Item\n2016-10-30,09:58:11,1,hawaiian_m\n2016-10-30,10:05:34,2,classic_dlx_m\n2016-10-30,10:05:34,2,hawaiian_m\n',
  ],
])('reads %s', async (_name, text) => {
  const { lines, rankings } = await mine({
    orders: await fileWith('o.csv', text),
    products: PIZZAS,
  });
  expect(lines).toMatchObject({ lines: 3, bought: 3, orders: 2 });
  expect(rankings.bestSellers!['*']).toEqual(['hawaiian_m', 'classic_dlx_m']);
});

it('takes numbers of lines for no products, though products have the same numbers', async () => {
  const text = 'line_id,order_id,dish\n1,7,2\n2,7,3\n3,8,3\n';
  const products = ['1', '2', '3'].map((id) => exported(id));
  const { rankings } = await mine({ orders: await fileWith('o.csv', text), products });
  expect(rankings.bestSellers!['*']).toEqual(['3', '2']);
});

it('takes from a second file when orders were and which were cancelled', async () => {
  const folder = await folderOf({
    'orders.csv':
      'order_id,customer_id,order_status,order_purchase_timestamp\n1,c1,delivered,2026-01-01 10:00:00\n2,c2,canceled,2026-01-02 10:00:00\n3,c1,delivered,2025-01-01 10:00:00\n',
    'order_items.csv':
      'order_id,product_id,price\n1,hawaiian_m,10\n2,mexicana_m,10\n3,classic_dlx_m,9\n',
  });
  const { lines, rankings } = await mine({ orders: folder, products: PIZZAS, halfLife: 30 });
  expect(lines).toMatchObject({ lines: 3, bought: 2, orders: 2 });
  expect(rankings.bestSellers!['*']).toEqual(['hawaiian_m', 'classic_dlx_m']);
});

it('says so where a file tells of orders, and not what was in them', async () => {
  const orders = await fileWith('o.csv', 'order_id,date,time\n1,2015-01-01,11:38:36\n');
  await expect(mine({ orders })).rejects.toMatchObject({
    findings: [
      {
        code: 'unknown-columns',
        message:
          'The file tells when orders were, or whose, and no column names a product of the shop.',
      },
    ],
  });
});
