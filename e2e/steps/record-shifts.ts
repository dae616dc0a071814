import type { Page } from '@playwright/test';

/** What the page notes of its layout shifts. */
interface Shift {
  readonly value: number;
  readonly startTime: number;
}

/**
 * Adds up the page's layout shifts from the start of the next page view. Answers what reads the sum. What moves while
 * the browser still reads the shop's own HTML is not counted: on a slow machine half a line may be painted before
 * the rest of it has come, with no offer near.
 */
export async function recordShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const shifts: unknown[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => void shifts.push(...list.getEntries())).observe({
      type: 'layout-shift',
      buffered: true,
    });
  });
  return async () => {
    const { shifts, parsed } = await page.evaluate(() => {
      const [navigation] = performance.getEntriesByType(
        'navigation',
      ) as PerformanceNavigationTiming[];
      const noted = (window as unknown as { shifts: Shift[] }).shifts;
      return {
        shifts: noted.map(({ value, startTime }) => ({ value, startTime })),
        parsed: navigation?.domContentLoadedEventEnd ?? 0,
      };
    });
    return shifts
      .filter(({ startTime }) => startTime > parsed)
      .reduce((sum, { value }) => sum + value, 0);
  };
}
