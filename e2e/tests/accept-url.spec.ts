import { expect, type Page, type Request } from '@playwright/test';
import { test } from '../steps/test.js';

const FEED = {
  version: 1,
  currency: 'USD',
  exponent: 2,
  products: [
    {
      id: 'phone',
      title: 'Phone',
      url: '/p/phone',
      price: 49_900,
      links: { complements: [['care', 0.9]] },
    },
    { id: 'care', cartId: '77', title: 'Care plan', url: '/p/care', price: 1900 },
  ],
};

const ORDER = `window.uptier = [['context', { order: {
  id: 'A/1', lines: [{ key: 'l', id: 'phone', quantity: 1, price: 49900 }], total: 49900, currency: 'USD' } }]];`;

/** Opens the page that thanks for an order, whose shop takes what is accepted at an address of its own. */
async function openThanks(page: Page): Promise<Request[]> {
  const asked: Request[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/accept/')) asked.push(request);
  });
  await page.route('**/thanks-feed.json', (route) => route.fulfill({ json: FEED }));
  await page.route('**/thanks', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en-US"><title>Thanks</title><h1>Thank you</h1>
        <uptier-banner placement="post-purchase" reserve="300"></uptier-banner><script>${ORDER}</script>
        <script src="/uptier/uptier.shopify.js" data-feed="/thanks-feed.json" data-platform="custom"
          data-accept-url="/accept/{order}?product={product}"></script></html>`,
    }),
  );
  await page.goto('/thanks');
  await expect(yes(page)).toBeVisible();
  return asked;
}

const yes = (page: Page) => page.getByRole('button', { name: /^(Add|Try again)/ });

test('a yes after an order goes to the shop’s own address once, with order, offer and key', async ({
  page,
}) => {
  await page.route('**/accept/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.fulfill({ json: {} });
  });
  const asked = await openThanks(page);
  await yes(page).dblclick();
  await expect(page.getByRole('button', { name: /^Done/ })).toBeVisible();
  expect(asked.map((one) => [one.method(), new URL(one.url()).pathname])).toEqual([
    ['POST', '/accept/A%2F1'],
  ]);
  expect(asked[0]?.postDataJSON()).toMatchObject({
    order: 'A/1',
    add: [{ id: 'care', cartId: '77', quantity: 1 }],
    remove: [],
  });
  expect(asked[0]?.postDataJSON().offers).toHaveLength(1);
  expect(asked[0]?.postDataJSON().idempotencyKey).toContain('A/1');
});

for (const [title, fail] of [
  ['broke', { status: 500, body: '' }],
  ['was closed', { status: 503, json: {} }],
] as const) {
  test(`a yes that is said again after the server ${title}, and after a reload, has the same key`, async ({
    page,
  }) => {
    await page.route('**/accept/**', (route) => route.fulfill(fail));
    const asked = await openThanks(page);
    await yes(page).click();
    const again = page.getByRole('button', { name: /^Try again/ });
    await expect(again).toBeVisible();
    const answered = page.waitForResponse('**/accept/**');
    await again.click();
    await answered;
    await expect(again).toBeEnabled();
    await page.goto('/thanks');
    await yes(page).click();
    await expect(again).toBeVisible();
    const keys = asked.map((one) => one.postDataJSON().idempotencyKey as string);
    expect(keys.length).toBeGreaterThanOrEqual(3);
    expect(new Set(keys).size).toBe(1);
  });
}
