import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { openHost, TAG } from '../steps/open-host.js';
import { recordEvents } from '../steps/record-events.js';

const upgrade = (page: Page) => page.getByRole('button', { name: /^Upgrade/ });

/** Each in its own way: whoever blocks cookies has no store at all, others one that takes nothing. */
const DENIALS: Readonly<Record<string, () => void>> = {
  'is refused as soon as it is asked for': () => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
  },
  'takes nothing, as when it is full': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  },
  'is not there': () => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { value: null });
  },
};

/** A page whose shopper has consented and declines what is offered. Nothing of that may break. */
async function walk(page: Page): Promise<void> {
  const events = await recordEvents(page);
  const broken = await openHost(page, {
    tag: TAG.replace('data-feed', 'data-consent="true" data-feed'),
    body: '<uptier-banner placement="cart" reserve="300"></uptier-banner>',
  });
  await expect(upgrade(page)).toBeVisible();
  await page.getByRole('button', { name: 'No, thanks' }).click();
  await expect(upgrade(page)).toHaveCount(0);
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
  await rm(profile, { recursive: true });
});
