import { expect, type Page } from '@playwright/test';
import { HOSTS } from '../hosts/hosts.js';
import type { Foreign } from '../hosts/shop-page.js';
import { openShopPage } from '../steps/open-shop-page.js';
import { recordComplaints } from '../steps/record-complaints.js';
import { test } from '../steps/test.js';

const script = (text: string): Foreign => ({ head: `<script>${text}</script>` });

/** What scripts of other people do to the language itself. */
const LIBRARIES: Readonly<Record<string, Foreign>> = {
  'Prototype.js': HOSTS['Prototype.js']!,
  'Prototype.js with the JSON of 1.6': HOSTS['Prototype.js with the JSON of 1.6']!,
  MooTools: HOSTS['MooTools']!,
  'jQuery 1 in noConflict': HOSTS['jQuery 1 in noConflict']!,
  'Zone.js': HOSTS['Zone.js']!,
  'core-js': HOSTS['core-js']!,
  'Sugar.js, for every object': HOSTS['Sugar.js, for every object']!,
  'core-js in a browser of years ago': HOSTS['core-js in a browser of years ago']!,
  'lists that write themselves': script(`Array.prototype.toJSON = String.prototype.toJSON =
    function () { return '"' + String(this) + '"' }`),
  'methods that every loop finds': script(`Object.prototype.extend = function () {};
    Object.prototype.each = function () {}; Object.prototype.title = 'of nothing';
    Array.prototype.remove = Array.prototype.last = function () {}`),
  'objects that all have what a feed states': script(`[
    'id', 'title', 'url', 'price', 'variants', 'links', 'quantity', 'count', 'min', 'max', 'step', 'rating', 'plan', 'off',
    'campaigns', 'policy', 'customer', 'labels', 'score', 'family', 'role', 'source', 'limit', 'key', 'lines', 'currency',
    'code', 'add', 'remove', 'seen', 'declined', 'orders', 'withdrawn', 'carousel', 'base', 'quote', 'alternative', 'products',
    'value', 'enumerable', 'toJSON', 'length', 'keys', 'values', 'size'
  ].forEach(function (name) {
    var own = Object.create(null);
    own.value = function () { return 'of nothing' };
    own.writable = own.configurable = true;
    Object.defineProperty(Object.prototype, name, own);
  })`),
  'a language that is frozen':
    script(`[Object, Array, Function, String, Number, Promise, Error, Map, Set]
    .forEach(function (one) { Object.freeze(one.prototype); Object.freeze(one) })`),
  'a console, a time and a random number of its own': script(`console.log = null;
    Math.random = function () { return 0 }; window.requestIdleCallback = undefined`),
};

const bannerOn = (page: Page) => page.locator('uptier-banner');
const idsInCart = (page: Page) =>
  page.evaluate(() => (window as unknown as { lines: { id: string }[] }).lines.map(({ id }) => id));

for (const [name, foreign] of Object.entries(LIBRARIES)) {
  test(`a yes, its undo and a no work, and the no lasts: ${name}`, async ({ page }) => {
    const complaints = recordComplaints(page);
    await openShopPage(page, { kind: 'cart', foreign });
    await bannerOn(page)
      .getByRole('button', { name: /^Upgrade/ })
      .click();
    await expect.poll(() => idsInCart(page)).toEqual(['phone-128']);
    await bannerOn(page).getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => idsInCart(page)).toEqual(['phone-64']);

    await openShopPage(page, { kind: 'cart', foreign });
    await bannerOn(page).getByRole('button', { name: 'No, thanks' }).click();
    await openShopPage(page, { kind: 'cart', foreign });
    await expect(page.locator('uptier-shipping').getByRole('progressbar')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Upgrade/ })).toHaveCount(0);
    expect(complaints).toEqual([]);
  });
}

test('where a page has the JSON of Prototype.js 1.6, a browser writes a list as a text', async ({
  page,
}) => {
  const foreign = LIBRARIES['Prototype.js with the JSON of 1.6']!;
  await openShopPage(page, { kind: 'cart', foreign });
  const written = await page.evaluate(
    `JSON.stringify({ list: [1, 'a"b', { in: [null] }], hash: $H({ at: new Date(0) }), one: 1 })`,
  );
  expect(JSON.parse(String(written))).toEqual({
    list: String.raw`[1, "a\"b", {"in": [null]}]`,
    hash: '{"at": "1970-01-01T00:00:00Z"}',
    one: 1,
  });
});

test('an app that puts another page and address in the place of the first shows the offers of that', async ({
  page,
}) => {
  const complaints = recordComplaints(page);
  await openShopPage(page, { kind: 'product', foreign: {} });
  await expect(page.getByRole('table', { name: 'Compare the versions' })).toBeVisible();
  await page.evaluate(() => {
    history.pushState({}, '', '/shop/cart');
    document.body.innerHTML = `<h1>Cart</h1>
      <uptier-banner placement="cart" reserve="400"></uptier-banner>`;
    (window as unknown as { uptier: { context(facts: object): void } }).uptier.context({
      page: { placement: 'cart' },
    });
  });
  await expect(bannerOn(page).getByRole('button', { name: /^Upgrade/ })).toBeVisible();
  await bannerOn(page)
    .getByRole('button', { name: /^Upgrade/ })
    .click();
  await expect.poll(() => idsInCart(page)).toEqual(['phone-128']);
  expect(complaints).toEqual([]);
});
