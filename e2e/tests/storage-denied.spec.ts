import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { DENIALS } from '../steps/deny-storage.js';
import { openHost, TAG } from '../steps/open-host.js';
import { openWithPhone, yesOn } from '../steps/open-with-phone.js';
import { recordEvents } from '../steps/record-events.js';
import { SHOPS, test } from '../steps/shops.js';

/** A page whose shopper has consented and declines what is offered. Nothing of that may break. */
async function walk(page: Page): Promise<void> {
  const events = await recordEvents(page);
  const broken = await openHost(page, {
    tag: TAG.replace('data-feed', 'data-consent="true" data-feed'),
    body: '<uptier-banner placement="cart" reserve="300"></uptier-banner>',
  });
  await expect(yesOn(page)).toBeVisible();
  await page.getByRole('button', { name: 'No, thanks' }).click();
  await expect(yesOn(page)).toHaveCount(0);
  expect((await events()).filter(({ type }) => type === 'error')).toEqual([]);
  expect(broken).toEqual([]);
}

for (const [how, deny] of Object.entries(DENIALS)) {
  test(`where storage ${how} an offer is shown, with consent too, and a no is taken`, async ({
    page,
  }) => {
    await page.addInitScript(deny);
    await walk(page);
  });

  for (const shop of SHOPS) {
    const [, [, large]] = shop.phones;
    test(`where storage ${how} a swap on ${shop.platform} is made all the same`, async ({
      page,
      start,
    }) => {
      await page.addInitScript(deny);
      const server = await openWithPhone(page, { start, shop });
      await yesOn(page).click();
      await expect.poll(() => server.cart()).toEqual([{ id: large, quantity: 1 }]);
      await expect(page.getByRole('button', { name: /^Undo/ })).toBeVisible();
    });
  }
}

test('and so it is where Chromium itself blocks all cookies', async ({ playwright, baseURL }) => {
  const { launchOptions } = test.info().project.use;
  const profile = await mkdtemp(join(tmpdir(), 'uptier-blocked-'));
  const preferences = { profile: { default_content_setting_values: { cookies: 2 } } };
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  const context = await playwright.chromium.launchPersistentContext(profile, {
    ...launchOptions,
    ...(baseURL && { baseURL }),
  });
  const page = await context.newPage();
  await walk(page);
  const isDenied = () => {
    try {
      return !localStorage;
    } catch (error) {
      return (error as Error).name;
    }
  };
  expect(await page.evaluate(isDenied)).toBe('SecurityError');
  await context.close();
  // It may still be writing.
  await rm(profile, { recursive: true, maxRetries: 20, retryDelay: 100 });
});
