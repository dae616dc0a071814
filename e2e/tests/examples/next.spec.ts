import { expect, type Page } from '@playwright/test';
import { expectCart } from '../../steps/expect-cart.js';
import { expectListedCart } from '../../steps/expect-listed-cart.js';
import { fillCart } from '../../steps/fill-cart.js';
import { offeredIn } from '../../steps/offered-in.js';
import { testExample } from '../../steps/open-example.js';
import { readCart } from '../../steps/read-cart.js';
import { recordComplaints } from '../../steps/record-complaints.js';
import { testPagesFit } from '../../steps/test-pages-fit.js';
import { testWaysBack } from '../../steps/test-ways-back.js';

const test = testExample('next');

// One shop for all of them: it is built when it opens.
test.describe.configure({ mode: 'default' });

const SMALL_JUG = '21535';
const LARGE_JUG = '21533';
const CAKESTAND = '22423';
const ROSES_TEACUP = '22699';

const fill = (page: Page, ...ids: string[]): Promise<void> =>
  fillCart(page, Object.fromEntries(ids.map((id) => [id, 1])), '/api/cart');

/** Waits until React has taken over what the server has drawn: until then a link loads a page. */
const awaitReact = (page: Page): Promise<void> =>
  expect
    .poll(() =>
      page
        .locator('main a')
        .first()
        .evaluate((link) => Object.keys(link).join()),
    )
    .toContain('react');

const offers = (page: Page) => page.locator('uptier-carousel, uptier-banner');

test('a shopper goes from the shelf to a product, takes what goes with it, and finds both in the cart', async ({
  page,
}) => {
  const said = recordComplaints(page);
  await page.goto('/');
  await awaitReact(page);
  await page.evaluate(() => Object.assign(window, { isSame: true }));
  await page.getByRole('link', { name: 'Red Retrospot Small Milk Jug' }).click();
  const larger = page.locator('uptier-carousel[source=upgrade]');
  await expect(larger.getByText('Milk for the whole table')).toBeVisible();
  await expect(larger.getByText('+£2.40')).toBeVisible();
  await page.getByRole('link', { name: 'Teatime' }).click();
  await page.getByRole('link', { name: 'Regency Cakestand 3 Tier' }).click();
  await page.getByRole('button', { name: 'Add to cart' }).click();
  await expect(page.locator('#count')).toHaveText('1');
  const beside = page.locator('uptier-carousel[offer-role=add-on]');
  await beside.getByRole('button', { name: 'Add: Roses Regency Teacup and Saucer' }).click();
  await expect(page.locator('#count')).toHaveText('2');
  await page.getByRole('link', { name: /^Cart/ }).click();
  await expectCart(page, { [CAKESTAND]: 1, [ROSES_TEACUP]: 1 }, '£15.70');
  await expect(page.getByRole('button', { name: /^Add: / }).first()).toBeVisible();
  for (const id of [CAKESTAND, ROSES_TEACUP])
    expect(await offeredIn(offers(page))).not.toContain(id);
  expect(await page.evaluate(() => 'isSame' in window)).toBe(true);
  await page.getByRole('button', { name: 'Remove Regency Cakestand 3 Tier' }).click();
  await expectCart(page, { [ROSES_TEACUP]: 1 }, '£2.95');
  expect(said).toEqual([]);
});

test('the checkout’s upgrade is accepted, undone and declined, and the total is right each time', async ({
  page,
}) => {
  const said = recordComplaints(page);
  await fill(page, SMALL_JUG, CAKESTAND);
  await page.goto('/checkout');
  await expectCart(page, { [SMALL_JUG]: 1, [CAKESTAND]: 1 }, '£15.30');
  const upgrade = page.locator('uptier-banner');
  await upgrade.getByRole('button', { name: /^Upgrade for £2.40 more/ }).click();
  await expectCart(page, { [LARGE_JUG]: 1, [CAKESTAND]: 1 }, '£17.70');
  await upgrade.getByRole('button', { name: /Undo/ }).click();
  await expectCart(page, { [SMALL_JUG]: 1, [CAKESTAND]: 1 }, '£15.30');

  await page.reload();
  await upgrade.getByRole('button', { name: /No, thanks/ }).click();
  await expect(upgrade.getByRole('button')).toHaveCount(0);
  await page.reload();
  await page.waitForLoadState('networkidle');
  await expect(upgrade.getByRole('button')).toHaveCount(0);
  await expectCart(page, { [SMALL_JUG]: 1, [CAKESTAND]: 1 }, '£15.30');
  expect(said).toEqual([]);
});

