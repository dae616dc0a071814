import type { Page } from '@playwright/test';
import { readElements, type Drawn } from './read-element.js';
import type { Wanted } from './scene.js';

/** Reads the elements that a selector finds. As one text: Playwright looks at each value of a page's answer. */
export async function readAll(
  page: Page,
  selector: string,
  wanted: readonly Wanted[],
): Promise<Drawn[]> {
  const parts = [...new Set(wanted.flatMap(({ texts }) => Object.keys(texts)))];
  const asked = [selector, parts].map((one) => JSON.stringify(one)).join(', ');
  const text = await page.evaluate(`JSON.stringify((${String(readElements)})(${asked}))`);
  return JSON.parse(text as string) as Drawn[];
}
