import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import { openHost } from '../../steps/open-host.js';
import { openPlatform } from '../../steps/open-platform.js';
import { yesOn } from '../../steps/open-with-phone.js';
import { renderBlock } from '../../steps/render-block.js';
import { SHOPS, test } from '../../steps/shops.js';

const { resolve } = createRequire(import.meta.url);

const shopify = SHOPS[0]!;
const [[, small], [, large]] = shopify.phones;

const SETTINGS = {
  files: '/uptier',
  feed: '/platform-feed.json',
  widget: 'banner',
  placement: 'cart',
  source: 'upgrade',
  heading: '"Larger" <b>& better</b>',
  height: 320,
  live: true,
};

const pageWith = (block: string): string =>
  `<!doctype html><html lang="en-US"><title>Shop</title><main><h1>Cart</h1>
    <script>${shopify.script}</script>${block}</main></html>`;

test('the block of a Shopify theme swaps the phone in the cart, and gives it back', async ({
  page,
  start,
}) => {
  const server = await start(shopify);
  server.hold({ id: small, quantity: 1 });
  const html = pageWith(await renderBlock({ block: { settings: SETTINGS } }));
  await openPlatform(page, { server, shop: shopify, html });
  await yesOn(page).click();
  await expect.poll(() => server.cart()).toEqual([{ id: large, quantity: 1 }]);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect.poll(() => server.cart()).toEqual([{ id: small, quantity: 1 }]);
});

test('what the merchant writes over a row is read as it stands', async ({ page, start }) => {
  const server = await start(shopify);
  server.hold({ id: small, quantity: 1 });
  const settings = { ...SETTINGS, widget: 'carousel' };
  const html = pageWith(await renderBlock({ block: { settings } }));
  await openPlatform(page, { server, shop: shopify, html });
  await expect(page.getByRole('heading', { name: SETTINGS.heading })).toBeVisible();
});

test('as a section of a product page it says which product that is, and stands twice with one script', async ({
  page,
  start,
}) => {
  const server = await start(shopify);
  const settings = { ...SETTINGS, placement: 'product', widget: 'compare', source: '' };
  const product = { handle: shopify.phones[0][0] };
  const section = await renderBlock({ section: { settings }, product });
  const row = await renderBlock({
    section: { settings: { ...settings, widget: 'carousel' } },
    product,
  });
  await openPlatform(page, { server, shop: shopify, html: pageWith(section + row) });
  await expect(page.getByText('Phone 128 GB').first()).toBeVisible();
  const chosen = await page.evaluate(async () => {
    const { uptier } = window as unknown as {
      uptier: { context(): Promise<{ product?: object }> };
    };
    return (await uptier.context()).product;
  });
  expect(chosen).toEqual({ id: 'phone-64' });
});

test('until it is live only who asks for the preview sees an offer', async () => {
  expect(await renderBlock({ block: { settings: { ...SETTINGS, live: false } } })).toContain(
    'data-live="false"',
  );
  expect(await renderBlock({ block: { settings: SETTINGS } })).not.toContain('data-live');
  expect((await renderBlock({ block: { settings: { ...SETTINGS, feed: '' } } })).trim()).toBe('');
});

/**
 * Puts a tag's HTML into the page as Tag Manager does: each script is made anew, with its text and its address, and
 * without any other attribute.
 */
const inject = (page: Page, html: string): Promise<void> =>
  page.evaluate((tag) => {
    const box = document.createElement('div');
    box.innerHTML = tag;
    for (const written of box.querySelectorAll('script')) {
      const made = document.createElement('script');
      made.text = written.text;
      if (written.src) made.src = written.src;
      document.body.append(made);
    }
  }, html);

test('the tag of Tag Manager puts offers after what its selector finds', async ({
  page,
  baseURL,
}) => {
  const path = resolve('@uptier/example-snippets/package.json');
  const file = await readFile(path.replace('package.json', 'tag-manager/uptier-tag.html'), 'utf8');
  const html = file
    .replaceAll('https://shop.example/uptier-feed/', '/uptier/')
    .replaceAll('https://shop.example', baseURL!);
  const broken = await openHost(page, {
    tag: '',
    body: '<main><div class="cart">A phone</div></main>',
  });
  await inject(page, html);
  await expect(page.locator('.cart + uptier-carousel')).toContainText('iPhone 11');
  await expect(page.getByRole('button', { name: /^Upgrade/ }).first()).toBeVisible();
  expect(broken).toEqual([]);
});
