import { createHash } from 'node:crypto';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { run } from './run-program.js';

const product = (id: string, price: number, more: object = {}): object => ({
  id,
  title: `The ${id}`,
  price,
  available: true,
  category: ['Things'],
  ...more,
});

const scale = (value: number): object => ({
  attributes: { Size: { value, unit: 'g', better: 'more' } },
});

const FEED = {
  version: 1,
  currency: 'USD',
  exponent: 2,
  products: [
    product('small', 10_000, { family: 'jar', tier: 1, ...scale(1) }),
    product('middle', 12_000, { family: 'jar', tier: 2, ...scale(2) }),
    product('large', 19_000, { family: 'jar', tier: 3, ...scale(3) }),
    product('lid', 1_000, { links: { complements: [['small', 0.9]] } }),
  ],
};

// 100 + 10; 120; 10; 200: the middle order is worth 110.
const ORDERS = `order_id,product_id,quantity,price,created_at
1,small,1,100,2026-01-01
1,lid,1,10,2026-01-01
2,middle,1,120,2026-01-02
3,lid,1,10,2026-01-03
4,small,2,100,2026-01-04
`;

/** Runs a report over a feed, and gives the page and what was said. */
async function report(feed: object, { orders }: { orders?: string } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'uptier-report-'));
  await writeFile(join(folder, 'feed.json'), JSON.stringify(feed));
  if (orders !== undefined) await writeFile(join(folder, 'orders.csv'), orders);
  const args = orders === undefined ? [] : ['--orders', join(folder, 'orders.csv')];
  const now = ['--now', '2026-02-01'];
  const { code, said } = await run('report', folder, ...args, ...now);
  return { code, said, page: await readFile(join(folder, 'report.html'), 'utf8') };
}

/** The words of a page's section, as they are read. */
const wordsOf = (page: string, section: string): string =>
  page
    .split(`<section id="${section}"`)[1]!
    .split('</section>')[0]!
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');

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

it('tells which upgrades the price rule lets pass', async () => {
  const { page } = await report(FEED);
  const words = wordsOf(page, 'price-jumps');
  expect(words).toContain('Upgrades in all 3');
  expect(words).toContain('The rule lets pass 33% 1');
  expect(words).toContain('The middle $120.00 The large $190.00 58%');
});

it('tells what sells and has no higher tier, and which tiers earn', async () => {
  const { page } = await report(FEED, { orders: ORDERS });
  expect(wordsOf(page, 'no-higher-tier')).toContain('The lid $10.00 2 $20.00 in no family');
  expect(wordsOf(page, 'revenue')).toContain('jar $420.00 71% 29% – –');
});

it('tells what the cart page offers beside each product', async () => {
  const words = wordsOf((await report(FEED)).page, 'coverage');
  expect(words).toContain('Products with an upgrade 25% 1 of 4');
  expect(words).toContain('Products with an add-on 0% 0 of 4');
});

it('says without orders what they would tell, and how to give them', async () => {
  const { page, code } = await report(FEED);
  expect(code).toBe(0);
  for (const section of ['no-higher-tier', 'revenue', 'orders'])
    expect(wordsOf(page, section)).toContain('Give them with --orders FILE');
});

it('warns where a page that tells sales lies in the folder that is published', async () => {
  expect((await report(FEED, { orders: ORDERS })).said).toContain('lies beside the feed');
  expect((await report(FEED)).said).not.toContain('lies beside the feed');
});

it('shows hostile texts as text, in tables and in pictures', async () => {
  const title = `"'><img src=//evil.example onerror=alert(1)></title></svg><script>alert(1)</script>`;
  const evil = { title, category: [title] };
  const { page } = await report({
    ...FEED,
    products: [
      product('a', 1000, {
        ...evil,
        family: title,
        tier: 1,
        links: { boughtTogether: [['b', 1]] },
      }),
      product('b', 3000, { ...evil, family: title, tier: 2 }),
    ],
  });
  expect(page).toContain('&lt;img src=//evil.example');
  expect(page).not.toMatch(/<(?:img|script|iframe|object|link|base)\b/i);
  expect(page).not.toMatch(/<[^>]*\son\w+\s*=(?=[^>"]*>)/i);
});

it('refers to nothing outside of its file, and lets its own style alone in', async () => {
  const { page } = await report(FEED, { orders: ORDERS });
  const style = /<style>(.*?)<\/style>/s.exec(page)![1]!;
  const hash = createHash('sha256').update(style).digest('base64');
  expect(page).toContain(`style-src &#39;sha256-${hash}&#39;`);
  expect(page).toContain('default-src &#39;none&#39;');
  expect(page).not.toMatch(/\s(?:src|href|style|xlink:href)="(?!#)/);
  expect(style).not.toMatch(/url\(|@import/);
});

it('gives each picture a name for whoever cannot see it', async () => {
  const { page } = await report(FEED, { orders: ORDERS });
  const pictures = page.match(/<svg class="(?:wide|narrow)"[^>]*>/g)!;
  expect(pictures.length).toBeGreaterThan(0);
  for (const picture of pictures) expect(picture).toMatch(/role="img" aria-label="[^"]{20,}"/);
});

it('makes the same page of the same files', async () => {
  expect((await report(FEED)).page).toBe((await report(FEED)).page);
});
