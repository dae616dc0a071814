import { expect, type Page } from '@playwright/test';
import { openPlatform } from '../steps/open-platform.js';
import { openWithPhone, yesOn as accept } from '../steps/open-with-phone.js';
import { recordEvents } from '../steps/record-events.js';
import { SHOPS, test } from '../steps/shops.js';

const shopify = SHOPS[0]!;

/** Holds back what would change the cart until the returned function is called. */
async function holdChanges(pages: readonly Page[]): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  for (const page of pages)
    // The page's own routes come before those of its context, and the last of them first.
    await page.route('**/*', async (route) => {
      if (route.request().method() !== 'GET') await held;
      await route.fallback();
    });
  return letGo;
}

for (const shop of SHOPS) {
  const [[, small], [, large]] = shop.phones;

  test.describe(`on ${shop.platform}`, () => {
    test('the larger phone takes the place of the smaller one, and gives it back', async ({
      page,
      start,
    }) => {
      const server = await openWithPhone(page, { start, shop, quantity: 2 });
      await accept(page).click();
      await expect.poll(() => server.cart()).toEqual([{ id: large, quantity: 2 }]);
      await page.getByRole('button', { name: /^Undo/ }).click();
      await expect.poll(() => server.cart()).toEqual([{ id: small, quantity: 2 }]);
    });

    test('a double click swaps once', async ({ page, start }) => {
      const server = await openWithPhone(page, { start, shop });
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
        const server = await openWithPhone(page, { start, shop });
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

    test('two pages that accept before the cart has answered make one line of one', async ({
      page,
      context,
      start,
    }) => {
      const server = await start(shop);
      server.hold({ id: small, quantity: 1 });
      const other = await context.newPage();
      await openPlatform(page, { server, shop });
      await openPlatform(other, { server, shop });
      await Promise.all([page, other].map((one) => expect(accept(one)).toBeVisible()));
      const letGo = await holdChanges([page, other]);
      await Promise.all([page, other].map((one) => accept(one).click()));
      letGo();
      await Promise.all([page, other].map((one) => one.waitForLoadState('networkidle')));
      await expect.poll(() => server.cart()).toEqual([{ id: large, quantity: 1 }]);
    });
  });
}

test('Shopify’s other form of a variant’s id is swapped and given back all the same', async ({
  page,
  start,
}) => {
  const [[small, held], [large, wanted]] = shopify.phones;
  const globalId = (id: string): string => `gid://shopify/ProductVariant/${id}`;
  const shop = {
    ...shopify,
    phones: [
      [small, globalId(held)],
      [large, globalId(wanted)],
    ] as const,
  };
  const server = await start(shopify);
  server.hold({ id: held, quantity: 1 });
  await openPlatform(page, { server, shop });
  await accept(page).click();
  await expect.poll(() => server.cart()).toEqual([{ id: wanted, quantity: 1 }]);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect.poll(() => server.cart()).toEqual([{ id: held, quantity: 1 }]);
});

test('a shop that asks to wait is asked again', async ({ page, start }) => {
  const server = await openWithPhone(page, { start, shop: shopify });
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
