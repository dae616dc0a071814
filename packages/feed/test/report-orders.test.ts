import { expect, it } from 'vitest';
import { FEED, ORDERS, report, wordsOf } from './report-page.js';

it('tells what the orders are worth, and which free-shipping line they suggest', async () => {
  const { page, code } = await report(FEED, { orders: ORDERS });
  const words = wordsOf(page, 'orders');
  expect(code).toBe(0);
  expect(words).toContain('Median order $110.00');
  expect(words).toContain('Mean order $110.00');
  expect(words).toContain('Items an order 1.5');
  expect(words).toContain('Attach rate 25%');
  expect(words).toContain('The orders suggest $130: 25% of them reach it now.');
});

it.each([
  ['1.234,50', '$1,235'],
  ['1,234.50', '$1,235'],
  ['1,234', '$1,234'],
  ['12,5', '$13'],
])('reads a price of %s, and tells revenue without cents', async (price, revenue) => {
  const orders = `order_id,product_id,quantity,price\n1,small,1,"${price}"\n`;
  const { page } = await report(FEED, { orders });
  expect(wordsOf(page, 'orders')).toContain(`Revenue ${revenue} `);
});

it.each([
  ['JPY', 0, '¥12,346'],
  ['KWD', 3, 'KWD 12,346'],
])('tells revenue in whole %s', async (currency, exponent, revenue) => {
  const orders = 'order_id,product_id,quantity,price\n1,small,1,12345.6\n';
  const { page } = await report({ ...FEED, currency, exponent }, { orders });
  expect(wordsOf(page, 'orders').replaceAll('\u00A0', ' ')).toContain(`Revenue ${revenue} `);
});

it.each([
  [
    'Shopify',
    'Name,Email,Lineitem name,Lineitem price',
    ['#1,a@x.example', '#2,A@X.example', '#3,b@x.example', '#4,'],
  ],
  ['a plain table', 'order_id,customer_id,title,price', ['1,7', '2,7', '3,8', '4,0']],
  ['UCI', 'Invoice,Customer ID,Description,Price', ['1,17850.0', '2,17850.0', '3,13047.0', '4,']],
  ['GA4', 'transaction_id,user_pseudo_id,item_name,price', ['1,11.22', '2,11.22', '3,33.44', '4,']],
])(
  'tells how many customers of %s came again, and nothing of who they are',
  async (_name, header, rows) => {
    const orders = `${header}\n${rows.map((row) => `${row},The small,100`).join('\n')}\n`;
    const { page } = await report(FEED, { orders });
    const words = wordsOf(page, 'orders');
    expect(words).toContain('Repeat rate 50% of 2 customers ordered again');
    expect(words).toContain('The repeat rate is of the 75% of the orders that name a customer.');
    expect(page).not.toMatch(/x\.example|17850|11\.22/i);
  },
);

it('says so where no order names a customer', async () => {
  const { page } = await report(FEED, { orders: ORDERS });
  expect(wordsOf(page, 'orders')).toContain('Repeat rate – no order names a customer');
});
