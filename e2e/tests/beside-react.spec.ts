import { expect, type Page } from '@playwright/test';
import { build } from 'esbuild';
import { openHost, TAG } from '../steps/open-host.js';
import { recordEvents } from '../steps/record-events.js';
import { test } from '../steps/test.js';

/** An app that draws our element itself, and all that stands round it anew with each click. */
const APP = `
  import { createElement as h, useState } from 'react';
  import { createRoot } from 'react-dom/client';

  function App() {
    const [clicks, setClicks] = useState(0);
    const [isOpen, setOpen] = useState(true);
    return h('section', { className: 'clicked-' + clicks, 'data-clicks': clicks },
      h('button', { onClick: () => setClicks(clicks + 1) }, 'Clicked ' + clicks),
      h('button', { onClick: () => setOpen(!isOpen) }, isOpen ? 'Hide' : 'Show'),
      clicks % 2 ? h('p', null, 'An odd number') : null,
      isOpen && h('uptier-carousel',
        { placement: 'cart', source: 'upgrade', reserve: 300, class: 'clicked-' + clicks }),
    );
  }
  createRoot(document.getElementById('app')).render(h(App));`;

/** React as its own builds are: what it has to complain about it says aloud in the one for development. */
async function bundleApp(mode: 'development' | 'production'): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: APP, resolveDir: import.meta.dirname },
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
    bundle: true,
    write: false,
  });
  return outputFiles[0]!.text;
}

async function openApp(page: Page, mode: 'development' | 'production'): Promise<string[]> {
  const body = await bundleApp(mode);
  await page.route('**/app.js', (route) => route.fulfill({ body, contentType: 'text/javascript' }));
  return openHost(page, { body: '<div id="app"></div><script src="/app.js"></script>' });
}

const upgrade = (page: Page) => page.getByRole('button', { name: /^Upgrade/ });

for (const mode of ['development', 'production'] as const) {
  test(`an element that React (${mode}) draws shows its offer, and keeps it while all round it is drawn anew`, async ({
    page,
  }) => {
    const events = await recordEvents(page);
    const broken = await openApp(page, mode);
    await expect(upgrade(page)).toBeVisible();
    const shown = await upgrade(page).elementHandle();
    for (const clicks of [0, 1, 2])
      await page.getByRole('button', { name: `Clicked ${clicks}` }).click();
    await expect(page.locator('#app > section')).toHaveAttribute('data-clicks', '3');
    await expect(page.locator('uptier-carousel')).toHaveClass('clicked-3');
    await expect(upgrade(page)).toBeVisible();
    // It is the very button of before: nothing was drawn again, nor decided.
    expect(await upgrade(page).evaluate((now, before) => now === before, shown)).toBe(true);
    expect((await events()).filter(({ type }) => type === 'decided')).toHaveLength(1);
    expect(broken).toEqual([]);
  });
}

test('an element that React takes out and puts in again shows its offer again', async ({
  page,
}) => {
  const broken = await openApp(page, 'production');
  await expect(upgrade(page)).toBeVisible();
  await page.getByRole('button', { name: 'Hide' }).click();
  await expect(upgrade(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(upgrade(page)).toBeVisible();
  expect(broken).toEqual([]);
});

/** The same element on a page that a server has drawn, and that React takes over once the tag has run. */
const HYDRATED = `
  import { createElement as h } from 'react';
  import { hydrateRoot } from 'react-dom/client';

  const element = h('uptier-carousel', { placement: 'cart', source: 'upgrade', reserve: '300' });
  hydrateRoot(document.getElementById('app'), h('section', null, element));`;

const DRAWN_HTML =
  '<section><uptier-carousel placement="cart" source="upgrade" reserve="300"></uptier-carousel></section>';

test('React finds an element that keeps a height as its server drew it', async ({ page }) => {
  const { outputFiles } = await build({
    stdin: { contents: HYDRATED, resolveDir: import.meta.dirname },
    define: { 'process.env.NODE_ENV': '"development"' },
    bundle: true,
    write: false,
  });
  await page.route('**/app.js', (route) =>
    route.fulfill({ body: outputFiles[0]!.text, contentType: 'text/javascript' }),
  );
  const broken = await openHost(page, {
    body: `<div id="app">${DRAWN_HTML}</div>`,
    tag: `${TAG}<script>requestAnimationFrame(() => requestAnimationFrame(() => {
      const app = document.createElement('script'); app.src = '/app.js'; document.body.append(app); }))</script>`,
  });
  await expect(upgrade(page)).toBeVisible();
  const element = page.locator('uptier-carousel');
  expect(
    await element.evaluate((one) => [one.outerHTML, getComputedStyle(one).minBlockSize]),
  ).toEqual([DRAWN_HTML.replace(/<\/?section>/g, ''), '300px']);
  await expect
    .poll(() => page.evaluate(() => Object.keys(document.querySelector('#app')!).join()))
    .toContain('react');
  expect(broken).toEqual([]);
});
