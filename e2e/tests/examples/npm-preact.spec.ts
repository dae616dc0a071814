import { expect, type Page } from '@playwright/test';
import { expectCart } from '../../steps/expect-cart.js';
import { fillCart } from '../../steps/fill-cart.js';
import { offeredIn } from '../../steps/offered-in.js';
import { testExample } from '../../steps/open-example.js';
import { recordComplaints } from '../../steps/record-complaints.js';
import { testPagesFit } from '../../steps/test-pages-fit.js';
import { testWaysBack } from '../../steps/test-ways-back.js';

const test = testExample('npm-preact');

// One shop for all of them: it is built when it opens.
test.describe.configure({ mode: 'default' });

const SMALL_JUG = '21535';
const LARGE_JUG = '21533';
const CAKESTAND = '22423';
const ROSES_TEACUP = '22699';
const GREEN_TEACUP = '22697';

const fill = (page: Page, ...ids: string[]): Promise<void> =>
  fillCart(page, Object.fromEntries(ids.map((id) => [id, 1])), '/api/cart');

/** Opens a page, and waits until it is awake: what is pressed in the server's HTML before that is not heard. */
async function awake(page: Page, open: () => Promise<unknown>): Promise<void> {
  // The feed is read last.
  const isAwake = page.waitForResponse('**/uptier/feed.json');
  await open();
  await isAwake;
}

const offers = (page: Page) => page.locator('[data-slot], #product-offers');

test('the cart’s offers are in the server’s HTML, and the browser keeps every element of it', async ({
  page,
}) => {
  const said = recordComplaints(page);
  await fill(page, SMALL_JUG, CAKESTAND);
  let wake = () => {};
  const woken = new Promise<void>((resolve) => (wake = resolve));
  await page.route('**/files/main.js', async (route) => {
    await woken;
    await route.continue();
  });
  await page.goto('/cart', { waitUntil: 'commit' });
  const drawn = page.locator('#lines, [data-slot]').locator('*');
  await expect(page.getByRole('button', { name: /^Upgrade for £2.40 more/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Add: / })).toHaveCount(3);
  const before = await drawn.evaluateAll((elements) =>
    elements.map((element) => Object.assign(element, { isServers: true }).tagName),
  );

  const decided = page.waitForResponse('**/uptier/feed.json');
  wake();
  await decided;
  await page.waitForLoadState('networkidle');
  const after = await drawn.evaluateAll((elements) =>
    elements.filter((element) => 'isServers' in element).map(({ tagName }) => tagName),
  );
  expect(after).toEqual(before);
  expect(await drawn.count()).toBe(before.length);
  expect(said).toEqual([]);
});

test('the cart’s upgrade is accepted, undone and declined, and the total is right each time', async ({
  page,
}) => {
  const said = recordComplaints(page);
  await fill(page, SMALL_JUG, CAKESTAND);
  await awake(page, () => page.goto('/cart'));
  const upgrade = page.locator('[data-slot=upgrade]');
  await expectCart(page, { [SMALL_JUG]: 1, [CAKESTAND]: 1 }, '£15.30');
  await upgrade.getByRole('button', { name: /^Upgrade for £2.40 more/ }).click();
  await expectCart(page, { [LARGE_JUG]: 1, [CAKESTAND]: 1 }, '£17.70');
  await upgrade.getByRole('button', { name: /Undo/ }).click();
  await expectCart(page, { [SMALL_JUG]: 1, [CAKESTAND]: 1 }, '£15.30');

  await awake(page, () => page.reload());
  await upgrade.getByRole('button', { name: /No, thanks/ }).click();
  await expect(upgrade.getByRole('button')).toHaveCount(0);
  const answer = await page.request.get('/cart');
  expect(await answer.text()).not.toContain('Retrospot Large Milk Jug');
  await page.reload();
  await page.waitForLoadState('networkidle');
  await expect(upgrade.getByRole('button')).toHaveCount(0);
  await expectCart(page, { [SMALL_JUG]: 1, [CAKESTAND]: 1 }, '£15.30');
  expect(said).toEqual([]);
});

test('the cart offers nothing that is in it, and nothing that was declined', async ({ page }) => {
  await fill(page, CAKESTAND);
  await awake(page, () => page.goto('/cart'));
  const beside = page.locator('[data-slot=beside]');
  await beside.getByRole('button', { name: 'Add: Roses Regency Teacup and Saucer' }).click();
  await expectCart(page, { [CAKESTAND]: 1, [ROSES_TEACUP]: 1 }, '£15.70');
  await beside
    .getByRole('button', { name: 'Not interested: Green Regency Teacup and Saucer' })
    .click();
  for (const script of [true, false]) {
    if (!script) await page.route('**/files/main.js', (route) => route.abort());
    await page.reload();
    await expect(beside.getByRole('button', { name: /^Add: / }).first()).toBeVisible();
    const ids = await offeredIn(offers(page));
    for (const id of [CAKESTAND, ROSES_TEACUP, GREEN_TEACUP]) expect(ids).not.toContain(id);
  }
});

test('a product’s page shows the larger one, and adds what goes with it', async ({ page }) => {
  const said = recordComplaints(page);
  await page.goto(`/p/${SMALL_JUG}`);
  const larger = page.getByRole('region', { name: 'Or the larger one' });
  await larger.getByRole('link', { name: 'Retrospot Large Milk Jug' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Retrospot Large Milk Jug');
  await page.goto(`/p/${CAKESTAND}`);
  await page.getByRole('button', { name: 'Add: Roses Regency Teacup and Saucer' }).click();
  await expect(page.locator('#count')).toHaveText('1');
  await page.goto('/cart');
  await expectCart(page, { [ROSES_TEACUP]: 1 }, '£2.95');
  await page.getByRole('button', { name: 'Remove Roses' }).click();
  await expectCart(page, {}, '£0.00');
  expect(said).toEqual([]);
});

testWaysBack(test, { of: 'the Preact shop' });

testPagesFit(test, {
  of: 'the Preact shop',
  fill: (page) => fill(page, SMALL_JUG, CAKESTAND),
  paths: ['/', `/p/${SMALL_JUG}`, '/cart'],
});
