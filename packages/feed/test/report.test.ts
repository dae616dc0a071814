import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FEED, ORDERS, product, report, wordsOf } from './report-page.js';
import { folderOf, run } from './run-program.js';

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

it('tells what the checks find, and of many alike the first', async () => {
  const sold = Array.from({ length: 8 }, (_, i) =>
    product(`hype-${i}`, 1_000, { was: 900, title: `The hype ${i}` }),
  );
  const { page } = await report({ ...FEED, products: [...FEED.products, ...sold] });
  const words = wordsOf(page, 'findings');
  expect(words).toContain('The hype 0');
  expect(words).toContain('And 3 more like this.');
  expect(words).not.toContain('The hype 7');
});

it('counts all that the checks find, however much that is', async () => {
  const sold = Array.from({ length: 1_200 }, (_, i) => product(`h-${i}`, 1_000, { was: 900 }));
  const { page } = await report({ ...FEED, products: [...FEED.products, ...sold] });
  expect(wordsOf(page, 'findings')).toMatch(/^.*?1,2\d\d \w+s\b.* And 1,195 more like this\./);
});

it('says so where the checks find nothing', async () => {
  const links = { complements: [['b', 1]] };
  const products = [product('a', 100, { cartId: '1', links }), product('b', 100, { cartId: '2' })];
  const { page } = await report({ ...FEED, generatedAt: '2026-02-01T00:00:00Z', products });
  expect(wordsOf(page, 'findings')).toContain('All checks of the feed are passed');
});

it('draws the links of what sells best, of which each name has room', async () => {
  const long = 'W'.repeat(60);
  const pair = (id: string, to: string) =>
    product(id, 1_000, { title: `${id} ${long}`, links: { boughtTogether: [[to, 0.5]] } });
  const products = [
    ...FEED.products,
    pair('rare', 'odd'),
    product('odd', 1_000),
    pair('much', 'small'),
  ];
  const rows = ['1,much,1', '2,much,1', '3,rare,1'];
  const orders = `order_id,product_id,quantity\n${rows.join('\n')}\n`;
  const { page } = await report({ ...FEED, products }, { orders });
  const words = wordsOf(page, 'links');
  const [first, second] = [words.indexOf('much W'), words.indexOf('rare W')];
  expect(first > 0 && second > first).toBe(true);
  const labels = [...page.matchAll(/>((?:much|rare) W+…)</g)].map(([, label]) => label!.length);
  expect(Math.max(...labels)).toBeLessThan(30);
});

it('overwrites no page that is none of its own', async () => {
  const page = '<!doctype html><title>Report of the tests</title>';
  const folder = await folderOf({ 'feed.json': FEED, 'report.html': page });
  const { code, said } = await run('report', folder);
  expect({ code, said }).toEqual({ code: 2, said: expect.stringContaining('none of ours') });
  expect(await readFile(join(folder, 'report.html'), 'utf8')).toBe(page);
  await rm(join(folder, 'report.html'));
  for (const time of ['first', 'second'])
    expect(await run('report', folder), time).toMatchObject({ code: 0 });
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
