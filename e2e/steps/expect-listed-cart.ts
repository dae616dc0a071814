import { expect, type Page } from '@playwright/test';

/** Holds what is in the cart, as a cart page that lists it shows it: how many of each product, and the total. */
export async function expectListedCart(
  page: Page,
  lines: Record<string, number>,
  total: string,
): Promise<void> {
  await expect(page.locator('.total strong')).toHaveText(total);
  const shown = () =>
    page
      .locator('.lines li')
      .evaluateAll((items) =>
        Object.fromEntries(
          items.map((item) => [
            item.querySelector('a')!.getAttribute('href')!.slice(3),
            Number.parseInt(item.querySelector('span')!.textContent, 10),
          ]),
        ),
      );
  await expect.poll(shown).toEqual(lines);
}
