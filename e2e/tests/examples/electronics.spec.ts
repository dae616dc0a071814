import { expect, type Page } from '@playwright/test';
import { fillCart } from '../../steps/fill-cart.js';
import { readCart } from '../../steps/read-cart.js';
import { recordEvents } from '../../steps/record-events.js';
import { testPagesFit } from '../../steps/test-pages-fit.js';
import { test } from '../../steps/test.js';

const SMALL = 'iphone-11-red-64-gb';
const LARGE = 'iphone-11-red-128-gb';

const banner = (page: Page) => page.locator('uptier-banner');

const bought = (page: Page) => page.locator('#bought');

const expectTotal = (page: Page, total: string) =>
  expect(bought(page).getByText('Total')).toHaveText(`Total ${total}`);

/** As the buttons in the foot of each page do. */
async function comeAs(page: Page, customer: 'a student' | 'a customer'): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: customer }).click();
  await expect(page.getByRole('button', { name: customer })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
}

async function buy(page: Page): Promise<void> {
  await page.goto('/checkout');
  await page.getByLabel('Name').fill('Ada Lovelace');
  await page.getByLabel('E-mail').fill('ada@example.com');
  await page.getByLabel('Address').fill('12 MG Road, Bengaluru');
  await page.getByRole('button', { name: 'Buy now' }).click();
  await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible();
}

/** Waits until the page's modal was on screen for as long as it takes to read it. */
async function readerOf(page: Page): Promise<() => Promise<void>> {
  const told = await recordEvents(page);
  return () =>
    expect.poll(async () => (await told()).filter(({ type }) => type === 'seen').length).toBe(1);
}

test('a phone’s page compares its sizes in its colour, and leads to the next one', async ({
  page,
}) => {
  await page.goto('/p/iphone-se-white-64-gb');
  const table = page.locator('uptier-compare').getByRole('table', { name: 'Which size?' });
  await expect(table.getByRole('rowheader')).toHaveText([/^64 GB/, '128 GB', '256 GB']);
  await expect(table.getByRole('rowheader').first()).toContainText('You are looking at this');
  await expect(table).toContainText('+₹5,000.00');
  await expect(table).not.toContainText('Black');
  await table.getByRole('link', { name: /128 GB/ }).click();
  await expect(page).toHaveURL('/p/iphone-se-white-128-gb');
});

test('a phone of one size has nothing to compare, and others like it below', async ({ page }) => {
  await page.goto('/p/iphone-xs-max-silver-64-gb');
  await page.locator('uptier-carousel').scrollIntoViewIfNeeded();
  await expect(page.locator('uptier-carousel').getByRole('listitem').first()).toBeVisible();
  await expect(page.locator('uptier-compare')).toHaveCount(0);
});

test('the checkout offers the next size: taken, taken back, refused, and the total is right each time', async ({
  page,
}) => {
  await fillCart(page, { [SMALL]: 1 });
  await page.goto('/checkout');
  await expectTotal(page, '₹46,999.00');
  await expect(bought(page)).toContainText('or 12 × ₹3,916.59');
  await expect(banner(page)).toContainText('New total ₹54,999.00');
  await expect(banner(page)).toContainText('12 × ₹4,583.25');
  await banner(page)
    .getByRole('button', { name: /^Upgrade for ₹8,000.00 more/ })
    .click();
  await expectTotal(page, '₹54,999.00');
  await expect(bought(page)).toContainText('or 12 × ₹4,583.25');
  expect(await readCart(page)).toEqual({ [LARGE]: 1 });
  await banner(page).getByRole('button', { name: /Undo/ }).click();
  await expectTotal(page, '₹46,999.00');
  expect(await readCart(page)).toEqual({ [SMALL]: 1 });

  await page.reload();
  await banner(page).getByRole('button', { name: 'No, thanks' }).click();
  await page.reload();
  await page.waitForLoadState('networkidle');
  await expect(banner(page).getByRole('button')).toHaveCount(0);
  await expectTotal(page, '₹46,999.00');
});

