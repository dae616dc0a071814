import { expect, type Page } from '@playwright/test';
import { fillCart } from '../../steps/fill-cart.js';
import { testExample } from '../../steps/open-example.js';
import { readCart } from '../../steps/read-cart.js';
import { testPagesFit } from '../../steps/test-pages-fit.js';

const test = testExample('pizza');

// One pizzeria for all of them: it makes its feed when it opens.
test.describe.configure({ mode: 'default' });

const VERDICT =
  'In these orders nothing foretells more than what sells best: there is no "bought together", and best sellers stand in for it.';

const expectTotal = (page: Page, total: string) =>
  expect(page.locator('#bought .total')).toHaveText(`Total ${total}`);

test('the menu shows what sells best, and says why nothing is shown as bought together', async ({
  page,
}) => {
  await page.goto('/');
  const best = page.locator('uptier-carousel[source=bestSellers]');
  await expect(best.getByRole('listitem').first()).toBeVisible();
  await expect(page.getByRole('contentinfo')).toContainText(VERDICT);
});

test('where there is no page, the pizzeria says so and leads back to its menu', async ({
  page,
}) => {
  const answer = await page.goto('/p/no-such-pizza');
  expect(answer?.status()).toBe(404);
  await expect(page).toHaveTitle('Not here – Forno');
  await page.getByRole('link', { name: 'See the menu' }).click();
  await expect(page).toHaveURL('/');
});

test('a pizza’s page has no "bought together", but what sells best, which goes into the cart', async ({
  page,
}) => {
  await page.goto('/p/bbq_ckn_s');
  const best = page.locator('uptier-carousel[source=bestSellers]');
  await best.scrollIntoViewIfNeeded();
  const add = best.getByRole('button', { name: /^Add: / }).first();
  await expect(add).toBeVisible();
  await expect(
    page.locator('uptier-carousel[source=boughtTogether]').getByRole('listitem'),
  ).toHaveCount(0);
  await expect(page.getByText('Often bought together', { exact: true })).toHaveCount(0);
  await expect(best.getByRole('link', { name: /^Barbecue Chicken/ })).toHaveCount(0);
  await add.click();
  await expect(page.locator('#count')).toHaveText('1');
  expect(Object.values(await readCart(page))).toEqual([1]);
});

test('the cart offers the next size, and nothing that merely sells well', async ({ page }) => {
  await fillCart(page, { bbq_ckn_s: 1 });
  await page.goto('/cart');
  await expectTotal(page, '$12.75');
  const offer = page
    .locator('uptier-carousel')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading') });
  await expect(offer).toHaveCount(1);
  await expect(offer).toContainText('Barbecue Chicken (M)');
  await expect(offer).toContainText('Size: M');
  await offer.getByRole('button', { name: /^Upgrade/ }).click();
  await expectTotal(page, '$16.75');
  expect(await readCart(page)).toEqual({ bbq_ckn_m: 1 });
});

test('the checkout offers the next size: taken, taken back, refused, and what is ordered is right to the cent', async ({
  page,
}) => {
  await fillCart(page, { bbq_ckn_s: 1, hawaiian_l: 1 });
  await page.goto('/checkout');
  await expectTotal(page, '$29.25');
  const banner = page.locator('uptier-banner');
  await banner.getByRole('button', { name: /^Upgrade for \$4.00 more/ }).click();
  await expectTotal(page, '$33.25');
  expect(await readCart(page)).toEqual({ bbq_ckn_m: 1, hawaiian_l: 1 });
  await banner.getByRole('button', { name: /Undo/ }).click();
  await expectTotal(page, '$29.25');
  await page.reload();
  await banner.getByRole('button', { name: 'No, thanks' }).click();
  await page.reload();
  await page.waitForLoadState('networkidle');
  await expect(banner.getByRole('button')).toHaveCount(0);

  await page.getByLabel('Name').fill('Ada Lovelace');
  await page.getByLabel('Address').fill('12 Main Street');
  await page.getByRole('button', { name: 'Order now' }).click();
  await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible();
  await expectTotal(page, '$29.25');
  expect(await readCart(page)).toEqual({});
});

testPagesFit(test, {
  of: 'the pizzeria',
  fill: (page) => fillCart(page, { bbq_ckn_s: 1 }),
  paths: ['/', '/p/bbq_ckn_s', '/cart', '/checkout'],
});
