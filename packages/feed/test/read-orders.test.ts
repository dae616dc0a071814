import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { UserError } from '../src/findings/user-error.js';
import { openEngine } from '../src/orders/engine.js';
import { exported, fileWith, fixture, mine } from './mining.js';

it.each([
  ['shopify.csv', { bought: 5, orders: 3 }],
  ['woo-order-items.csv', { bought: 5, orders: 3 }],
  ['woo-analytics.csv', { bought: 5, orders: 3 }],
  ['woo-line-items.csv', { bought: 5, orders: 3 }],
  ['ga4-purchase.csv', { bought: 5, orders: 3 }],
  ['ga4-events.jsonl', { bought: 5, orders: 3 }],
  ['order-lines.csv', { bought: 6, orders: 3 }],
  ['german.csv', { bought: 5, orders: 3 }],
  ['baskets.csv', { bought: 5, orders: 3 }],
  ['carts.json', { bought: 5, orders: 3 }],
])('reads the same three orders out of %s', async (name, told) => {
  const { lines, rankings } = await mine({ orders: fixture(`orders/${name}`) });
  expect({ bought: lines?.bought, orders: lines?.orders }).toEqual(told);
  expect(rankings.bestSellers).toEqual({ '*': ['kettle', 'tea'], Food: ['tea'], Tea: ['tea'] });
});

it('counts what does not count, and names what it does not know', async () => {
  const { findings } = await mine({ orders: fixture('orders/order-lines.csv') });
  expect(findings.map(({ code, message }) => [code, message])).toEqual([
    [
      'lines-unknown',
      '1 of 9 lines name no product of the products file, or several, and do not count. The most frequent: post.',
    ],
    ['lines-returned', '1 of 9 lines have no quantity or a negative one, and do not count.'],
    ['lines-free', '1 of 9 lines cost nothing, and do not count.'],
  ]);
});

it.each([
  ['UTF-16', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ['Windows-1252', (text: string) => Buffer.from(text, 'latin1')],
  ['UTF-8 with a mark', (text: string) => Buffer.from(`\uFEFF${text}`)],
])('reads %s', async (_name, encode) => {
  const orders = await fileWith(
    'orders.csv',
    encode('order_id,product_id,quantity\n1,Küchenwaage,1\n'),
  );
  const { rankings } = await mine({ orders, products: [exported('k', { title: 'Küchenwaage' })] });
  expect(rankings.bestSellers).toEqual({ '*': ['k'] });
});

it.each(['\n', '\r\n'])('reads orders with line breaks in their notes (%j)', async (end) => {
  const orders = await fileWith(
    'orders.csv',
    [
      'Name,Created at,Lineitem quantity,Lineitem name,Lineitem sku,Notes',
      '#1,2026-05-13 10:00:00 +0000,1,Kettle,KET,"Leave it, please\nat the ""back"" door"',
      '#1,,2,Tea,TEA-G,',
      '#2,2026-05-14 10:00:00 +0000,1,Tea,TEA-G,"Thanks\r\n\r\nA"',
      '',
    ].join(end),
  );
  const { lines, findings } = await mine({ orders });
  expect(lines).toMatchObject({ lines: 3, bought: 3, orders: 2 });
  expect(findings).toEqual([]);
});

it('reads one basket a line, whatever parts its products', async () => {
  const orders = await fileWith('baskets.csv', 'tea\nkettle;tea\nspoon;kettle;tea\n');
  expect((await mine({ orders })).lines).toMatchObject({ lines: 6, bought: 6, orders: 3 });
});

it('fails in words, of a file that no reader of tables takes', async () => {
  const orders = await fileWith('orders.csv', Buffer.from('\u0000\u0001"a\n"b"\u0002\n,"\n'));
  await expect(mine({ orders })).rejects.toBeInstanceOf(UserError);
});

it('reads packed files', async () => {
  const packed = gzipSync(await readFile(fixture('orders/order-lines.csv')));
  const { lines } = await mine({ orders: await fileWith('orders.csv.gz', packed) });
  expect(lines).toMatchObject({ lines: 9, bought: 6, orders: 3 });
});

it('finds columns by the names that the config gives them', async () => {
  const orders = await fileWith('o.csv', 'Bon|Ware|Stück\n1|kettle|1\n2|tea|1\n');
  const columns = { order_id: 'Bon', product_id: 'Ware', quantity: 'Stück', price: 'Preis' };
  expect((await mine({ orders, columns })).lines).toMatchObject({ bought: 2, orders: 2 });
});

it('takes a line of a product that was split as one of its cheapest part', async () => {
  const products = [
    exported('tea--1kg', { parent: 'tea', price: 3000 }),
    exported('tea--250g', { parent: 'tea', price: 900 }),
  ];
  const orders = await fileWith('o.csv', 'order_id,product_id\n1,tea\n');
  expect((await mine({ orders, products })).rankings.bestSellers).toEqual({ '*': ['tea--250g'] });
});

it.each([
  [
    'no product of the shop',
    'order_id,product_id\n1,shoe\n2,hat\n',
    'No line of the orders names a product of the products file. The most frequent: hat, shoe.',
  ],
  [
    'columns of other names',
    'Bon,Ware\n1,kettle\n2,tea\n',
    'No column is known that holds an order or a product. The file begins with: Bon, Ware.',
  ],
  ['only a header', 'order_id,product_id\n', 'The file has no row to read.'],
  [
    'one cell too many in every row',
    'order_id,product_id\n1,kettle,x\n2,tea,x\n',
    '2 rows could not be read, this one first: Expected Number of Columns: 2 Found: 3',
  ],
])('says so where orders have %s', async (_name, text, message) => {
  const orders = await fileWith('o.csv', text);
  await expect(mine({ orders })).rejects.toMatchObject({
    name: 'UserError',
    findings: [{ severity: 'error', message, place: { file: orders } }],
  });
});

it('tells which row is broken and reads the rest', async () => {
  const orders = await fileWith('o.csv', 'order_id,product_id\n1,kettle\n2,tea,green,x\n3,tea\n');
  const { findings, lines } = await mine({ orders });
  expect(lines?.bought).toBe(2);
  expect(findings).toMatchObject([
    { severity: 'warning', code: 'row-not-read', place: { file: orders, row: 3 } },
  ]);
});

it('reads what stands before the cut of a file that is cut in a quote', async () => {
  const orders = await fileWith('o.csv', 'order_id,product_id\n1,kettle\n2,tea\n3,"te');
  const { lines } = await mine({ orders });
  expect(lines?.bought).toBe(2);
});

it('tells the line of JSON that breaks off', async () => {
  const orders = await fileWith('o.jsonl', '{"order_id":1,"product_id":"tea"}\n{"order_id":2,\n');
  const broken = { code: 'broken-json', place: { file: orders, row: 2 } };
  await expect(mine({ orders })).rejects.toMatchObject({ findings: [broken] });
});

it('reads a line an object, and leaves out what was cancelled', async () => {
  const lines = [
    { order_id: 1, id: 'l1', product_id: 'tea', quantity: 1 },
    { order_id: 2, id: 'l2', product_id: 'kettle', quantity: 1, cancelled_at: '2026-01-01' },
  ];
  const orders = await fileWith('o.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'));
  expect((await mine({ orders })).rankings.bestSellers!['*']).toEqual(['tea']);
});

