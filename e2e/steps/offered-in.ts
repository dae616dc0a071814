import type { Locator } from '@playwright/test';

/** The products that are offered in an element, each once: the links of its cards lead to them. */
export const offeredIn = (element: Locator): Promise<string[]> =>
  element
    .locator('a[href*="/p/"]')
    .evaluateAll((links) => [
      ...new Set(links.map((link) => link.getAttribute('href')!.split('/p/')[1]!)),
    ]);
