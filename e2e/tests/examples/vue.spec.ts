import { expect, type Page } from '@playwright/test';
import { expectListedCart } from '../../steps/expect-listed-cart.js';
import { offeredIn } from '../../steps/offered-in.js';
import { testExample } from '../../steps/open-example.js';
import { recordComplaints } from '../../steps/record-complaints.js';
import { testPagesFit } from '../../steps/test-pages-fit.js';
import { testWaysBack } from '../../steps/test-ways-back.js';

const test = testExample('vue');

// One shop for all of them: it is built when it opens.
test.describe.configure({ mode: 'default' });

const SMALL_JUG = '21535';
const LARGE_JUG = '21533';
const CAKESTAND = '22423';
const ROSES_TEACUP = '22699';
const GREEN_TEACUP = '22697';

/** Puts products into the cart as a shopper does, without loading a page in between. */
async function fill(page: Page, ...titles: string[]): Promise<void> {
  await page.goto('/');
  for (const title of titles) {
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('button', { name: 'Add to cart' }).click();
    await page.getByRole('link', { name: 'Teatime' }).click();
  }
  await page.getByRole('link', { name: /^Cart/ }).click();
}

const offers = (page: Page) => page.locator('uptier-carousel, uptier-banner');

test('going from product to product shows what goes with each, without loading a page', async ({
  page,
}) => {
  const said = recordComplaints(page);
  await page.goto('/');
  await page.evaluate(() => Object.assign(window, { isSame: true }));
  await page.getByRole('link', { name: 'Red Retrospot Small Milk Jug' }).click();
  const larger = page.locator('uptier-carousel[source=upgrade]');
  await expect(larger.getByText('Milk for the whole table')).toBeVisible();
  await expect(larger.getByText('+£2.40')).toBeVisible();
  await page.getByRole('link', { name: 'Teatime' }).click();
  await page.getByRole('link', { name: 'Regency Cakestand 3 Tier' }).click();
  const beside = page.locator('uptier-carousel[offer-role=add-on]');
  await beside.getByRole('button', { name: 'Add: Roses Regency Teacup and Saucer' }).click();
  await expect(page.locator('#count')).toHaveText('1');
  await expect(larger.getByText('Milk for the whole table')).toHaveCount(0);
  await page.getByRole('link', { name: /^Cart/ }).click();
  await expectListedCart(page, { [ROSES_TEACUP]: 1 }, '£2.95');
  expect(await page.evaluate(() => 'isSame' in window)).toBe(true);
  expect(said).toEqual([]);
});

test('the cart’s upgrade is accepted, undone and declined, and the total is right each time', async ({
  page,
}) => {
  const said = recordComplaints(page);
  await fill(page, 'Red Retrospot Small Milk Jug', 'Regency Cakestand 3 Tier');
  await expectListedCart(page, { [SMALL_JUG]: 1, [CAKESTAND]: 1 }, '£15.30');
  const upgrade = page.locator('uptier-banner');
  await upgrade.getByRole('button', { name: /^Upgrade for £2.40 more/ }).click();
  await expectListedCart(page, { [LARGE_JUG]: 1, [CAKESTAND]: 1 }, '£17.70');
  await upgrade.getByRole('button', { name: /Undo/ }).click();
  await expectListedCart(page, { [SMALL_JUG]: 1, [CAKESTAND]: 1 }, '£15.30');

  // Where the page stays scrolled down to it, it would open in sight, and so stays closed.
  await page.evaluate(() => scrollTo(0, 0));
  await page.reload();
  await upgrade.getByRole('button', { name: /No, thanks/ }).click();
  await expect(upgrade.getByRole('button')).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('button', { name: /^Add: / }).first()).toBeVisible();
  await expect(upgrade.getByRole('button')).toHaveCount(0);
  await expectListedCart(page, { [SMALL_JUG]: 1, [CAKESTAND]: 1 }, '£15.30');
  expect(said).toEqual([]);
});

test('the cart offers nothing that is in it, and nothing that was declined', async ({ page }) => {
  await fill(page, 'Regency Cakestand 3 Tier');
  const beside = page.locator('uptier-carousel');
  await beside.getByRole('button', { name: 'Add: Roses Regency Teacup and Saucer' }).click();
  await expectListedCart(page, { [CAKESTAND]: 1, [ROSES_TEACUP]: 1 }, '£15.70');
  await beside
    .getByRole('button', { name: 'Not interested: Green Regency Teacup and Saucer' })
    .click();
  await page.reload();
  await expect(beside.getByRole('button', { name: /^Add: / }).first()).toBeVisible();
  const ids = await offeredIn(offers(page));
  for (const id of [CAKESTAND, ROSES_TEACUP, GREEN_TEACUP]) expect(ids).not.toContain(id);
  await page.getByRole('button', { name: 'Remove Regency Cakestand 3 Tier' }).click();
  await expectListedCart(page, { [ROSES_TEACUP]: 1 }, '£2.95');
});

testWaysBack(test, { of: 'the Vue shop', status: 200 });

testPagesFit(test, {
  of: 'the Vue shop',
  fill: (page) => fill(page, 'Red Retrospot Small Milk Jug', 'Regency Cakestand 3 Tier'),
  paths: ['/', `/p/${SMALL_JUG}`, '/cart'],
});
