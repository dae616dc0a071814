import { expect, type Page } from '@playwright/test';
import { heardFrom } from '../steps/draw-widget.js';
import { openServed, wake } from '../steps/open-served.js';
import { HOSTILE, serveOffers } from '../steps/serve-offers.js';
import { test } from '../steps/test.js';

const WIDGETS = ['carousel', 'banner', 'comparison', 'shipping'] as const;
type Widget = (typeof WIDGETS)[number] | 'modal';

/** What of the served page is another after it has woken up. */
interface Changes {
  readonly marked: number;
  readonly added: string[];
  readonly removed: string[];
  readonly html: string;
}

/**
 * Remembers each element of what was served, to look for the very same ones later. Not the texts: what a server wrote
 * as one text, such as two spaces with nothing between, the browser holds as two.
 */
const markElements = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('#offers')!;
    const before = [...root.querySelectorAll('*')];
    const findChanges = (): Changes => {
      const now = [...root.querySelectorAll('*')];
      return {
        marked: before.length,
        added: now.filter((one) => !before.includes(one)).map(({ outerHTML }) => outerHTML),
        removed: before.filter((one) => !now.includes(one)).map(({ outerHTML }) => outerHTML),
        html: root.innerHTML,
      };
    };
    Object.assign(window, { findChanges });
    return findChanges();
  });

const findChanges = (page: Page) =>
  page.evaluate(() => (window as unknown as { findChanges: () => Changes }).findChanges());

/** A page that a server has drawn, awake. Gives what the browser said on its console. */
async function openAwake(page: Page, widget: Widget): Promise<string[]> {
  const said = await openServed(page, serveOffers(widget));
  await wake(page);
  return said;
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

for (const widget of WIDGETS) {
  test(`a ${widget} that Node has drawn wakes up as it stands, under a policy that forbids styles in the HTML`, async ({
    page,
  }) => {
    const html = serveOffers(widget);
    expect(html).not.toMatch(/\sstyle\s*=/i);
    const said = await openServed(page, html);
    const before = await markElements(page);
    expect(before.marked).toBeGreaterThan(10);
    await wake(page);
    expect(await findChanges(page)).toEqual(before);
    expect(said).toEqual([]);
  });
}

test('a modal that Node has drawn is closed until it is awake, then opens as it stands, and takes a no', async ({
  page,
}) => {
  const said = await openServed(page, serveOffers('modal'));
  const dialog = page.locator('dialog');
  await expect(dialog).toBeAttached();
  await expect(dialog).toBeHidden();
  const before = await markElements(page);
  expect(before.marked).toBeGreaterThan(10);
  await wake(page);
  await expect(page.getByRole('heading', { name: 'One more thing for your order?' })).toBeFocused();
  expect(await findChanges(page)).toMatchObject({ added: [], removed: [] });
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect.poll(() => heardFrom(page)).toEqual(['decline']);
  expect(said).toEqual([]);
});

test('a title that would end its script and run one stays a title', async ({ page }) => {
  const html = serveOffers('carousel');
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(html.match(/<\/script/g)).toHaveLength(1);
  const said = await openAwake(page, 'carousel');
  await expect(page.getByRole('link', { name: HOSTILE, exact: true })).toBeVisible();
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  // What carries the offers, and what wakes them up.
  expect(await page.locator('script').count()).toBe(2);
  expect(said).toEqual([]);
});

test('a carousel that was served takes a yes, a no and a why', async ({ page }) => {
  const said = await openAwake(page, 'carousel');
  await button(page, /^Why this\? Phone/).click();
  await expect(page.getByText('You have the one below it.')).toBeVisible();
  await button(page, /^Upgrade for \$50\.00 more: Phone/).click();
  await expect(button(page, /^Done: Phone/)).toBeVisible();
  await button(page, 'Not interested: Case').click();
  expect(await heardFrom(page)).toEqual(['why', 'accept', 'decline']);
  expect(said).toEqual([]);
});

test('a banner that was served takes a yes by key, and takes it back', async ({ page }) => {
  const said = await openAwake(page, 'banner');
  await button(page, /^Upgrade for \$50\.00 more: Phone/).focus();
  await page.keyboard.press('Enter');
  await button(page, /^Undo/).click();
  await expect(page.getByText('Taken back. Your cart is as it was.')).toBeVisible();
  expect(await heardFrom(page)).toEqual(['accept', 'undo']);
  expect(said).toEqual([]);
});

test('a banner that was served takes a no, and folds', async ({ page }) => {
  const said = await openAwake(page, 'banner');
  await button(page, /^No, thanks/).click();
  await expect(button(page, /^Upgrade/)).toHaveCount(0);
  expect(await heardFrom(page)).toEqual(['decline']);
  expect(said).toEqual([]);
});

test('a comparison that was served takes a yes', async ({ page }) => {
  const said = await openAwake(page, 'comparison');
  await button(page, /Phone/).click();
  await expect(button(page, /^Done: Phone/)).toBeVisible();
  expect(await heardFrom(page)).toEqual(['accept']);
  expect(said).toEqual([]);
});

test('a shipping line that was served takes a yes', async ({ page }) => {
  const said = await openAwake(page, 'shipping');
  await expect(page.getByText('Add $51.00 more for free shipping')).toBeVisible();
  await button(page, 'Add: Case').click();
  await expect(button(page, 'Done: Case')).toBeVisible();
  expect(await heardFrom(page)).toEqual(['accept']);
  expect(said).toEqual([]);
});
