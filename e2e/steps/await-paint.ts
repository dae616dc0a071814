import type { Page } from '@playwright/test';

/** Waits until the page is painted, however slow the machine: what comes into it from then on is late. */
export async function awaitPaint(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      performance.getEntriesByType('paint').length > 0 && Number(document.timeline.currentTime) > 0,
  );
}
