import type { Page } from '@playwright/test';

/** What the shop itself says is in the shopper's cart: product id -> quantity. */
export async function readCart(page: Page): Promise<Record<string, number>> {
  const answer = await page.request.get('/api/cart');
  const { lines } = (await answer.json()) as { lines: { id: string; quantity: number }[] };
  return Object.fromEntries(lines.map(({ id, quantity }) => [id, quantity]));
}