test('after the order care for the phone is offered once, and is in the order once', async ({
  page,
}) => {
  const seen = await readerOf(page);
  await fillCart(page, { [SMALL]: 1 });
  await buy(page);
  await expectTotal(page, '₹46,999.00');
  const modal = page.getByRole('dialog');
  await expect(modal).toContainText('Two years of care for screen and battery');
  await expect(modal).toContainText('New total ₹51,998.00');
  await seen();
  await modal.getByRole('button', { name: 'Pay ₹4,999.00 now' }).click();
  await expectTotal(page, '₹51,998.00');
  await modal.getByRole('button', { name: 'Close' }).click();
  await page.reload();
  await page.waitForLoadState('networkidle');
  await expect(modal).toBeHidden();
  await expectTotal(page, '₹51,998.00');
  expect(await readCart(page)).toEqual({});
});

test('who says no to two years is asked about one, once, and the order stays as it was', async ({
  page,
}) => {
  await fillCart(page, { [SMALL]: 1 });
  await buy(page);
  const modal = page.getByRole('dialog');
  await expect(modal.getByRole('button', { name: 'Pay ₹4,999.00 now' })).toBeVisible();
  await modal.getByRole('button', { name: 'No, thanks' }).click();
  await expect(modal.getByRole('button', { name: 'Pay ₹2,999.00 now' })).toBeVisible();
  await modal.getByRole('button', { name: 'No, thanks' }).click();
  await expect(modal).toBeHidden();
  await expectTotal(page, '₹46,999.00');
});

test('a student pays in two years, and has care at a price of his own', async ({ page }) => {
  const seen = await readerOf(page);
  await comeAs(page, 'a student');
  await page.goto(`/p/${SMALL}`);
  await expect(page.getByText('or 24 × ₹1,958.30, for students')).toBeVisible();
  await page.getByRole('button', { name: 'Add to cart' }).click();
  await expect(page.getByText('Students pay in two years')).toBeVisible();
  await expect(page.locator('uptier-carousel')).toContainText('or 24 payments of ₹2,291.63');
  await page
    .locator('uptier-carousel')
    .getByRole('button', { name: /^Upgrade/ })
    .click();
  await expect(page.getByText('Total ₹54,999.00')).toBeVisible();
  await page.getByRole('link', { name: 'Go to checkout' }).click();
  await expect(bought(page)).toContainText('or 24 × ₹2,291.63');

  await buy(page);
  const modal = page.getByRole('dialog');
  await expect(modal).toContainText('Two years of care, at the students’ price');
  await seen();
  await modal.getByRole('button', { name: 'Pay ₹2,499.00 now' }).click();
  await expectTotal(page, '₹57,498.00');
});

test('a student who says no is not asked about what costs more', async ({ page }) => {
  await comeAs(page, 'a student');
  await fillCart(page, { [SMALL]: 1 });
  await buy(page);
  const modal = page.getByRole('dialog');
  await expect(modal.getByRole('button', { name: 'Pay ₹2,499.00 now' })).toBeVisible();
  await modal.getByRole('button', { name: 'No, thanks' }).click();
  await expect(modal).toBeHidden();
  await expectTotal(page, '₹46,999.00');
});

test('another customer is offered what everybody is, and cannot have the students’ price', async ({
  page,
}) => {
  await comeAs(page, 'a customer');
  await fillCart(page, { [SMALL]: 1 });
  await buy(page);
  await expect(page.getByRole('dialog')).toContainText('Pay ₹4,999.00 now');
  const id = new URL(page.url()).pathname.split('/').at(-1);
  const answer = await page.request.post(`/api/orders/${id}/add`, {
    data: { add: [{ id: 'care-student', quantity: 1 }], idempotencyKey: 'k' },
  });
  expect(answer.status()).toBe(422);
});

test('an order is no other shopper’s to see', async ({ page, browser }) => {
  await fillCart(page, { [SMALL]: 1 });
  await buy(page);
  const other = await browser.newContext();
  expect((await other.request.get(page.url())).status()).toBe(404);
  await other.close();
});

testPagesFit(test, {
  of: 'the phone shop',
  fill: (page) => fillCart(page, { [SMALL]: 1 }),
  paths: ['/', `/p/${SMALL}`, '/cart', '/checkout'],
});