test('a browser that asks for an icon before a page has named it gets it', async ({ page }) => {
  const icon = await page.request.get('/favicon.ico');
  expect([icon.status(), icon.headers()['content-type']]).toEqual([200, 'image/svg+xml']);
});

test('after the order one thing more is offered, and what is taken is in the order once', async ({
  page,
}) => {
  const said = recordComplaints(page);
  await fill(page, CAKESTAND);
  await page.goto('/cart');
  await page.getByRole('link', { name: 'Go to checkout' }).click();
  await page.getByRole('button', { name: 'Buy now' }).click();
  await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible();
  await expectListedCart(page, { [CAKESTAND]: 1 }, '£12.75');
  expect(await readCart(page)).toEqual({});
  await expect(page.locator('#count')).toHaveText('0');
  const modal = page.getByRole('dialog');
  await modal.getByRole('button', { name: 'Pay £2.95' }).click();
  const total = page.locator('.total strong');
  await expect(total).toHaveText('£15.70');
  await modal.getByRole('button', { name: 'Close' }).click();
  await page.reload();
  await page.waitForLoadState('networkidle');
  await expect(modal).toBeHidden();
  await expect(total).toHaveText('£15.70');
  expect(said).toEqual([]);
});

test('a no after the order leaves it as it was, and no other shopper sees it', async ({
  page,
  browser,
  shop,
}) => {
  await fill(page, CAKESTAND);
  await page.goto('/checkout');
  await page.getByRole('button', { name: 'Buy now' }).click();
  const modal = page.getByRole('dialog');
  const offer = modal.getByRole('button', { name: /^Pay £/ });
  await expect(offer).toBeVisible();
  const first = await offer.innerText();
  await modal.getByRole('button', { name: 'No, thanks' }).click();
  if (await modal.isVisible()) {
    // Something smaller may be asked about, once.
    await expect(offer).not.toHaveText(first);
    await modal.getByRole('button', { name: 'No, thanks' }).click();
  }
  await expect(modal).toBeHidden();
  await expectListedCart(page, { [CAKESTAND]: 1 }, '£12.75');
  const other = await browser.newContext();
  const answer = await other.request.get(shop + new URL(page.url()).pathname);
  expect(answer.status()).toBe(404);
  await other.close();
});

testWaysBack(test, { of: 'the Next shop' });

testPagesFit(test, {
  of: 'the Next shop',
  fill: (page) => fill(page, SMALL_JUG, CAKESTAND),
  paths: ['/', `/p/${SMALL_JUG}`, '/cart', '/checkout'],
});

test.describe('without any script in the browser', () => {
  test.use({ javaScriptEnabled: false });

  test('the server has drawn the elements, and the shop sells', async ({ page }) => {
    await page.goto(`/p/${SMALL_JUG}`);
    await expect(page.locator('uptier-carousel[source=upgrade]')).toBeAttached();
    await page.getByRole('button', { name: 'Add to cart' }).click();
    await page.getByRole('link', { name: /^Cart/ }).click();
    await expectCart(page, { [SMALL_JUG]: 1 }, '£2.55');
    await page.getByRole('link', { name: 'Go to checkout' }).click();
    await page.getByRole('button', { name: 'Buy now' }).click();
    await expectListedCart(page, { [SMALL_JUG]: 1 }, '£2.55');
  });
});
