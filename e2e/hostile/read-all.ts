import type { Page } from '@playwright/test';
import { readElements, type Drawn } from './read-element.js';

/** Reads the elements that a selector finds. As one text: Playwright looks at each value of a page's answer. */
export async function readAll(page: Page, selector: string): Promise<Drawn[]> {
  const text = await page.evaluate(
    `JSON.stringify((${String(readElements)})(${JSON.stringify(selector)}))`,
  );
  return JSON.parse(text as string) as Drawn[];
}
