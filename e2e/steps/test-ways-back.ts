import { expect, type Page } from '@playwright/test';
import { expectMissingPage } from './expect-missing-page.js';

type Test = (title: string, body: (fixtures: { page: Page }) => Promise<void>) => void;

interface Shop {
  /** Whose pages, for the tests' names: these stand in this file. */
  readonly of: string;
  /** What an address without a page is answered with, where it is not 404. */
  readonly status?: number;
}

const SHELF = 'All for the tea table';

/** Declares the tests that a Teatime shop leads back to its shelf from where there is nothing to buy. */
export function testWaysBack(test: Test, { of, status = 404 }: Shop): void {
  test(`where there is no page, ${of} says so in its own dress and leads back`, async ({
    page,
  }) => {
    for (const path of ['/p/no-such-cup', '/nowhere/at/all'])
      await expectMissingPage(page, {
        path,
        status,
        heading: 'That page is not here',
        link: SHELF,
        to: '/',
      });
  });

  test(`the empty cart of ${of} leads to the shelf`, async ({ page }) => {
    await page.goto('/cart');
    await expect(page.getByText('There is nothing in it yet.')).toBeVisible();
    await page.getByRole('link', { name: SHELF }).click();
    await expect(page).toHaveURL('/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(SHELF);
  });
}
