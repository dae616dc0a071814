import { expect, type Page } from '@playwright/test';
import { findViolations } from './find-violations.js';

/** Holds that the page, here called `name`, is no wider than its screen and has nothing that axe finds wrong. */
export async function expectFit(page: Page, name: string): Promise<void> {
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  expect([name, sideways]).toEqual([name, 0]);
  expect([name, await findViolations(page)]).toEqual([name, []]);
}
