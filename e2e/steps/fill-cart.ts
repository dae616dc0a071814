import { expect, type Page } from '@playwright/test';

/** Puts products into the cart of the page's shopper, as the shop's own pages would. */
export async function fillCart(
  page: Page,
  products: Readonly<Record<string, number>>,
): Promise<void> {
  const add = Object.entries(products).map(([id, quantity]) => ({ id, quantity }));
  const answer = await page.request.post('/api/cart/change', { data: { add, remove: [] } });
  expect(answer.ok()).toBe(true);
}
