import { expect, type Page } from '@playwright/test';
import { awaitWidgets } from '../hosts/compare/await-widgets.js';
import type { Kind } from '../hosts/shop-page.js';
import { addChecks } from '../steps/add-checks.js';
import { askGallery } from '../steps/ask-gallery.js';
import { openShopPage } from '../steps/open-shop-page.js';
import { test } from '../steps/test.js';

/** What the narrowest phone leaves: 17em, of 16 px. */
const LEAST = 272;

/** Boxes that are as wide as what is in them, and whether the page says how wide that may be. */
const PLACES: readonly (readonly [name: string, style: string, fills: boolean])[] = [
  [
    'a column whose items are centred',
    'display: flex; flex-direction: column; align-items: center',
    true,
  ],
  ['a grid whose items are centred', 'display: grid; place-items: center', true],
  ['a row', 'display: flex', false],
  ['a box in a line of text', 'display: inline-block', false],
  ['a float', 'float: left', false],
  ['a box out of the flow', 'position: absolute; z-index: 9', false],
  ['a table', 'display: table', false],
];

const WIDGETS: Partial<Record<Kind, readonly string[]>> = {
  cart: [
    '<uptier-shipping placement="cart" reserve="40"></uptier-shipping>',
    '<uptier-banner placement="cart" reserve="40"></uptier-banner>',
    '<uptier-carousel placement="cart" reserve="40" offer-role="add-on"></uptier-carousel>',
  ],
  product: [
    '<uptier-carousel placement="product" reserve="40" source="boughtTogether" bundle></uptier-carousel>',
    '<uptier-compare placement="product" reserve="40" family="phone"></uptier-compare>',
  ],
};

/** Before all else of the page, so that these widgets have the first say in what is offered. */
const above = (style: string, kind: Kind): string =>
  (WIDGETS[kind] ?? [])
    .map((widget) => `<div class="frame narrow" style="${style}">${widget}</div>`)
    .join('<div style="clear: both"></div>');

const widthsOf = (page: Page): Promise<number[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.narrow > *')].map(
      ({ shadowRoot }) => shadowRoot!.firstElementChild!.getBoundingClientRect().width,
    ),
  );

for (const [name, style, fills] of PLACES) {
  for (const kind of Object.keys(WIDGETS) as Kind[]) {
    // A fieldset and a table are laid out in ways of their own: once where the page fills, and once where they do.
    if (kind === 'product' && !['a grid whose items are centred', 'a float'].includes(name))
      continue;
    test(`in ${name} the widgets of a ${kind} page are wide enough to be read`, async ({
      page,
    }) => {
      await openShopPage(page, { kind, foreign: { above: above(style, kind) } });
      await awaitWidgets(page, '.narrow > *');
      const least = fills ? await page.evaluate(() => document.body.clientWidth) : LEAST;
      for (const width of await widthsOf(page)) expect(width).toBeGreaterThanOrEqual(least);
      await addChecks(page);
      expect(await askGallery(page, 'findCrowding')).toEqual([]);
    });
  }
}

test('in a row an element without an offer takes no room', async ({ page }) => {
  const row = `<div style="display: flex" class="narrow"><p>Text</p>
    <uptier-banner placement="support"></uptier-banner><p>Text</p></div>`;
  await openShopPage(page, { kind: 'cart', foreign: { above: row } });
  await awaitWidgets(page);
  expect((await page.locator('.narrow uptier-banner').boundingBox())?.width).toBe(0);
});
