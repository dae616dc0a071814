import type { Page } from '@playwright/test';

/** What the page notes of its layout shifts. */
interface Shift {
  readonly value: number;
  readonly startTime: number;
  readonly sources: readonly { readonly node: Node | null }[];
}

/**
 * Adds up the page's layout shifts from the start of the next page view. Answers what reads the sum. What moves while
 * the browser still reads the shop's own HTML is not counted: on a slow machine half a line may be painted before
 * the rest of it has come, with no offer near. Nor are blanks between two elements, which Chromium now and then finds
 * at the page's top before it has given them a line: nobody sees them.
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
        shifts: noted.map(({ value, startTime, sources }) => ({
          value,
          startTime,
          isBlank:
            sources.length > 0 &&
            sources.every(
              ({ node }) => node?.nodeType === Node.TEXT_NODE && !node.nodeValue?.trim(),
            ),
        })),
        parsed: navigation?.domContentLoadedEventEnd ?? 0,
      };
    });
    return shifts
      .filter(({ startTime, isBlank }) => startTime > parsed && !isBlank)
      .reduce((sum, { value }) => sum + value, 0);
  };
}
