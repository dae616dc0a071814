import { expect } from '@playwright/test';
import { openHost, TAG } from '../steps/open-host.js';
import { recordEvents } from '../steps/record-events.js';
import { test } from '../steps/test.js';

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

test('the panel says of a modal that waits that it does, not that others are ahead', async ({
  page,
}) => {
  await openHost(page, { body: MODAL, query: '?uptier=debug' });
  const panel = page.getByRole('complementary', { name: 'Uptier debug' });
  await expect(
    panel.getByText(/^This modal opens once, after the shopper's own add/),
  ).toBeVisible();
  await expect(panel.getByText('not asked', { exact: true }).first()).toBeAttached();
  await expect(panel.getByText('outranked', { exact: true })).toHaveCount(0);
});

test('it does not open over the way back of a banner that has just taken a yes', async ({
  page,
}) => {
  const events = await recordEvents(page);
  const banner = '<uptier-banner placement="cart" source="upgrade" reserve="300"></uptier-banner>';
  // Two phones that each have a larger version: once the banner has taken one, there is one left for the modal.
  const cart = `<script>
    const line = (id, price) => ({ key: id, id, quantity: 1, price });
    const cartOf = (...lines) => ({ lines, currency: 'INR',
      subtotal: lines.reduce((sum, { price }) => sum + price, 0) });
    let cart = cartOf(line('iphone-11-red-64-gb', 4699900), line('iphone-12-black-64-gb', 7090000));
    uptier = [['platform', { readCart: () => cart, changeCart: ({ add, remove }) => {
      cart = cartOf(...cart.lines.map((one) =>
        one.key === remove[0].key ? line(add[0].id, one.price + 500000) : one));
      return { status: 'done', cart };
    } }]];</script>`;
  await openHost(page, { body: banner + MODAL, tag: cart + TAG });
  await page.locator('uptier-banner').getByRole('button', upgrade).click();
  const undo = page.getByRole('button', { name: 'Undo' });
  await expect(undo).toBeVisible();
  // The walk after it, and longer than a page takes to be idle.
  await expect
    .poll(async () => (await events()).filter(({ type }) => type === 'decided').length)
    .toBeGreaterThan(2);
  await page.waitForTimeout(1000);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await undo.click({ trial: true });
});
