import { expect, test as base, type Page } from '@playwright/test';
import { startBigCommerce } from '../platforms/bigcommerce.mjs';
import { startShopify } from '../platforms/shopify.mjs';
import { startWooCommerce } from '../platforms/woocommerce.mjs';
import { openPlatform, type Shop, type ShopServer } from '../steps/open-platform.js';
import { recordEvents } from '../steps/record-events.js';

type Start = (options?: { currency: string }) => Promise<ShopServer>;

const SHOPS: readonly (Shop & { readonly start: Start })[] = [
  {
    platform: 'shopify',
    start: startShopify,
    api: /^\/en-us\//,
    phones: [
      ['phone-64', '64'],
      ['phone-128', '128'],
    ],
    script: `window.Shopify = { routes: { root: '/en-us/' }, currency: { active: 'USD' } }`,
  },
  {
    platform: 'woocommerce',
    start: startWooCommerce,
    api: /^\/wp-json\//,
    phones: [
      ['64', '64'],
      ['128', '128'],
    ],
  },
  {
    platform: 'bigcommerce',
    start: startBigCommerce,
    api: /^\/api\/storefront/,
    phones: [
      ['1064', '1064:64'],
      ['1128', '1128:128'],
    ],
  },
];

const shopify = SHOPS[0]!;

/** Starts shops, and ends them with the test. */
const test = base.extend<{
  start: (shop: (typeof SHOPS)[number], currency?: string) => Promise<ShopServer>;
}>({
  // Playwright reads from the first parameter what is needed.
  // oxlint-disable-next-line no-empty-pattern
  start: async ({}, give) => {
    const servers: ShopServer[] = [];
    await give(async ({ start }, currency = 'USD') => {
      const server = await start({ currency });
      servers.push(server);
      return server;
    });
    servers.forEach((server) => server.close());
  },
});

const accept = (page: Page) => page.getByRole('button', { name: /^Upgrade/ });

for (const shop of SHOPS) {
  const [[, small], [, large]] = shop.phones;

  test.describe(`on ${shop.platform}`, () => {
    test('the larger phone takes the place of the smaller one, and gives it back', async ({
      page,
      start,
    }) => {
      const server = await start(shop);
      server.hold({ id: small, quantity: 2 });
      await openPlatform(page, { server, shop });
      await accept(page).click();
      await expect.poll(() => server.cart()).toEqual([{ id: large, quantity: 2 }]);
      await page.getByRole('button', { name: /^Undo/ }).click();
      await expect.poll(() => server.cart()).toEqual([{ id: small, quantity: 2 }]);
    });

    test('a double click swaps once', async ({ page, start }) => {
      const server = await start(shop);
      server.hold({ id: small, quantity: 1 });
      await openPlatform(page, { server, shop });
      await accept(page).dblclick();
      await expect.poll(() => server.cart()).toEqual([{ id: large, quantity: 1 }]);
      await page.waitForLoadState('networkidle');
      expect(server.cart()).toEqual([{ id: large, quantity: 1 }]);
    });

    for (const [fault, how] of [
      ['refuses', 422],
      ['breaks', 500],
      ['says that it did it, and did not', 'lie'],
    ] as const) {
      test(`a shop that ${fault} leaves the cart as it was, and the shopper may try again`, async ({
        page,
        start,
      }) => {
        const server = await start(shop);
        server.hold({ id: small, quantity: 1 });
        await openPlatform(page, { server, shop });
        await expect(accept(page)).toBeVisible();
        server.fail({ on: 'add', how });
        await accept(page).click();
        const again = page.getByRole('button', { name: /^Try again/ });
        await expect(again).toBeVisible({ timeout: 15_000 });
        expect(server.cart()).toEqual([{ id: small, quantity: 1 }]);
        await again.click();
        await expect.poll(() => server.cart()).toEqual([{ id: large, quantity: 1 }]);
      });
    }

    test('two pages that accept at once make one line of one', async ({ page, context, start }) => {
      const server = await start(shop);
      server.hold({ id: small, quantity: 1 });
      const other = await context.newPage();
      await openPlatform(page, { server, shop });
      await openPlatform(other, { server, shop });
      await Promise.all([page, other].map((one) => expect(accept(one)).toBeVisible()));
      await Promise.all([accept(page).click(), accept(other).click()]);
      await Promise.all([page, other].map((one) => one.waitForLoadState('networkidle')));
      await expect.poll(() => server.cart()).toEqual([{ id: large, quantity: 1 }]);
    });
  });
}

test('a shop that asks to wait is asked again', async ({ page, start }) => {
  const server = await start(shopify);
  server.hold({ id: '64', quantity: 1 });
  await openPlatform(page, { server, shop: shopify });
  await expect(accept(page)).toBeVisible();
  server.fail({ on: 'add', how: 429 });
  await accept(page).click();
  await expect.poll(() => server.cart(), { timeout: 15_000 }).toEqual([{ id: '128', quantity: 1 }]);
});

test('a page in another currency than the feed shows no offer', async ({ page, start }) => {
  const server = await start(shopify, 'JPY');
  server.hold({ id: '64', quantity: 1 });
  const shop = { ...shopify, script: shopify.script!.replace('USD', 'JPY') };
  const events = await recordEvents(page);
  await openPlatform(page, { server, shop });
  await expect.poll(async () => (await events()).map(({ type }) => type)).toContain('decided');
  await expect(accept(page)).toHaveCount(0);
});

test('yen are counted as yen', async ({ page, start }) => {
  const server = await start(shopify, 'JPY');
  server.hold({ id: '64', quantity: 1 });
  const shop = { ...shopify, script: shopify.script!.replace('USD', 'JPY') };
  await openPlatform(page, { server, shop, currency: 'JPY' });
  await expect(page.getByText('+¥5,000').first()).toBeVisible();
  await expect(page.getByText('New total ¥54,900')).toBeVisible();
});

test('Shopify lets nothing be shown at its checkout, and the page is told', async ({
  page,
  start,
}) => {
  const server = await start(shopify);
  server.hold({ id: '64', quantity: 1 });
  const events = await recordEvents(page);
  const element = '<uptier-banner placement="checkout"></uptier-banner>';
  await openPlatform(page, { server, shop: shopify, element });
  await expect
    .poll(async () => (await events()).map(({ detail }) => detail.code))
    .toContain('placement-unavailable');
  await expect(accept(page)).toHaveCount(0);
});
