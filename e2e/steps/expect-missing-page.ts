import { expect, type Page } from '@playwright/test';
import { expectFit } from './expect-fit.js';

interface Missing {
  readonly path: string;
  readonly heading: string;
  /** The link back into the shop, and where it leads. */
  readonly link: string;
  readonly to: string;
  /** 404 where it is not said. A host of pages that the browser draws has one file for every address, and answers 200. */
  readonly status?: number;
}

/** Holds that an address without a page is answered by one in the shop's dress, which says so and leads back. */
export async function expectMissingPage(page: Page, wanted: Missing): Promise<void> {
  const { path, heading, link, to, status = 404 } = wanted;
  const answer = await page.goto(path);
  expect(answer?.status()).toBe(status);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
  await expectFit(page, path);
  await page.getByRole('link', { name: link, exact: true }).click();
  await expect(page).toHaveURL(to);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(heading);
}
