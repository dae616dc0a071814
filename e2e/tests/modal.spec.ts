import { expect, type Page } from '@playwright/test';
import { drawWidget, heardFrom } from '../steps/draw-widget.js';
import { findViolations } from '../steps/find-violations.js';
import { test } from '../steps/test.js';

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
    await expect.poll(() => heardFrom(page)).toEqual(['decline']);
  });

  test('waits for a dialog in a shadow tree, and comes when the shopper has answered it', async ({
    page,
  }) => {
    await drawWidget(page, 'modal', {
      offer,
      attributes: order,
      html: `<div id="consent"><template shadowrootmode="open"><dialog>Cookies?
        <button onclick="this.closest('dialog').close()">Yes</button></dialog></template></div>
        <script>document.querySelector('#consent').shadowRoot.querySelector('dialog').showModal()</script>`,
    });
    const yes = page.getByRole('button', { name: 'Yes' });
    await page.waitForTimeout(1000);
    await expect(dialog(page)).toBeHidden();
    await yes.click();
    await expect(dialog(page)).toBeVisible();
  });

  for (const [where, style] of [
    ['in what the page does not show', '#place { display: none }'],
    ['in what the page makes invisible', '#place { visibility: hidden }'],
    ['where the page hides its element', '#place > * { display: none }'],
    ['in what the page keeps closed', '#place { content-visibility: hidden }'],
  ] as const) {
    test(`does not open ${where}, which would lock the page, but on a screen where it shows`, async ({
      page,
    }) => {
      const html = `<style>@media (min-width: 600px) { ${style} }</style>`;
      await drawWidget(page, 'modal', { offer, attributes: order, html });
      await page.waitForTimeout(1000);
      await page.locator('#before').click({ trial: true });
      await page.setViewportSize({ width: 400, height: 700 });
      await expect(dialog(page)).toBeVisible();
    });
  }

  for (const [where, rule] of [
    ['when a script shows its place, of which nothing tells', ''],
    [
      'where a rule of the page hides every closed dialog',
      'dialog:not([open]) { display: none !important }',
    ],
  ] as const) {
    test(`opens ${where}`, async ({ page }) => {
      const html = '<style>#place { display: none }</style>';
      await drawWidget(page, 'modal', { offer, attributes: order, html });
      await page.waitForTimeout(1000);
      await page.evaluate((css) => {
        const place = document.querySelector<HTMLElement>('#place')!;
        const style = document.createElement('style');
        style.textContent = css;
        place.firstElementChild!.shadowRoot!.append(style);
        place.style.display = 'block';
      }, rule);
      await expect(dialog(page)).toBeVisible();
    });
  }

  test('opens in what has no box of its own', async ({ page }) => {
    const html = '<style>#place, #place > * { display: contents }</style>';
    await drawWidget(page, 'modal', { offer, attributes: order, html });
    await expect(dialog(page)).toBeVisible();
  });

  test('stays when a mark in it ends beside it', async ({ page }) => {
    await drawWidget(page, 'modal', { offer, attributes: order });
    await dialog(page).getByText('Screen and battery').hover();
    await page.mouse.down();
    await page.mouse.move(5, 5);
    await page.mouse.up();
    await expect(dialog(page)).toBeVisible();
    expect(await heardFrom(page)).not.toContain('decline');
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

test.describe('the modal in the cart', () => {
  const inCart = { offer, placement: 'cart', attributes: order };
  const decide = () => (window as unknown as { decide: () => void }).decide();

  test('does not come on load, whatever the page says', async ({ page }) => {
    await drawWidget(page, 'modal', inCart);
    await page.evaluate(async () => {
      // What a test runs counts as the shopper's own for some seconds.
      while (navigator.userActivation.isActive) await new Promise((go) => setTimeout(go, 100));
      document.dispatchEvent(new Event('uptier:added'));
      (window as unknown as { decide: () => void }).decide();
    });
    await page.waitForTimeout(1000);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test("comes with the first decision after the shopper's own add", async ({ page }) => {
    await drawWidget(page, 'modal', inCart);
    await page.evaluate(() => {
      document.querySelector('#before')?.addEventListener('click', () => {
        document.dispatchEvent(new Event('uptier:added'));
      });
    });
    await page.locator('#before').click();
    await page.waitForTimeout(500);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.evaluate(decide);
    await expect(
      page.getByRole('dialog', { name: 'What you chose is in your cart.' }),
    ).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.locator('#before')).toBeFocused();
  });

  test('does not come for a tap that puts nothing into the cart, nor on leaving', async ({
    page,
  }) => {
    await drawWidget(page, 'modal', inCart);
    await page.locator('#before').click();
    await page.evaluate(decide);
    await page.mouse.move(400, 300);
    await page.mouse.move(400, 0);
    await page.evaluate(() => document.dispatchEvent(new MouseEvent('mouseleave')));
    await page.waitForTimeout(1000);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});
