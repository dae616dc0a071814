import { expect, type Page } from '@playwright/test';
import { askGallery } from '../steps/ask-gallery.js';
import { openGallery } from '../steps/open-gallery.js';
import { test } from '../steps/test.js';

const one = { component: 'banner', state: 'offer' } as const;
const button = (page: Page) => page.getByRole('button', { name: /^Upgrade/ });

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test.describe('in every state', () => {
  test('a page of 320 px has nothing to scroll sideways', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openGallery(page, {});
    const widest = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(widest).toBe(320);
    expect(await askGallery(page, 'findCrowding')).toEqual([]);
  });

  for (const width of [320, 640, 1280]) {
    test(`text of twice the size is neither cut off nor printed over at ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await openGallery(page, { text: '200' });
      expect(await askGallery(page, 'findCrowding')).toEqual([]);
      const widest = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(widest).toBeLessThanOrEqual(width);
    });
  }

  test('what can be pressed is 24 px wide and high at least', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await openGallery(page, {});
    expect(await askGallery(page, 'findSmallTargets')).toEqual([]);
  });
});

test('whoever goes by keyboard sees a ring round where he is', async ({ page }) => {
  await openGallery(page, {});
  const names = await page.locator('select[name=component] option').allTextContents();
  for (const component of names.slice(1)) {
    await openGallery(page, { component });
    await page.locator('select[name=root]').focus();
    const stops = new Set<string>();
    for (let presses = 0; presses < 12; presses++) {
      await page.keyboard.press('Tab');
      const { part, hasRing } = await askGallery(page, 'readFocus');
      stops.add(part);
      expect(hasRing, `${component}: ${part}`).toBe(true);
    }
    expect(stops.size, component).toBeGreaterThan(1);
  }
});

test.describe('a preset', () => {
  const DARK = 'rgb(154, 212, 187)';
  const LIGHT = 'rgb(47, 106, 85)';

  test('reaches into the elements, and is dark where the page is', async ({ page }) => {
    await openGallery(page, { ...one, preset: 'soft' });
    await expect(button(page)).toHaveCSS('background-color', LIGHT);
    await openGallery(page, { ...one, preset: 'soft', scheme: 'dark' });
    await expect(button(page)).toHaveCSS('background-color', DARK);
  });

  test('stays light on a page that is light only, however dark the shopper likes it', async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await openGallery(page, { ...one, preset: 'soft', scheme: 'light' });
    await expect(button(page)).toHaveCSS('background-color', LIGHT);
  });

  test('gives way to what the page sets itself', async ({ page }) => {
    await openGallery(page, { ...one, preset: 'soft' });
    await page.addStyleTag({ content: 'section { --uptier-accent: rgb(1, 2, 3) }' });
    await expect(button(page)).toHaveCSS('background-color', 'rgb(1, 2, 3)');
  });

  test('can be for a part of the page alone', async ({ page }) => {
    await openGallery(page, { ...one, preset: 'soft' });
    await page.addStyleTag({ url: '/presets/bold.css' });
    await expect(button(page)).toHaveCSS('background-color', 'rgb(67, 38, 217)');
    await page.locator('.frame').evaluate((frame) => frame.classList.add('uptier-preset-soft'));
    await expect(button(page)).toHaveCSS('background-color', LIGHT);
  });
});

test('without a preset the text has the font and the colour of the page', async ({ page }) => {
  await openGallery(page, one);
  await page.addStyleTag({ content: 'main { color: rgb(9, 8, 7); font-family: monospace }' });
  const gain = page.getByText('Storage');
  await expect(gain).toHaveCSS('color', 'rgb(9, 8, 7)');
  await expect(gain).toHaveCSS('font-family', 'monospace');
});

test('with forced colours each button has an edge', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openGallery(page, { ...one, preset: 'bold' });
  const edge = await button(page).evaluate((yes) => getComputedStyle(yes).borderTopColor);
  const ground = await button(page).evaluate((yes) => getComputedStyle(yes).backgroundColor);
  expect(edge).not.toBe(ground);
  await expect(button(page)).toHaveCSS('border-top-style', 'solid');
});

for (const component of ['modal', 'banner', 'shipping']) {
  test(`with forced colours yes and no of a ${component} are told apart`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    const state = component === 'shipping' ? 'far, with the offer that reaches it' : 'offer';
    await openGallery(page, { component, state });
    const edgeOf = (part: string) =>
      page.locator(`.uptier-button${part}`).evaluate((shown) => {
        const { borderTopWidth, borderTopColor } = getComputedStyle(shown);
        return { borderTopWidth, borderTopColor };
      });
    const [yes, no] = [await edgeOf(':not(.uptier-decline)'), await edgeOf('.uptier-decline')];
    expect(yes.borderTopWidth).toBe('3px');
    expect(no.borderTopWidth).toBe('1px');
    expect(yes.borderTopColor).not.toBe(no.borderTopColor);
  });
}
