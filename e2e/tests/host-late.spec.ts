import { expect } from '@playwright/test';
import { SCREENS } from '../hosts/compare/plain-pages.js';
import { HOSTS } from '../hosts/hosts.js';
import { RULES } from '../hosts/rules.js';
import { awaitPaint } from '../steps/await-paint.js';
import { openShopPage } from '../steps/open-shop-page.js';
import { recordEvents } from '../steps/record-events.js';
import { recordShifts } from '../steps/record-shifts.js';
import { test } from '../steps/test.js';

/** No height is kept for it, and what is read stands above and below it. */
const ABOVE = `<p>Two phones</p>
  <uptier-carousel id="late" placement="cart" offer-role="add-on"></uptier-carousel><p>Pay here</p>`;

/** In `npm test`; `npm run test:hosts` takes all. */
const SOME = ['Bootstrap 5', 'Foundation', 'a reset that unsets everything', 'Prototype.js'];

const PAGES = Object.entries({ ...HOSTS, ...RULES }).filter(
  ([name]) => process.env['UPTIER_HOSTS'] === 'all' || SOME.includes(name),
);

test.use(SCREENS.desk);

for (const [name, foreign] of PAGES) {
  test(`an offer that comes after the page is painted moves nothing, and opens out of sight: ${name}`, async ({
    page,
  }) => {
    const shifts = await recordShifts(page);
    const events = await recordEvents(page);
    let send = (): void => {};
    const feedAfter = new Promise<void>((resolve) => (send = resolve));
    const above = ABOVE + (foreign.above ?? '');
    await openShopPage(page, { kind: 'cart', foreign: { ...foreign, above }, feedAfter });
    await awaitPaint(page);
    send();
    await expect
      .poll(async () => (await events()).map(({ detail }) => detail.code))
      .toContain('late');
    const late = page.locator('#late');
    const heightOf = () => late.evaluate((one) => one.clientHeight);
    expect(await heightOf()).toBe(0);
    expect(await shifts()).toBe(0);
    // Below the others there is enough to scroll by: their heights are kept.
    await page.evaluate(() => scrollTo({ top: 900, behavior: 'instant' }));
    await expect.poll(heightOf).toBeGreaterThan(100);
    expect(await shifts()).toBe(0);
  });
}
