import { expect, type Locator, type Page } from '@playwright/test';
import { fillCart } from '../steps/fill-cart.js';
import { readCart } from '../steps/read-cart.js';
import { test } from '../steps/test.js';

const SMALL = 'iphone-11-red-64-gb';
const LARGE = 'iphone-11-red-128-gb';

/** The shop's cart page, with a banner in the place of the carousel. */
async function openCart(page: Page): Promise<Locator> {
  await page.route('**/cart', async (route) => {
    const answer = await route.fetch();
    const html = (await answer.text()).replace(
      /<uptier-carousel[^>]*>[^]*?<\/uptier-carousel>/,
      '<uptier-banner placement="checkout" reserve="300"></uptier-banner>',
    );
    await route.fulfill({ response: answer, body: html });
  });
  await page.goto('/cart');
  return page.locator('uptier-banner');
}

test.beforeEach(({ page }) => fillCart(page, { [SMALL]: 1 }));

test('a banner swaps what is in the cart, and takes it back', async ({ page }) => {
  const banner = await openCart(page);
  await expect(banner.getByText('New total')).toContainText('₹54,999.00');
  await banner.getByRole('button', { name: /^Upgrade for ₹8,000.00 more/ }).click();
  const undo = banner.getByRole('button', { name: /Undo/ });
  await expect(undo).toBeVisible();
  expect(await readCart(page)).toEqual({ [LARGE]: 1 });
  await undo.click();
  await expect.poll(() => readCart(page)).toEqual({ [SMALL]: 1 });
});

test('a no holds on the next page too, and leaves the cart as it was', async ({ page }) => {
  const banner = await openCart(page);
  await banner.getByRole('button', { name: /No, thanks/ }).click();
  await expect(banner.getByRole('button')).toHaveCount(0);
  await page.reload();
  await page.waitForLoadState('networkidle');
  await expect(banner.getByRole('button')).toHaveCount(0);
  expect(await readCart(page)).toEqual({ [SMALL]: 1 });
});
