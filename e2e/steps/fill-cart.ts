import { expect, type Page } from '@playwright/test';

/** Puts products into the cart of the page's shopper, as the shop's own pages would: by what it sends to `address`. */
export async function fillCart(
  page: Page,
  products: Readonly<Record<string, number>>,
  address = '/api/cart/change',
): Promise<void> {
  const add = Object.entries(products).map(([id, quantity]) => ({ id, quantity }));
  const answer = await page.request.post(address, { data: { add, remove: [] } });
  expect(answer.ok()).toBe(true);
}
