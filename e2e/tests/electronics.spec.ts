import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Agent, get, type IncomingMessage } from 'node:http';
import { expect } from '@playwright/test';
import { readCart } from '../steps/read-cart.js';
import { startExample } from '../steps/start-example.js';
import { test } from '../steps/test.js';

test.describe('the demo shop without any script in the browser', () => {
  test.use({ javaScriptEnabled: false });

  test('sells a phone: choose its size, put it in the cart, take two, take none', async ({
    page,
  }) => {
    await page.goto('/');
    await page.getByRole('link', { name: /^iPhone 11 from/ }).click();
    await page.getByRole('link', { name: 'Red' }).click();
    await page.getByRole('link', { name: /^128 GB/ }).click();
    await page.getByRole('button', { name: 'Add to cart' }).click();
    await expect(page.getByRole('heading', { name: 'Cart' })).toBeVisible();
    await page.getByRole('button', { name: 'One more of Apple iPhone 11 (Red, 128 GB)' }).click();
    await expect(page.getByText('Total ₹1,09,998.00')).toBeVisible();
    expect(await readCart(page)).toEqual({ 'iphone-11-red-128-gb': 2 });
    await page.getByRole('button', { name: 'Remove Apple iPhone 11 (Red, 128 GB)' }).click();
    await expect(page.getByText('There is nothing in it yet.')).toBeVisible();
  });

  test('says that a cart holds no more than five of one phone', async ({ page }) => {
    await page.goto('/p/iphone-11-red-128-gb');
    await page.getByRole('button', { name: 'Add to cart' }).click();
    for (let more = 0; more < 5; more++) {
      await page.getByRole('button', { name: /^One more/ }).click();
    }
    await expect(page.getByRole('alert')).toHaveText('A cart holds at most 5 of one phone.');
    expect(await readCart(page)).toEqual({ 'iphone-11-red-128-gb': 5 });
  });
});

test('the demo shop sends the script and the feed with their types, and once only', async ({
  request,
}) => {
  for (const [path, type] of [
    ['/uptier/uptier.js', 'text/javascript; charset=utf-8'],
    ['/uptier/feed.json', 'application/json'],
  ] as const) {
    const first = await request.get(path);
    const headers = first.headers();
    expect(headers['content-type']).toBe(type);
    expect(headers['content-encoding']).toBe('br');
    expect(headers['cache-control']).toBe('no-cache');
    const again = await request.get(path, { headers: { 'if-none-match': headers['etag'] ?? '' } });
    expect(again.status()).toBe(304);
  }
});

test.describe('the command that opens the demo shop', () => {
  let shop: ChildProcess;

  const open = (port: string): Promise<string> => {
    const { server, said } = startExample('electronics', port);
    shop = server;
    return said;
  };
  test.afterEach(() => shop.kill('SIGKILL'));

  test('takes the next port where the wanted one is busy, and says so', async ({ baseURL }) => {
    const { port } = new URL(baseURL ?? '');
    const next = String(Number(port) + 1);
    const said = await open(port);
    expect(said).toContain(`Port ${port} is busy, so the shop tries ${next}.`);
    expect(said).toMatch(/http:\/\/127\.0\.0\.1:\d+\//);
  });

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    test(`ends in good order on ${signal}, though a browser keeps its connection open`, async ({
      baseURL,
    }) => {
      const said = await open(new URL(baseURL ?? '').port);
      const address = /http:\/\/\S+/.exec(said)?.[0] ?? '';
      const [page] = (await once(
        get(address, { agent: new Agent({ keepAlive: true }) }),
        'response',
      )) as [IncomingMessage];
      page.resume();
      await once(page, 'end');
      shop.kill(signal);
      expect(await once(shop, 'exit')).toEqual([0, null]);
    });
  }
});
