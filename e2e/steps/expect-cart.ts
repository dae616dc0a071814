import { expect, type Page } from '@playwright/test';
import { expectListedCart } from './expect-listed-cart.js';
import { readCart } from './read-cart.js';

/** Holds what is in the cart: the page that lists it, the count on every page and the server say the same. */
export async function expectCart(
  page: Page,
  lines: Record<string, number>,
  total: string,
): Promise<void> {
  await expectListedCart(page, lines, total);
  await expect.poll(() => readCart(page)).toEqual(lines);
  const count = Object.values(lines).reduce((sum, quantity) => sum + quantity, 0);
  await expect(page.locator('#count')).toHaveText(String(count));
}
