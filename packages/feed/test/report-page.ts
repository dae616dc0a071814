import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { run } from './run-program.js';
import { tempFolder } from './temp-folder.js';

export const product = (id: string, price: number, more: object = {}): object => ({
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

export const FEED = {
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
export const ORDERS = `order_id,product_id,quantity,price,created_at
1,small,1,100,2026-01-01
1,lid,1,10,2026-01-01
2,middle,1,120,2026-01-02
3,lid,1,10,2026-01-03
4,small,2,100,2026-01-04
`;

/** Runs a report over a feed, and gives the page and what was said. */
export async function report(feed: object, { orders }: { orders?: string } = {}) {
  const folder = tempFolder();
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'feed.json'), JSON.stringify(feed));
  if (orders !== undefined) await writeFile(join(folder, 'orders.csv'), orders);
  const args = orders === undefined ? [] : ['--orders', join(folder, 'orders.csv')];
  const now = ['--now', '2026-02-01'];
  const { code, said } = await run('report', folder, ...args, ...now);
  return { code, said, page: await readFile(join(folder, 'report.html'), 'utf8') };
}

/** The words of a page's section, as they are read. */
export const wordsOf = (page: string, section: string): string =>
  page
    .split(`<section id="${section}"`)[1]!
    .split('</section>')[0]!
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');
