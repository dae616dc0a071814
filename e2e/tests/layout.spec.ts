import { expect, type Page } from '@playwright/test';
import { CHOICES } from '../gallery/settings.js';
import { openGallery } from '../steps/open-gallery.js';
import { test } from '../steps/test.js';

/** The widest stretch of an element, from side to side, that nothing is printed or drawn in. */
const widestGap = (page: Page, element: string) =>
  page.locator(element).evaluate((box) => {
    const range = document.createRange();
    const boxes = [...box.querySelectorAll('img, button, a')].map((one) =>
      one.getBoundingClientRect(),
    );
    const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const inside = texts.currentNode.parentElement;
      if (!inside || inside.closest('.uptier-quiet') || inside.closest('button')) continue;
      range.selectNodeContents(texts.currentNode);
      boxes.push(...range.getClientRects());
    }
    const drawn = boxes.filter(({ width }) => width > 1).sort((a, b) => a.left - b.left);
    let [end, widest] = [box.getBoundingClientRect().left, 0];
    for (const { left, right } of drawn) {
      widest = Math.max(widest, left - end);
      end = Math.max(end, right);
    }
    return widest;
  });

for (const state of ['incentive, deadline, quote', 'offer', 'beside']) {
  test(`the banner "${state}" has no empty stretch in its middle on a desktop`, async ({
    page,
  }) => {
    for (const width of [1280, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      await openGallery(page, { component: 'banner', state });
      expect([width, (await widestGap(page, '.uptier-panel')) < 200]).toEqual([width, true]);
    }
  });
}

const linesOf = (page: Page, element: string) =>
  page.locator(element).evaluate((text) => {
    const range = document.createRange();
    const tops = new Set<number>();
    const texts = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    // Not the boxes round them, which are as high as a line and not as its letters.
    while (texts.nextNode()) {
      range.selectNodeContents(texts.currentNode);
      for (const { top } of range.getClientRects()) tops.add(Math.round(top / 4));
    }
    return tops.size;
  });

test('on a desktop the heading of a banner is the last of it to break, in each preset', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const preset of CHOICES.preset) {
    await openGallery(page, { component: 'banner', state: 'incentive, deadline, quote', preset });
    expect([preset, await linesOf(page, '.uptier-heading')]).toEqual([preset, 1]);
  }
});

test('a heading as long as a feed may make it ends after three lines', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openGallery(page, { component: 'banner', state: 'long words' });
  const [height, line] = await page.locator('.uptier-heading').evaluate((heading) => {
    const range = document.createRange();
    range.selectNodeContents(heading);
    return [heading.clientHeight, range.getClientRects()[0]!.height];
  });
  expect(Math.round(height / line)).toBe(3);
});

test('in text of twice the size the answers of a modal do not cover what is to be read', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await openGallery(page, { component: 'modal', state: 'takes money', text: '200' });
  const edgeOf = (part: string, edge: 'top' | 'bottom') =>
    page.locator(`.uptier-${part}`).evaluate((one, at) => one.getBoundingClientRect()[at], edge);
  expect(await edgeOf('foot', 'top')).toBeGreaterThan(await edgeOf('gains', 'bottom'));
  await page.setViewportSize({ width: 390, height: 500 });
  await openGallery(page, { component: 'modal', state: 'takes money' });
  expect(await edgeOf('foot', 'bottom')).toBeLessThan(500);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('a discount and its end stand on one line, and the terms of a payment on two', async ({
    page,
  }) => {
    await openGallery(page, { component: 'banner', state: 'incentive, deadline, quote' });
    expect(await linesOf(page, '.uptier-incentives')).toBe(1);
    await openGallery(page, { component: 'modal', state: 'takes money' });
    expect(await linesOf(page, '.uptier-terms')).toBe(2);
  });

  test("the line to free shipping has no air of the banner's under its title", async ({ page }) => {
    await openGallery(page, { component: 'shipping', state: 'busy' });
    // The sheets of all components are in the page; none lays out what another one has.
    await expect(page.locator('.uptier-reach > .uptier-facts')).toHaveCSS('display', 'block');
  });
});
