import { expect, test } from '@playwright/test';
import { openHost } from '../steps/open-host.js';
import { recordEvents } from '../steps/record-events.js';

const upgrade = { name: /^Upgrade/ } as const;
const MODAL = '<uptier-modal placement="cart" source="upgrade"></uptier-modal>';

test('a modal that waits for the shopper leaves the only offer to the carousel', async ({
  page,
}) => {
  const carousel =
    '<uptier-carousel placement="cart" source="upgrade" reserve="300"></uptier-carousel>';
  await openHost(page, { body: MODAL + carousel });
  await expect(page.locator('uptier-carousel').getByRole('button', upgrade)).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('it has an offer once the shopper has put something into the cart', async ({ page }) => {
  const events = await recordEvents(page);
  const add = `<button onclick="document.dispatchEvent(new Event('uptier:added'));
    uptier.push(['context', { cart: { lines: [{ key: 'l', id: 'iphone-11-red-64-gb', quantity: 1,
    price: 4699900 }], subtotal: 4699900, currency: 'INR' } }])">Add</button>`;
  await openHost(page, { body: add + MODAL });
  await expect.poll(async () => (await events()).map(({ type }) => type)).toContain('decided');
  await page.getByRole('button', { name: 'Add' }).click();
  await expect(page.getByRole('dialog').getByRole('button', upgrade)).toBeVisible();
});
