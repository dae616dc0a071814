import { test as base } from '@playwright/test';
import { openBrowser, type Engine, type OpenBrowser } from './open-browser.js';
import type { PageDriver } from './page-driver.js';
import { serveShop, type ServedShop, type ShopPage } from './serve-shop.js';

interface Walk {
  /** A page in the project's engine. Playwright's own `page` is not for walks: WebKit here has none. */
  readonly driver: PageDriver;
  /** Opens a shop that ends with the test. */
  readonly serve: (page: ShopPage) => Promise<ServedShop>;
}

interface Running {
  readonly engine: Engine;
  readonly running: OpenBrowser;
}

/** Tests that run in whatever engine their project names. */
export const test = base.extend<Walk, Running>({
  engine: ['chromium', { option: true, scope: 'worker' }],
  running: [
    async ({ engine }, give, { project }) => {
      const browser = await openBrowser(engine, project.use.launchOptions ?? {});
      await give(browser);
      await browser.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  driver: async ({ running }, give, info) => {
    const { page, end } = await running.visit();
    await give(page);
    if (info.status !== info.expectedStatus)
      await info.attach('page', { body: await page.picture(), contentType: 'image/png' });
    await end();
  },
  // Playwright reads from the first parameter what is needed.
  // oxlint-disable-next-line no-empty-pattern
  serve: async ({}, give) => {
    const shops: ServedShop[] = [];
    await give(async (page) => {
      const shop = await serveShop(page);
      shops.push(shop);
      return shop;
    });
    shops.forEach((shop) => shop.close());
  },
});
