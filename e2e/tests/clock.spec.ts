import { expect, type Page } from '@playwright/test';
import { changeFeed } from '../steps/change-feed.js';
import { fillCart } from '../steps/fill-cart.js';
import { openHost } from '../steps/open-host.js';
import { readCart } from '../steps/read-cart.js';
import { recordEvents } from '../steps/record-events.js';
import { test } from '../steps/test.js';

const SMALL = 'iphone-11-red-64-gb';
const LARGE = 'iphone-11-red-128-gb';
const HOUR = 3_600_000;

const upgrade = (page: Page) => page.getByRole('button', { name: /^Upgrade/ });

/** The shop's feed as of now, for a page whose clock can be set. */
async function madeNow(page: Page, more: object = {}): Promise<void> {
  // Whoever keeps `Date.now` keeps one that can be set.
  await page.clock.install();
  await changeFeed(page, (feed) => ({ ...feed, generatedAt: new Date().toISOString(), ...more }));
}

const codesOf = async (events: Awaited<ReturnType<typeof recordEvents>>) =>
  (await events()).map(({ detail }) => detail.code).filter(Boolean);

/** Has the page decide once more. */
const decideAnew = (page: Page): Promise<void> =>
  page.evaluate(() => {
    (window as unknown as { uptier: unknown[] }).uptier.push(['context', { locale: 'en' }]);
  });

test('a clock that is years ahead takes the feed for stale: no offer, and the page is told', async ({
  page,
}) => {
  await madeNow(page, { policy: {} });
  await page.clock.setSystemTime('2100-01-01T00:00:00Z');
  const events = await recordEvents(page);
  const broken = await openHost(page);
  await expect.poll(() => codesOf(events)).toEqual(['feed-stale']);
  await page.waitForLoadState('networkidle');
  await expect(upgrade(page)).toHaveCount(0);
  expect(broken).toEqual([]);
});

test('a clock that is years behind hides no offer, and a yes works', async ({ page }) => {
  await madeNow(page);
  await page.clock.setSystemTime('1971-01-01T00:00:00Z');
  const events = await recordEvents(page);
  await fillCart(page, { [SMALL]: 1 });
  await page.goto('/cart');
  await upgrade(page).click();
  await expect.poll(() => readCart(page)).toEqual({ [LARGE]: 1 });
  expect(await codesOf(events)).toEqual([]);
});

for (const [way, hours] of [
  ['ahead', 500],
  ['back', -500],
] as const) {
  test(`a clock that jumps ${way} while the page is open leaves it whole, and a yes works`, async ({
    page,
  }) => {
    await madeNow(page);
    await fillCart(page, { [SMALL]: 1 });
    await page.goto('/cart');
    await expect(upgrade(page)).toBeVisible();
    await page.clock.setSystemTime(Date.now() + hours * HOUR);
    await upgrade(page).click();
    await expect.poll(() => readCart(page)).toEqual({ [LARGE]: 1 });
  });

  test(`a no stays a no where the clock jumps ${way} before the next page`, async ({ page }) => {
    await madeNow(page, { policy: { maxAgeHours: 10_000 } });
    await fillCart(page, { [SMALL]: 1 });
    const events = await recordEvents(page);
    await page.goto('/cart');
    await page.getByRole('button', { name: /^Not interested/ }).click();
    await expect(upgrade(page)).toHaveCount(0);
    // A day: what a phone does that has lost its time zone.
    await page.clock.setSystemTime(Date.now() + Math.sign(hours) * 24 * HOUR);
    await page.goto('/cart');
    await expect.poll(async () => (await events()).map(({ type }) => type)).toContain('decided');
    await expect(upgrade(page)).toHaveCount(0);
  });
}

test('what a campaign grants until a moment is gone from the page once the clock is past it', async ({
  page,
}) => {
  const until = new Date(Date.now() + HOUR).toISOString();
  await madeNow(page, {
    campaigns: [
      {
        id: 'today',
        offer: { upgrade: true, category: 'Phones' },
        until,
        showDeadline: true,
        incentive: { type: 'percent', value: 10, automatic: true },
      },
    ],
  });
  await openHost(page);
  await expect(page.locator('uptier-carousel')).toContainText('₹53,910.00');
  await page.clock.setSystemTime(Date.now() + 2 * HOUR);
  await decideAnew(page);
  await expect(page.locator('uptier-carousel')).not.toContainText('₹53,910.00');
  await expect(page.locator('uptier-carousel')).toContainText('₹54,999.00');
});
