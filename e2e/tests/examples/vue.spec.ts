import { expect, type Page } from '@playwright/test';
import { findViolations } from '../../steps/find-violations.js';
import { testExample } from '../../steps/open-example.js';

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

/** What is in the cart, as the page shows it. */
async function expectCart(page: Page, lines: Record<string, number>, total: string): Promise<void> {
  await expect(page.locator('.total strong')).toHaveText(total);
  const shown = await page
    .locator('.lines li')
    .evaluateAll((items) =>
      items.map((item) => [
        item.querySelector('a')!.getAttribute('href')!.slice(3),
        Number.parseInt(item.querySelector('span')!.textContent, 10),
      ]),
    );
  expect(Object.fromEntries(shown)).toEqual(lines);
}

/** The products that the page's elements offer. */
const offered = (page: Page): Promise<string[]> =>
  page
    .locator('uptier-carousel, uptier-banner')
    .locator('a[href*="/p/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')!.slice(3)));

/** What the browser complains about from now on. */
function complaints(page: Page): string[] {
  const said: string[] = [];
  page.on('pageerror', ({ message }) => said.push(message));
  page.on('console', (line) => {
    if (line.type() === 'error' || line.type() === 'warning') said.push(line.text());
  });
  return said;
}

test('going from product to product shows what goes with each, without loading a page', async ({
  page,
}) => {
  const said = complaints(page);
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
  await expectCart(page, { [ROSES_TEACUP]: 1 }, '£2.95');
  expect(await page.evaluate(() => 'isSame' in window)).toBe(true);
  expect(said).toEqual([]);
});

test('the cart’s upgrade is accepted, undone and declined, and the total is right each time', async ({
  page,
}) => {
  const said = complaints(page);
  await fill(page, 'Red Retrospot Small Milk Jug', 'Regency Cakestand 3 Tier');
  await expectCart(page, { [SMALL_JUG]: 1, [CAKESTAND]: 1 }, '£15.30');
  const upgrade = page.locator('uptier-banner');
  await upgrade.getByRole('button', { name: /^Upgrade for £2.40 more/ }).click();
  await expectCart(page, { [LARGE_JUG]: 1, [CAKESTAND]: 1 }, '£17.70');
  await upgrade.getByRole('button', { name: /Undo/ }).click();
  await expectCart(page, { [SMALL_JUG]: 1, [CAKESTAND]: 1 }, '£15.30');

  // Where the page stays scrolled down to it, it would open in sight, and so stays closed.
  await page.evaluate(() => scrollTo(0, 0));
  await page.reload();
  await upgrade.getByRole('button', { name: /No, thanks/ }).click();
  await expect(upgrade.getByRole('button')).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('button', { name: /^Add: / }).first()).toBeVisible();
  await expect(upgrade.getByRole('button')).toHaveCount(0);
  await expectCart(page, { [SMALL_JUG]: 1, [CAKESTAND]: 1 }, '£15.30');
  expect(said).toEqual([]);
});

test('the cart offers nothing that is in it, and nothing that was declined', async ({ page }) => {
  await fill(page, 'Regency Cakestand 3 Tier');
  const beside = page.locator('uptier-carousel');
  await beside.getByRole('button', { name: 'Add: Roses Regency Teacup and Saucer' }).click();
  await expectCart(page, { [CAKESTAND]: 1, [ROSES_TEACUP]: 1 }, '£15.70');
  await beside
    .getByRole('button', { name: 'Not interested: Green Regency Teacup and Saucer' })
    .click();
  await page.reload();
  await expect(beside.getByRole('button', { name: /^Add: / }).first()).toBeVisible();
  const ids = await offered(page);
  for (const id of [CAKESTAND, ROSES_TEACUP, GREEN_TEACUP]) expect(ids).not.toContain(id);
  await page.getByRole('button', { name: 'Remove Regency Cakestand 3 Tier' }).click();
  await expectCart(page, { [ROSES_TEACUP]: 1 }, '£2.95');
});

for (const [width, colorScheme] of [
  [360, 'light'],
  [1280, 'dark'],
] as const) {
  test(`no page is wider than a screen of ${width} px or has what axe finds wrong, ${colorScheme}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await fill(page, 'Red Retrospot Small Milk Jug', 'Regency Cakestand 3 Tier');
    for (const path of ['/', `/p/${SMALL_JUG}`, '/cart']) {
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect([path, sideways]).toEqual([path, 0]);
      expect([path, await findViolations(page)]).toEqual([path, []]);
    }
  });
}
