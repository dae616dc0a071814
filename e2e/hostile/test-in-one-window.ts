import type { BrowserContext } from '@playwright/test';
import { test } from '../steps/test.js';

/**
 * Tests whose pages are tabs of one window, one after the other: a browser takes half a second of work to open a window.
 * Each of them serves a shop of its own, so what one leaves behind is on no other's origin.
 */
export const testInOneWindow = test.extend<object, { oneWindow: BrowserContext }>({
  oneWindow: [
    async ({ browser }, give) => {
      const context = await browser.newContext();
      // It stays, or the window would be closed with each page.
      await context.newPage();
      await give(context);
      await context.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ oneWindow }, give) => {
    const page = await oneWindow.newPage();
    await give(page);
    await page.close();
  },
});
