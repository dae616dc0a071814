import { expect, type Page } from '@playwright/test';
import { openWithPhone, yesOn as yes } from '../steps/open-with-phone.js';
import { SHOPS, test } from '../steps/shops.js';

const shop = SHOPS[0]!;
const [[, small], [, large]] = shop.phones;

const again = (page: Page) => page.getByRole('button', { name: /^Try again/ });

for (const file of ['uptier-changes.js', 'uptier-carry-out.js']) {
  test(`a yes whose ${file} is not what was published changes nothing, and works once it is`, async ({
    page,
    start,
  }) => {
    let isRight = false;
    await page.route(`**/${file}*`, async (route) => {
      if (isRight) return route.continue();
      const response = await route.fetch();
      await route.fulfill({ response, body: `${await response.text()}\nwindow.stolen = true` });
    });
    const server = await openWithPhone(page, { start, shop });
    await yes(page).click();
    await expect(again(page)).toBeVisible();
    expect(await page.evaluate(() => 'stolen' in window)).toBe(false);
    expect(server.cart()).toEqual([{ id: small, quantity: 1 }]);
    isRight = true;
    await again(page).click();
    await expect.poll(() => server.cart()).toEqual([{ id: large, quantity: 1 }]);
  });

  test(`a yes that is pressed before ${file} has come waits for it`, async ({ page, start }) => {
    let press = (): void => {};
    const isPressed = new Promise<void>((resolve) => (press = resolve));
    await page.route(`**/${file}*`, async (route) => {
      await isPressed;
      await route.continue();
    });
    const server = await openWithPhone(page, { start, shop });
    await yes(page).click();
    expect(server.cart()).toEqual([{ id: small, quantity: 1 }]);
    press();
    await expect.poll(() => server.cart()).toEqual([{ id: large, quantity: 1 }]);
  });
}
