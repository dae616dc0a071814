import { expect } from '@playwright/test';
import { expectWhole } from '../../engines/expect-whole.js';
import { shopPage } from '../../engines/shop-page.js';
import { test } from '../../engines/walk.js';

const ORDER = `window.uptier = [['context', { order: {
  id: 'A1', lines: [{ key: 'l', id: 'phone-64', quantity: 1, price: 49900 }], total: 49900, currency: 'USD' } }]];`;

const PAGE = shopPage({
  body: '<uptier-modal placement="post-purchase"></uptier-modal>',
  script: ORDER,
  tag: '<script async src="/uptier/uptier.js" data-feed="/feed.json" data-accept-url="/accept/{order}"></script>',
});

const DIALOG = ['dialog', /One more thing for your order\?$/] as const;
const YES = ['button', 'Add to my order: Care plan'] as const;
const NO = ['button', 'No, thanks'] as const;

/** Runs in the page: what of the page itself has the focus. */
const focused = () => document.activeElement?.id;

test('the modal after an order takes the focus, keeps it, and gives it back with Esc', async ({
  driver,
  serve,
}) => {
  const shop = await serve(PAGE);
  await driver.goto(shop.address);
  await expect.poll(() => driver.sees(...DIALOG)).toBe(true);
  await expect.poll(() => driver.isFocused('heading', 'One more thing for your order?')).toBe(true);
  await driver.press('Tab');
  await expect.poll(() => driver.isFocused(...YES)).toBe(true);
  await driver.press('Tab');
  await expect.poll(() => driver.isFocused(...NO)).toBe(true);
  await driver.press('Shift+Tab');
  await expect.poll(() => driver.isFocused(...YES)).toBe(true);
  for (let press = 0; press < 3; press++) {
    await driver.press('Tab');
    expect(['before', 'after']).not.toContain(await driver.run(focused));
  }
  await driver.press('Escape');
  await expect.poll(() => driver.sees(...DIALOG)).toBe(false);
  await expect.poll(() => driver.run(focused)).toBe('before');
  expect(shop.accepted).toEqual([]);
  const heard = () => (window as unknown as { heard: string[] }).heard;
  // The browser tells that a dialog has closed a moment after it is gone.
  const declined = async () => (await driver.run(heard)).filter((one) => one === 'declined');
  await expect.poll(declined).toHaveLength(1);
  await expectWhole(driver);
});

test('a yes in it goes to the shop once, and says that it is done', async ({ driver, serve }) => {
  const shop = await serve(PAGE);
  await driver.goto(shop.address);
  await driver.click(...YES);
  await expect.poll(() => driver.sees('button', /^Done/)).toBe(true);
  expect(shop.accepted.map((body) => (JSON.parse(body) as { order: string }).order)).toEqual([
    'A1',
  ]);
  await expectWhole(driver);
});
