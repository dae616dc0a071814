import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { fillCart } from '../../steps/fill-cart.js';
import { testExample } from '../../steps/open-example.js';

/**
 * The pictures of the README and of the documentation, of a real shop: each run takes them anew, into `out/pictures`.
 * To keep those of a run: `UPTIER_PICTURES=pictures npm run test:e2e -- pictures`, and look at them.
 */
const FOLDER = join(import.meta.dirname, '../..', process.env['UPTIER_PICTURES'] ?? 'out/pictures');

const test = testExample('storefront');

test.describe.configure({ mode: 'default' });
test.use({ deviceScaleFactor: 1.5 });

const HEART_SMALL = '22469';
const CAKESTAND = '22423';

const PHONE = { width: 390, height: 780 };

async function take(page: Page, name: string): Promise<void> {
  // A picture that is not there yet would be a hole.
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: join(FOLDER, `${name}.png`), animations: 'disabled' });
}

test('the basket is taken, with what goes with it and how far it is to free post', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1100, height: 1060 });
  await fillCart(page, { [HEART_SMALL]: 1, [CAKESTAND]: 1 });
  await page.goto('/basket');
  await expect(page.locator('main > uptier-carousel').getByText('+£1.30')).toBeVisible();
  await expect(page.locator('uptier-shipping').getByRole('progressbar')).toBeVisible();
  await take(page, 'shop-basket');
});

test('the checkout is taken on a phone, with the larger size', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await fillCart(page, { [HEART_SMALL]: 1, [CAKESTAND]: 1 });
  await page.goto('/checkout');
  await expect(page.getByRole('button', { name: /^Upgrade for £1.30 more/ })).toBeVisible();
  await take(page, 'shop-checkout');
});

test('the page after an order is taken on a phone in the dark, with one thing more', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize(PHONE);
  await fillCart(page, { [CAKESTAND]: 1 });
  await page.goto('/checkout');
  await page.getByLabel('Name').fill('Ada Lovelace');
  await page.getByLabel('E-mail').fill('ada@example.com');
  await page.getByLabel('Address').fill('12 St James’s Square, London');
  await page.getByRole('button', { name: 'Buy now' }).click();
  await expect(page.getByRole('dialog').getByRole('button', { name: /^Pay £/ })).toBeVisible();
  await take(page, 'shop-thanks');
});
