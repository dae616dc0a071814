import { expect, type Page } from '@playwright/test';
import { awaitWidgets } from '../hosts/compare/await-widgets.js';
import type { Kind } from '../hosts/shop-page.js';
import { addChecks } from '../steps/add-checks.js';
import { askGallery } from '../steps/ask-gallery.js';
import { openShopPage } from '../steps/open-shop-page.js';
import { test } from '../steps/test.js';

/** What the narrowest phone leaves: 17em, of 16 px. */
const LEAST = 272;

/** Boxes that are as wide as what is in them. */
const PLACES: readonly (readonly [name: string, style: string])[] = [
  [
    'a column whose items are centred',
    'display: flex; flex-direction: column; align-items: center',
  ],
  ['a grid whose items are centred', 'display: grid; place-items: center'],
  ['a row', 'display: flex'],
  ['a box in a line of text', 'display: inline-block'],
  ['a float', 'float: left'],
  ['a box out of the flow', 'position: absolute; z-index: 9'],
  ['a table', 'display: table'],
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

for (const [name, style] of PLACES) {
  for (const kind of Object.keys(WIDGETS) as Kind[]) {
    // A fieldset and a table are laid out in ways of their own: once in a grid, and once in a float.
    if (kind === 'product' && !['a grid whose items are centred', 'a float'].includes(name))
      continue;
    test(`in ${name} the widgets of a ${kind} page are wide enough to be read`, async ({
      page,
    }) => {
      await openShopPage(page, { kind, foreign: { above: above(style, kind) } });
      await awaitWidgets(page, '.narrow > *');
      for (const width of await widthsOf(page)) expect(width).toBeGreaterThanOrEqual(LEAST);
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

const BESIDE = (WIDGETS.cart ?? []).slice(1).join('');

for (const [name, style] of [
  ['two columns', 'display: grid; grid-template-columns: 1fr 1fr'],
  ['a column of 240 px', 'display: grid; width: 240px'],
  ['a float of 240 px', 'float: left; max-width: 240px'],
  ['a row with much round it', 'display: flex; padding: 30px 60px'],
] as const) {
  test(`${name} of a phone become no wider by the widgets in them`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const place = `<div class="frame narrow" style="box-sizing: border-box; ${style}">${BESIDE}</div>`;
    await openShopPage(page, { kind: 'cart', foreign: { above: place } });
    await awaitWidgets(page, '.narrow > *');
    const sticksOut = await page.evaluate(() => {
      const { left, right } = document.querySelector('.narrow')!.getBoundingClientRect();
      return [...document.querySelectorAll('.narrow > *')].filter((one) => {
        const box = one.getBoundingClientRect();
        return box.left < left - 1 || box.right > right + 1 || box.right > innerWidth;
      }).length;
    });
    expect(sticksOut).toBe(0);
  });
}

test('a widget that the page has given a width stays where the page centres it', async ({
  page,
}) => {
  const place = `<style>.narrow > * { width: 300px }</style>
    <div class="frame narrow" style="display: grid; place-items: center; height: 600px">${WIDGETS.cart?.[1]}</div>`;
  await openShopPage(page, { kind: 'cart', foreign: { above: place } });
  await awaitWidgets(page, '.narrow > *');
  const offCentre = await page.evaluate(() => {
    const [outer, inner] = ['.narrow', '.narrow > *'].map((one) =>
      document.querySelector(one)!.getBoundingClientRect(),
    );
    const middle = ({ x, y, width, height }: DOMRect) => [x + width / 2, y + height / 2];
    const [at, should] = [middle(inner!), middle(outer!)];
    return at.map((one, i) => Math.abs(one - should[i]!));
  });
  expect(Math.max(...offCentre)).toBeLessThan(2);
});
