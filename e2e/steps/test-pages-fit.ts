import type { Page } from '@playwright/test';
import { expectFit } from './expect-fit.js';

/** What an example's pages are looked at on: a phone, and a desktop in the dark. */
const SCREENS = [
  [360, 'light'],
  [1280, 'dark'],
] as const;

type Test = (title: string, body: (fixtures: { page: Page }) => Promise<void>) => void;

interface Pages {
  /** Whose pages, for the tests' names: these stand in this file. */
  readonly of: string;
  /** Puts into the cart what the pages need for their offers. */
  readonly fill: (page: Page) => Promise<void>;
  readonly paths: readonly string[];
}

/** Declares the tests that an example's pages are no wider than a screen, and have nothing that axe finds wrong. */
export function testPagesFit(test: Test, { of, fill, paths }: Pages): void {
  for (const [width, colorScheme] of SCREENS) {
    test(`no page of ${of} is wider than a screen of ${width} px or has what axe finds wrong, ${colorScheme}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await fill(page);
      for (const path of paths) {
        await page.goto(path);
        await page.waitForLoadState('networkidle');
        await expectFit(page, path);
      }
    });
  }
}
