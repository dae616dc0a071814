import { expect, type Page } from '@playwright/test';
import { expectListedCart } from '../../steps/expect-listed-cart.js';
import { offeredIn } from '../../steps/offered-in.js';
import { testExample } from '../../steps/open-example.js';
import { recordComplaints } from '../../steps/record-complaints.js';
import { testPagesFit } from '../../steps/test-pages-fit.js';
import { testWaysBack } from '../../steps/test-ways-back.js';

const test = testExample('headless');

// One shop for all of them: it is built when it opens.
test.describe.configure({ mode: 'default' });

const SMALL_JUG = '21535';
const LARGE_JUG = '21533';
const CAKESTAND = '22423';
const ROSES_TEACUP = '22699';

async function addToCart(page: Page, id: string): Promise<void> {
  await page.goto(`/p/${id}`);
  await page.getByRole('button', { name: 'Add to cart' }).click();
}

const offers = (page: Page) => page.locator('.offers li');

test('a product’s page shows the larger one, and adds what goes with it to the cart', async ({
  page,
}) => {
  const said = recordComplaints(page);
  await page.goto('/');
  await page.getByRole('link', { name: 'Red Retrospot Small Milk Jug' }).click();
  const larger = page.getByRole('region', { name: 'Or the larger one' });
  await expect(larger.getByText('Milk for the whole table')).toBeVisible();
  await expect(larger.getByText('£2.40 more')).toBeVisible();
  await larger.getByRole('link', { name: 'Look at it' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Retrospot Large Milk Jug');
  await page.goto(`/p/${CAKESTAND}`);
  await page.getByRole('button', { name: 'Add Roses Regency Teacup and Saucer' }).click();
  await expect(page.locator('#count')).toHaveText('1');
  await expect.poll(() => offeredIn(offers(page))).not.toContain(ROSES_TEACUP);
  await page.goto('/cart');
  await expectListedCart(page, { [ROSES_TEACUP]: 1 }, '£2.95');
  expect(said).toEqual([]);
});

test('the cart’s upgrade is accepted, undone and declined, and the total is right each time', async ({
  page,
}) => {
  const said = recordComplaints(page);
  await addToCart(page, SMALL_JUG);
  await addToCart(page, CAKESTAND);
  await page.goto('/cart');
  await expectListedCart(page, { [SMALL_JUG]: 1, [CAKESTAND]: 1 }, '£15.30');
  const upgrade = page.getByRole('region', { name: 'Take the larger one?' });
  const yes = upgrade.getByRole('button', { name: 'Upgrade Retrospot Large Milk Jug' });
  await yes.click();
  await expectListedCart(page, { [LARGE_JUG]: 1, [CAKESTAND]: 1 }, '£17.70');
  await expect(yes).toHaveCount(0);
  await upgrade.getByRole('button', { name: 'Undo' }).click();
  await expectListedCart(page, { [SMALL_JUG]: 1, [CAKESTAND]: 1 }, '£15.30');
  await upgrade.getByRole('button', { name: /^No, thanks/ }).click();
  await expect(upgrade).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('region', { name: 'Goes with your cart' })).toBeVisible();
  await expect(upgrade).toHaveCount(0);
  await expectListedCart(page, { [SMALL_JUG]: 1, [CAKESTAND]: 1 }, '£15.30');
  expect(said).toEqual([]);
});

test('the cart offers nothing that is in it, and nothing that was declined', async ({ page }) => {
  await addToCart(page, CAKESTAND);
  await page.goto('/cart');
  const beside = page.getByRole('region', { name: 'Goes with your cart' });
  await beside.getByRole('button', { name: /^Add Roses/ }).click();
  await expectListedCart(page, { [CAKESTAND]: 1, [ROSES_TEACUP]: 1 }, '£15.70');
  await beside.getByRole('button', { name: /^No, thanks ?: Green/ }).click();
  await page.reload();
  await expect(beside).toBeVisible();
  expect(await offeredIn(offers(page))).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^(22423|22699|22697)$/)]),
  );
  await page.getByRole('button', { name: 'Remove Regency Cakestand 3 Tier' }).click();
  await expectListedCart(page, { [ROSES_TEACUP]: 1 }, '£2.95');
});

testWaysBack(test, { of: 'the headless shop', status: 200 });

testPagesFit(test, {
  of: 'the headless shop',
  fill: async (page) => {
    await addToCart(page, SMALL_JUG);
    await addToCart(page, CAKESTAND);
  },
  paths: ['/', `/p/${SMALL_JUG}`, '/cart'],
});
