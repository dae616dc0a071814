import { expect, it } from 'vitest';
import { exported, fileWith, mine } from './mining.js';

const SHOP = [exported('cup'), exported('pot')];
const HEAD = 'InvoiceNo,StockCode,Quantity,InvoiceDate,UnitPrice,CustomerID\n';

/** What counts as bought of these lines of an online shop, product by product. */
async function boughtOf(lines: string): Promise<{ orders: number; best: readonly string[] }> {
  const mined = await mine({ orders: await fileWith('o.csv', HEAD + lines), products: SHOP });
  return { orders: mined.lines!.orders, best: mined.rankings.bestSellers?.['*'] ?? [] };
}

const BOUGHT = '1,cup,6,2011-01-01 10:00,2,17\n1,pot,1,2011-01-01 10:00,9,17\n';

it.each([
  ['the whole of a purchase', `${BOUGHT}C2,cup,-6,2011-01-03 10:00,2,17\n`, ['pot']],
  ['a part of one, which stays', `${BOUGHT}C2,cup,-2,2011-01-03 10:00,2,17\n`, ['cup', 'pot']],
  [
    'parts that make the whole',
    `${BOUGHT}C2,cup,-2,2011-01-03,2,17\nC3,cup,-4,2011-01-04,2,17\n`,
    ['pot'],
  ],
  ['a line of the same order', `${BOUGHT}1,cup,-6,2011-01-01 10:00,2,17\n`, ['pot']],
  ['what another customer bought', `${BOUGHT}C2,cup,-6,2011-01-03 10:00,2,18\n`, ['cup', 'pot']],
  ['what was bought later', `${BOUGHT}C2,cup,-6,2010-12-03 10:00,2,17\n`, ['cup', 'pot']],
  ['what nobody knows who bought', `${BOUGHT}C2,cup,-6,2011-01-03 10:00,2,\n`, ['cup', 'pot']],
])('takes back only what came back: %s', async (_name, lines, best) => {
  expect(await boughtOf(lines)).toEqual({ orders: 1, best });
});

it('takes back the last purchase before, and tells how many came back', async () => {
  const lines = `${BOUGHT}2,cup,6,2011-02-01 10:00,2,17\nC3,cup,-6,2011-02-03 10:00,2,17\n`;
  const { lines: counts, findings } = await mine({
    orders: await fileWith('o.csv', HEAD + lines),
    products: SHOP,
  });
  expect(counts!.orders).toBe(1);
  expect(findings.map(({ message }) => message)).toContain(
    '1 purchases came back, as a later line says, and do not count.',
  );
});

it.each([
  [
    'Shopify says so',
    'Name,Lineitem name,Financial Status,Cancelled at,Refunded Amount,Total\n#1,cup,paid,,0,2\n#2,pot,refunded,,0,9\n#3,pot,paid,2026-01-01 10:00:00 +0100,0,9\n#4,pot,paid,,9.00,9.00\n',
  ],
  [
    'WooCommerce says so',
    'order_id,status,product_id\n1,wc-completed,cup\n2,wc-refunded,pot\n3,wc-cancelled,pot\n4,wc-failed,pot\n',
  ],
])('does not count what was cancelled or refunded, as %s', async (_name, text) => {
  const { rankings } = await mine({ orders: await fileWith('o.csv', text), products: SHOP });
  expect(rankings.bestSellers!['*']).toEqual(['cup']);
});

it('heeds the refunds of GA4: of products, and of a whole order', async () => {
  const event = (name: string, id: string, ...items: readonly string[]): string =>
    `${JSON.stringify({
      event_name: name,
      event_timestamp: '1767344400000000',
      ecommerce: { transaction_id: id },
      items: items.map((item_id) => ({ item_id, quantity: 1, price: 5 })),
    })}\n`;
  const orders = await fileWith(
    'ga4.jsonl',
    event('purchase', '1', 'KET', 'SPO') +
      event('purchase', '2', 'KET', 'TEA-G') +
      event('view_item', '3', 'TEA-G') +
      event('refund', '1', 'KET') +
      event('refund', '2'),
  );
  const { rankings, findings } = await mine({ orders });
  expect(rankings.bestSellers).toEqual({ '*': ['spoon'], Food: ['spoon'] });
  expect(findings.map(({ code }) => code).toSorted()).toEqual([
    'lines-cancelled',
    'lines-returned',
    'purchases-taken-back',
  ]);
});

it('heeds the refunds of a GA4 table, in which a refund of a whole order names no product', async () => {
  const rows = [
    '# Purchases and refunds',
    '',
    'Event name,Transaction ID,Item ID,Event timestamp,Quantity,Item price',
    'purchase,1,KET,1767344400000000,1,50',
    'purchase,1,SPO,1767344400000000,2,3',
    'purchase,2,TEA-G,1767344400000001,1,10',
    'purchase,3,KET,1767344400000002,1,50',
    'view_item,,TEA-G,1767344400000003,1,10',
    'refund,1,KET,1767344400000004,1,50',
    'refund,2,,1767344400000005,,',
    'refund,2,(not set),1767344400000005,,',
    '',
  ];
  const { rankings, lines } = await mine({ orders: await fileWith('ga4.csv', rows.join('\n')) });
  expect(rankings.bestSellers!['*']).toEqual(['kettle', 'spoon']);
  expect(lines!.orders).toBe(2);
});