it('reads a cell of a million letters', async () => {
  const orders = await fileWith('o.csv', `order_id,product_id\n1,kettle\n2,${'x'.repeat(1e6)}\n`);
  expect((await mine({ orders })).lines).toMatchObject({ bought: 1, unknown: 1 });
});

it.each(['ga4-pages.csv', 'ga4-view-item.csv'])('ranks by the views of %s', async (name) => {
  const { rankings } = await mine({ views: fixture(`orders/${name}`) });
  expect(rankings).toEqual({
    mostViewed: { '*': ['spoon', 'kettle', 'tea'], Food: ['spoon', 'tea'], Tea: ['tea'] },
  });
});

it('adds up the views of several files, of unlike columns', async () => {
  const views = [fixture('orders/ga4-pages.csv'), fixture('orders/ga4-view-item.csv')];
  const { rankings, findings } = await mine({ views });
  expect(rankings.mostViewed!['*']).toEqual(['spoon', 'kettle', 'tea']);
  expect(findings).toEqual([]);
  const more = await fileWith('more.csv', 'Item ID;Items viewed\nTEA-G;1.000\n');
  const told = await mine({ views: [...views, more] });
  expect(told.rankings.mostViewed!['*']).toEqual(['tea', 'spoon', 'kettle']);
});

it('says so where a file of views has columns of other names', async () => {
  const views = await fileWith('v.csv', 'Seite,Besuche\n/products/tea,3\n');
  await expect(mine({ views })).rejects.toMatchObject({
    findings: [{ code: 'unknown-columns', place: { file: views, row: 1 } }],
  });
});

it('says how to get DuckDB where it is missing', async () => {
  const missing = () => Promise.reject(new Error('Cannot find package'));
  await expect(openEngine(missing)).rejects.toMatchObject({
    findings: [
      {
        code: 'no-duckdb',
        advice: 'Run npm install @duckdb/node-api beside uptier, and build again.',
      },
    ],
  });
});
