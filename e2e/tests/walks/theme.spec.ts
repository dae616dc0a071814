import { expect } from '@playwright/test';
import type { PageDriver } from '../../engines/page-driver.js';
import { expectWhole } from '../../engines/expect-whole.js';
import { shopPage } from '../../engines/shop-page.js';
import type { ServedShop, ShopPage } from '../../engines/serve-shop.js';
import { test } from '../../engines/walk.js';

const BODY = '<uptier-banner placement="cart" reserve="300"></uptier-banner>';

/** Runs in the page: how something in the banner is drawn. */
function styleOf(selector: string) {
  const root = document.querySelector('uptier-banner')!.shadowRoot!;
  const style = getComputedStyle(root.querySelector(selector)!);
  const { backgroundColor, color, fontFamily, borderTopLeftRadius } = style;
  return { backgroundColor, color, fontFamily, borderTopLeftRadius };
}

interface Look {
  readonly driver: PageDriver;
  readonly serve: (page: ShopPage) => Promise<ServedShop>;
  readonly head: string;
}

/** Opens a page whose head says how it looks, with a banner in it. */
async function openBanner({ driver, serve, head }: Look): Promise<void> {
  const shop = await serve(shopPage({ body: BODY, head }));
  shop.hold({ id: '64', quantity: 1 });
  await driver.goto(shop.address);
  await expect.poll(() => driver.sees('button', /^Upgrade/)).toBe(true);
}

test('variables and parts of the page reach into the shadow, and the rest is the page’s own', async ({
  driver,
  serve,
}) => {
  const head = `<style>:root { --uptier-accent: rgb(1, 2, 3) }
    main { color: rgb(9, 8, 7); font-family: monospace }
    uptier-banner::part(button) { border-radius: 7px }</style>`;
  await openBanner({ driver, serve, head });
  expect(await driver.run(styleOf, '.uptier-button:not(.uptier-decline)')).toMatchObject({
    backgroundColor: 'rgb(1, 2, 3)',
    borderTopLeftRadius: '7px',
  });
  expect(await driver.run(styleOf, '.uptier-panel')).toMatchObject({
    color: 'rgb(9, 8, 7)',
    fontFamily: 'monospace',
  });
  await expectWhole(driver);
});

for (const [scheme, color] of [
  ['light', 'rgb(47, 106, 85)'],
  ['dark', 'rgb(154, 212, 187)'],
] as const) {
  test(`a preset is ${scheme} where the page is`, async ({ driver, serve }) => {
    const head = `<link rel="stylesheet" href="/presets/soft.css"><style>html { color-scheme: ${scheme} }</style>`;
    await openBanner({ driver, serve, head });
    const { backgroundColor } = await driver.run(styleOf, '.uptier-button:not(.uptier-decline)');
    expect(backgroundColor).toBe(color);
    await expectWhole(driver);
  });
}
