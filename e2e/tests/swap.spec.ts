import { expect, type Locator, type Page } from '@playwright/test';
import { changeFeed } from '../steps/change-feed.js';
import { fillCart } from '../steps/fill-cart.js';
import { findViolations } from '../steps/find-violations.js';
import { readCart } from '../steps/read-cart.js';
import { recordEvents } from '../steps/record-events.js';
import { recordShifts } from '../steps/record-shifts.js';
import { test } from '../steps/test.js';

const SMALL = 'iphone-11-red-64-gb';
const LARGE = 'iphone-11-red-128-gb';
const LARGE_TITLE = 'Apple iPhone 11 (Red, 128 GB)';

const offerOf = (page: Page): Locator =>
  page
    .locator('uptier-carousel')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading') });

test.describe('the cart page with a cheaper tier in the cart', () => {
  test.beforeEach(({ page }) => fillCart(page, { [SMALL]: 2, 'iphone-xr-coral-128-gb': 1 }));

  test('offers the dearer tier, with what is gained and what it costs more', async ({ page }) => {
    await page.goto('/cart');
    const offer = offerOf(page);
    await expect(offer).toHaveCount(1);
    await expect(offer.getByRole('heading', { name: LARGE_TITLE })).toBeVisible();
    await expect(offer.getByText('Storage 64 GB → 128 GB')).toBeVisible();
    await expect(offer.getByText('₹54,999.00')).toBeVisible();
    await expect(offer.getByText('+₹16,000.00', { exact: true })).toBeVisible();
    await expect(
      offer.getByRole('button', { name: `Upgrade for ₹16,000.00 more: ${LARGE_TITLE}` }),
    ).toBeEnabled();
  });

  test('holds the dearer tier instead, in the same number, once its button is pressed', async ({
    page,
  }) => {
    const events = await recordEvents(page);
    await page.goto('/cart');
    await offerOf(page)
      .getByRole('button', { name: /^Upgrade/ })
      .click();

    const lines = page.locator('#lines').getByRole('listitem');
    await expect(lines.first()).toContainText('Red, 128 GB');
    await expect(lines).toHaveCount(2);
    await expect(page.getByLabel(`Quantity of ${LARGE_TITLE}`)).toHaveText('2');
    await expect(page.getByText('Total ₹1,51,997.00')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Cart (3)' })).toBeVisible();
    expect(await readCart(page)).toEqual({ [LARGE]: 2, 'iphone-xr-coral-128-gb': 1 });
    const accepted = (await events()).filter(({ type }) => type === 'accepted');
    expect(accepted.map(({ detail }) => detail.result?.status)).toEqual(['done']);
  });

  test('swaps once where the button is pressed twice', async ({ page }) => {
    const events = await recordEvents(page);
    let changes = 0;
    page.on('request', (request) => {
      if (request.method() === 'POST') changes += 1;
    });
    await page.goto('/cart');
    await offerOf(page)
      .getByRole('button', { name: /^Upgrade/ })
      .dblclick();

    await expect(page.locator('#lines')).toContainText('Red, 128 GB');
    await page.waitForLoadState('networkidle');
    expect(changes).toBe(1);
    expect(await readCart(page)).toEqual({ [LARGE]: 2, 'iphone-xr-coral-128-gb': 1 });
    const accepted = async () => (await events()).filter(({ type }) => type === 'accepted');
    await expect.poll(accepted).toHaveLength(1);
  });

  test('takes a double click for one yes, though another offer is ready to follow', async ({
    page,
  }) => {
    await fillCart(page, { 'iphone-se-white-64-gb': 1 });
    await page.goto('/cart');
    const button = offerOf(page).getByRole('button', { name: /^Upgrade/ });
    const box = await button.boundingBox();
    if (!box) throw new Error('the button has no place on the page');
    // By the mouse, not by the locator: the second click meets whatever stands there by then.
    await page.mouse.dblclick(box.x + box.width / 2, box.y + box.height / 2, { delay: 100 });

    await expect(page.locator('#lines')).toContainText('Red, 128 GB');
    await page.waitForLoadState('networkidle');
    expect(await readCart(page)).toMatchObject({ [LARGE]: 2, 'iphone-se-white-64-gb': 1 });
  });

  test('says why where the shop refuses, and swaps at the next try', async ({ page }) => {
    await page.route('**/api/cart/change', (route) =>
      route.fulfill({ status: 503, json: { error: 'closed', message: 'The till is closed.' } }),
    );
    await page.goto('/cart');
    const offer = offerOf(page);
    await offer.getByRole('button', { name: /^Upgrade/ }).click();
    await expect(offer.getByRole('status')).toHaveText('The till is closed.');
    expect(await readCart(page)).toEqual({ [SMALL]: 2, 'iphone-xr-coral-128-gb': 1 });
    await expect(page.locator('#lines')).toContainText('Red, 64 GB');

    await page.unroute('**/api/cart/change');
    await offer.getByRole('button', { name: `Try again: ${LARGE_TITLE}` }).click();
    await expect(page.locator('#lines')).toContainText('Red, 128 GB');
    expect(await readCart(page)).toEqual({ [LARGE]: 2, 'iphone-xr-coral-128-gb': 1 });
  });

  test('stays as it was where there is no feed, and says so in an event', async ({ page }) => {
    const events = await recordEvents(page);
    const broken: string[] = [];
    page.on('pageerror', ({ message }) => broken.push(message));
    await page.route('**/uptier/feed.json', (route) => route.fulfill({ status: 404 }));
    await page.goto('/cart');
    await expect.poll(async () => (await events()).map(({ type }) => type)).toContain('error');

    expect((await events()).map(({ detail }) => detail.code)).toEqual(['feed-unreachable']);
    expect(broken).toEqual([]);
    await expect(offerOf(page)).toHaveCount(0);
    await page.getByRole('button', { name: 'One less of Apple iPhone 11 (Red, 64 GB)' }).click();
    await expect(page.getByText('Total ₹88,998.00')).toBeVisible();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`has nothing that axe finds wrong, with its offer open, ${colorScheme}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto('/cart');
      await expect(offerOf(page)).toBeVisible();
      expect(await findViolations(page)).toEqual([]);
    });
  }

  for (const [device, viewport] of Object.entries({
    'a phone': { width: 390, height: 844 },
    'a desktop': { width: 1280, height: 800 },
  })) {
    test(`does not move when its offer opens, on ${device}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      const shifts = await recordShifts(page);
      await page.goto('/cart');
      await expect(offerOf(page).getByRole('button', { name: /^Upgrade/ })).toBeVisible();
      await page.waitForLoadState('networkidle');
      expect(await shifts()).toBe(0);
    });
  }
});

test('the cart page does not offer an upgrade that costs 70 % more', async ({ page }) => {
  const events = await recordEvents(page);
  await fillCart(page, { 'iphone-8-plus-silver-64-gb': 1 });
  await page.goto('/cart');
  await expect.poll(async () => (await events()).map(({ type }) => type)).toContain('decided');
  await page.waitForLoadState('networkidle');
  const decided = (await events()).filter(({ type }) => type === 'decided');
  expect(decided.map(({ detail }) => detail.decision?.offers.length)).not.toContain(1);
  await expect(offerOf(page)).toHaveCount(0);
});

test('the cart page does offer it where the shop allows such a step', async ({ page }) => {
  await changeFeed(page, (feed) => ({
    ...feed,
    policy: { ...feed.policy, maxIncrease: { good: 0.8 } },
  }));
  await fillCart(page, { 'iphone-8-plus-silver-64-gb': 1 });
  await page.goto('/cart');
  await expect(offerOf(page)).toContainText('Storage 64 GB → 256 GB');
});
