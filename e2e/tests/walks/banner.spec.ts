import { expect } from '@playwright/test';
import type { PageDriver } from '../../engines/page-driver.js';
import { expectWhole } from '../../engines/expect-whole.js';
import { shopPage } from '../../engines/shop-page.js';
import type { ServedShop, ShopPage } from '../../engines/serve-shop.js';
import { test } from '../../engines/walk.js';

const PAGE = shopPage({ body: '<uptier-banner placement="cart" reserve="300"></uptier-banner>' });
const YES = ['button', 'Upgrade for $100.00 more: Phone 128 GB'] as const;
const AGAIN = ['button', 'Try again: Phone 128 GB'] as const;
const OLD = [{ id: '64', quantity: 2 }];
const NEW = [{ id: '128', quantity: 2 }];

/** Opens the cart page of a shopper with two small phones in the cart. */
async function openCart(
  driver: PageDriver,
  serve: (page: ShopPage) => Promise<ServedShop>,
): Promise<ServedShop> {
  const shop = await serve(PAGE);
  shop.hold({ id: '64', quantity: 2 });
  await driver.goto(shop.address);
  await expect.poll(() => driver.sees(...YES)).toBe(true);
  return shop;
}

const heard = (driver: PageDriver) =>
  driver.run(() => (window as unknown as { heard: string[] }).heard);

test('the banner swaps what is in the cart, and takes it back', async ({ driver, serve }) => {
  const shop = await openCart(driver, serve);
  await driver.click(...YES);
  await expect.poll(() => shop.cart()).toEqual(NEW);
  await expect.poll(() => driver.sees('button', /^Undo/)).toBe(true);
  await expect.poll(() => heard(driver)).toContain('accepted');
  await driver.click('button', /^Undo/);
  await expect.poll(() => shop.cart()).toEqual(OLD);
  await expect.poll(() => heard(driver)).toContain('undone');
  await expectWhole(driver);
});

test('a no closes the banner, and holds on the next page', async ({ driver, serve }) => {
  const shop = await openCart(driver, serve);
  await driver.click('button', 'No, thanks');
  await expect.poll(() => driver.sees(...YES)).toBe(false);
  await driver.goto(shop.address);
  await expect.poll(() => heard(driver)).toContain('decided');
  expect(await driver.sees(...YES)).toBe(false);
  expect(shop.cart()).toEqual(OLD);
  await expectWhole(driver);
});

// What a swap asks of the shop: the cart, an add, the cart, a change, the cart.
for (const asked of [0, 1, 2, 3, 4]) {
  test(`offline after request ${asked} of a swap the shopper is told, and once he is online again a reload leaves the old cart or the new one, and a repeat the new one`, async ({
    driver,
    serve,
  }) => {
    const shop = await openCart(driver, serve);
    shop.cutOff(asked);
    await driver.click(...YES);
    await expect.poll(() => driver.sees(...AGAIN), { timeout: 15_000 }).toBe(true);
    shop.cutOff();
    await driver.goto(shop.address);
    await expect.poll(() => heard(driver)).toContain('decided');
    const held = JSON.stringify(shop.cart());
    expect([OLD, NEW].map((cart) => JSON.stringify(cart))).toContain(held);
    if (held === JSON.stringify(OLD)) await driver.click(...YES);
    await expect.poll(() => shop.cart()).toEqual(NEW);
    await expectWhole(driver);
  });
}

for (const asked of [1, 2, 3]) {
  test(`who leaves the page after request ${asked} of a swap finds the old cart or the new one on the next`, async ({
    driver,
    serve,
  }) => {
    const shop = await openCart(driver, serve);
    const before = shop.requests.length;
    await driver.click(...YES);
    await expect.poll(() => shop.requests.length).toBeGreaterThanOrEqual(before + asked);
    await driver.goto('about:blank');
    await driver.goto(shop.address);
    await expect.poll(() => heard(driver)).toContain('decided');
    expect([OLD, NEW]).toContainEqual(shop.cart());
  });
}
