import { expect, type Page } from '@playwright/test';

/** Puts phones into the cart of the page's shopper, as the shop's own pages would. */
export async function fillCart(
  page: Page,
  phones: Readonly<Record<string, number>>,
): Promise<void> {
  const add = Object.entries(phones).map(([id, quantity]) => ({ id, quantity }));
  const answer = await page.request.post('/api/cart/change', { data: { add, remove: [] } });
  expect(answer.ok()).toBe(true);
}
