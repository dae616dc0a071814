import { expect, type Page } from '@playwright/test';
import { openHost } from '../steps/open-host.js';
import { test } from '../steps/test.js';

const yes = (page: Page) => page.getByRole('button', { name: /^Upgrade/ });

/** Keeps files of the script from coming until the returned function is called. */
async function holdOff(page: Page, files: string): Promise<() => Promise<void>> {
  await page.route(files, (route) => route.abort());
  return () => page.unroute(files);
}

/** Opens a page, and waits until an element has said that its code did not come. */
async function openWithout(page: Page): Promise<void> {
  const told = page.waitForEvent('console', (said) => said.text() === 'chunk-unreachable');
  await page.addInitScript(() => {
    document.addEventListener('uptier:error', (event) =>
      console.log((event as CustomEvent<{ code: string }>).detail.code),
    );
  });
  await openHost(page);
  await told;
}

for (const [what, files] of [
  ['all the code', '**/uptier/uptier-*'],
  ['the core', '**/uptier/uptier-core.js*'],
  ['what the core shares with the widgets', '**/uptier/uptier-chunk-*'],
  ['the widget', '**/uptier/uptier-carousel.js*'],
] as const) {
  test(`an element without ${what} shows its offer once the browser is online again`, async ({
    page,
  }) => {
    const letCome = await holdOff(page, files);
    await openWithout(page);
    await letCome();
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await expect(yes(page)).toHaveCount(1);
  });

  test(`the next element that comes asks again for ${what}`, async ({ page }) => {
    const letCome = await holdOff(page, files);
    await openWithout(page);
    await letCome();
    await page.evaluate(() => {
      const first = document.querySelector('uptier-carousel')!;
      const next = first.cloneNode();
      first.remove();
      document.querySelector('h1')!.after(next);
    });
    await expect(yes(page)).toHaveCount(1);
  });
}

test('what comes at the second try, and is not what was published, is not run', async ({
  page,
}) => {
  const files = '**/uptier/uptier-chunk-*';
  const letCome = await holdOff(page, files);
  await openWithout(page);
  await letCome();
  await page.route(files, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `window.stolen = true;${await response.text()}` });
  });
  const told = page.waitForEvent('console', (said) => said.text() === 'chunk-unreachable');
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await told;
  expect(await page.evaluate(() => 'stolen' in window)).toBe(false);
});
