import { expect, test, type Page } from '@playwright/test';
import { drawWidget, heardFrom } from '../steps/draw-widget.js';
import { findViolations } from '../steps/find-violations.js';

const price = { currency: 'USD', exponent: 2, price: 1900, pay: 1900 };
const offer = {
  id: 'care',
  role: 'add-on',
  action: 'add',
  quantity: 1,
  gains: [{ type: 'benefit', text: 'Screen and battery' }],
  price,
  product: { id: 'care', title: 'Care plan' },
};
const alternative = { ...offer, id: 'case', product: { id: 'case', title: 'Case' } };

const dialog = (page: Page) => page.getByRole('dialog', { name: 'One more thing for your order?' });
const order = { order: '1001' };

test.describe('the modal after an order', () => {
  test('opens by itself, starts at its heading, and keeps the keyboard inside', async ({
    page,
  }) => {
    await drawWidget(page, 'modal', { offer, attributes: { ...order, charges: '' } });
    await expect(dialog(page).getByRole('heading')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(
      dialog(page).getByRole('button', { name: 'Pay $19.00 now: Care plan' }),
    ).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(dialog(page).getByRole('button', { name: 'No, thanks' })).toBeFocused();
    await expect(page.locator('#after')).not.toBeFocused();
    expect(await findViolations(page)).toEqual([]);
  });

  test('goes by Esc, and gives back the focus and the place in the page', async ({ page }) => {
    await drawWidget(page, 'modal', {
      offer: { ...offer, alternative },
      attributes: order,
      html: '<dialog id="cookies" open>Cookies? <button>Yes</button></dialog>',
    });
    await page.locator('#below').focus();
    await page.evaluate(() => scrollTo(0, 200));
    // It has waited for the other one.
    await expect(dialog(page)).toBeHidden();
    await page.evaluate(() => document.querySelector<HTMLDialogElement>('#cookies')?.close());
    await expect(dialog(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(page.locator('#below')).toBeFocused();
    expect(await page.evaluate(() => scrollY)).toBe(200);
    expect(await heardFrom(page)).toEqual(['decline']);
  });

  test('goes by a click beside it, not by one within', async ({ page }) => {
    await drawWidget(page, 'modal', { offer, attributes: order });
    await dialog(page).getByText('Screen and battery').click();
    await expect(dialog(page)).toBeVisible();
    await page.mouse.click(5, 5);
    await expect(dialog(page)).toBeHidden();
  });

  test('shows the smaller offer after a no, and has yes and no on a small screen', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await drawWidget(page, 'modal', { offer: { ...offer, alternative }, attributes: order });
    await dialog(page).getByRole('button', { name: 'No, thanks' }).click();
    await expect(dialog(page).getByRole('heading')).toBeFocused();
    await expect(
      dialog(page).getByRole('button', { name: 'Add to my order: Case' }),
    ).toBeInViewport({ ratio: 1 });
    await expect(dialog(page).getByRole('button', { name: 'No, thanks' })).toBeInViewport({
      ratio: 1,
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test('counts as seen after a second', async ({ page }) => {
    await drawWidget(page, 'modal', { offer, attributes: order });
    await expect.poll(() => heardFrom(page)).toEqual(['seen']);
  });

  test('does not come without an order', async ({ page }) => {
    await drawWidget(page, 'modal', { offer });
    await page.waitForTimeout(1000);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});
