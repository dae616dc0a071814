import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readFeed } from '@uptier/core';
import { expect, it } from 'vitest';
import { run } from './run-program.js';
import { cellsOf, fileWith, fixture } from './mining.js';

/** Builds a feed of products and orders, and gives it with what was said. */
async function build(ids: readonly string[], ...args: readonly string[]) {
  const rows = ids.map((id) => `${id},Product ${id},5.00,Gifts`);
  const products = await fileWith('p.csv', ['id,title,price,category', ...rows].join('\n'));
  const out = join(dirname(products), 'out');
  const files = ['--products', products, '--currency', 'GBP', '--out', out];
  const { code, said } = await run('build', ...files, ...args);
  const read = async () => {
    const text = await readFile(join(out, 'feed.json'), 'utf8');
    return { text, ...readFeed(JSON.parse(text)) };
  };
  return { code, said, read };
}

it('publishes the links of a shop’s orders, and says how well they foretell', async () => {
  const codes = await cellsOf('online-retail-orders/orders.csv.gz', 1);
  const ids = codes.filter((code) => /^\d{5}/.test(code));
  const orders = fixture('online-retail-orders/orders.csv.gz');
  const args = ['--orders', orders, '--now', '2026-01-01', '--shards', '0'];
  const { code, said, read } = await build(ids, ...args);
  const { feed, warnings, text } = await read();
  expect({ code, warnings }).toEqual({ code: 0, warnings: [] });
  expect(said).toMatch(/Orders: \d+ with [\d,]+ of 9,000 lines that count\./);
  expect(said).toMatch(/links of the feed {4}hit-rate@5 \d+\.\d %, MRR 0\.\d{3}/);
  const linked = feed!.products.filter(({ links }) => links?.boughtTogether?.length);
  expect(linked.length).toBeGreaterThan(200);
  expect(feed!.rankings.bestSellers!['Gifts']).toHaveLength(24);
  const again = await build(ids, ...args);
  expect((await again.read()).text).toBe(text);
});

it('says so where nothing foretells more than best sellers', async () => {
  const { said, read } = await build(
    ['kettle', 'tea'],
    '--orders',
    fixture('orders/order-lines.csv'),
  );
  expect(said).toContain('there is no "bought together", and best sellers stand in for it.');
  const { feed } = await read();
  expect(feed!.products.flatMap(({ links }) => links?.boughtTogether ?? [])).toEqual([]);
});

it('leaves no feed where the orders are another shop’s', async () => {
  const { code, said, read } = await build(['shoe'], '--orders', fixture('orders/order-lines.csv'));
  expect(code).toBe(2);
  expect(said).toContain('No line of the orders names a product of the products file.');
  await expect(read()).rejects.toThrow('ENOENT');
});

it('reads several files of orders and of products as one', async () => {
  const first = await fileWith('may.csv', 'order_id,product_id\n1,a\n1,b\n');
  const second = await fileWith('june.csv', 'order_id,product_id\n2,a\n2,b\n');
  const together = await build(['a', 'b'], '--orders', first, second);
  expect(together.said).toContain('Orders: 2 with 4 of 4 lines that count.');
  const repeated = await build(['a', 'b'], '--orders', first, '--orders', second);
  expect(repeated.said).toContain('Orders: 2 with 4 of 4 lines that count.');

  const more = await fileWith('more.csv', 'id,title,price\nc,C,7\n');
  const { code, read } = await build(['a', 'b'], '--products', more);
  expect(code).toBe(0);
  expect((await read()).feed!.products.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

it('takes no file for products that it cannot read, where several are named', async () => {
  const orders = await fileWith('orders.csv', 'order_id,product_id\n1,a\n');
  const { code, said } = await build(['a', 'b'], '--products', orders);
  expect([code, said]).toEqual([
    2,
    expect.stringContaining('This is no product file that we know'),
  ]);
});
