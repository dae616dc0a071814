import { expect } from '@playwright/test';
import type { PageDriver } from './page-driver.js';

/** Runs in the page: its errors, and those that Uptier has told. */
function findBroken(): string[] {
  const { broken, heard } = window as unknown as { broken: string[]; heard: string[] };
  // Codes alone have a hyphen.
  return [...broken, ...heard.filter((one) => one.includes('-'))];
}

/** Holds where a page of the shop has had no error of its own, and Uptier has told of none. */
export async function expectWhole(driver: PageDriver): Promise<void> {
  expect(await driver.run(findBroken)).toEqual([]);
}
