import { expect } from '@playwright/test';
import { openPlatform } from '../steps/open-platform.js';
import { openWithPhone, yesOn } from '../steps/open-with-phone.js';
import { SHOPS, test } from '../steps/shops.js';

/** After which request of a swap the tab is closed: 0 is before any, 3 after a swap of one or two requests is through. */
const MOMENTS = [0, 1, 2, 3];

for (const shop of SHOPS) {
  const [[, small], [, large]] = shop.phones;
  for (const moment of MOMENTS) {
    test(`on ${shop.platform} a tab that is closed after request ${moment} of a swap leaves the old cart or the new one`, async ({
      page,
      context,
      start,
    }) => {
      const server = await openWithPhone(page, { start, shop, quantity: 2 });
      const accept = yesOn(page);
      await expect(accept).toBeVisible();
      await page.waitForLoadState('networkidle');
      const before = server.requests.length;
      await accept.click();
      await expect.poll(() => server.requests.length).toBeGreaterThanOrEqual(before + moment);
      // The page is gone at once, with all that it still wanted to do, and with what only this tab remembers.
      await page.close();
      const held = () =>
        server
          .cart()
          .map(({ id, quantity }) => `${quantity} x ${id}`)
          .join(' and ');
      const [old, next] = [`2 x ${small}`, `2 x ${large}`];
      // Never short, at any moment.
      expect([old, next, `${old} and ${next}`, `${next} and ${old}`]).toContain(held());
      const other = await context.newPage();
      await openPlatform(other, { server, shop });
      await other.waitForLoadState('networkidle');
      await expect.poll(held).toMatch(new RegExp(`^(${old}|${next})$`));
    });
  }
}
