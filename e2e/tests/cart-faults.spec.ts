import { expect, type Page, type Route } from '@playwright/test';
import { fillCart } from '../steps/fill-cart.js';
import { readCart } from '../steps/read-cart.js';
import { test } from '../steps/test.js';

const SMALL = 'iphone-11-red-64-gb';
const LARGE = 'iphone-11-red-128-gb';
const OLD = { [SMALL]: 1 };
const NEW = { [LARGE]: 1 };

const yes = (page: Page) => page.getByRole('button', { name: /^Upgrade/ });
const again = (page: Page) => page.getByRole('button', { name: /^Try again/ });

type Fault = (route: Route) => Promise<void>;

/** The shop does it, and the page hears something else. */
const done =
  (then: Fault): Fault =>
  async (route) => {
    await route.fetch();
    await then(route);
  };

const html: Fault = (route) =>
  route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Sorry' });
const broken: Fault = (route) => route.fulfill({ status: 500, json: {} });
const cutOff: Fault = (route) => route.abort();

/** What goes wrong with the one request of a shop of its own, and what is in the cart then. */
const FAULTS: readonly (readonly [
  title: string,
  fault: Fault,
  cart: Readonly<Record<string, number>>,
])[] = [
  ['is not there', (route) => route.fulfill({ status: 404, body: 'Not found' }), OLD],
  ['breaks', broken, OLD],
  ['breaks once it has done it', done(broken), NEW],
  ['is cut off before it has heard', cutOff, OLD],
  ['is cut off before it has answered', done(cutOff), NEW],
  ['answers with a page of HTML', html, OLD],
  ['answers with a page of HTML once it has done it', done(html), NEW],
];

for (const [title, fault, cart] of FAULTS) {
  test(`a shop of its own that ${title} is not taken at its word, and a repeat is safe`, async ({
    page,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await fillCart(page, OLD);
    await page.goto('/cart');
    await page.route('**/api/cart/change', fault);
    await yes(page).click();
    await expect.poll(() => readCart(page)).toEqual(cart);
    // Told that it did not work; or what the cart holds already is not offered any more.
    await (cart === OLD ? expect(again(page)).toBeVisible() : expect(yes(page)).toHaveCount(0));
    await page.unroute('**/api/cart/change');
    if (cart === OLD) await again(page).click();
    await expect.poll(() => readCart(page)).toEqual(NEW);
    await page.reload();
    await page.waitForLoadState('networkidle');
    expect(await readCart(page)).toEqual(NEW);
    expect(errors).toEqual([]);
  });
}

test('a slow cart is waited for, and no second press buys a second', async ({ page }) => {
  await fillCart(page, OLD);
  await page.goto('/cart');
  let answer = (): void => {};
  const isPressedAgain = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/api/cart/change', async (route) => {
    await isPressedAgain;
    await route.continue();
  });
  const changes: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') changes.push(request.url());
  });
  const box = await yes(page).boundingBox();
  if (!box) throw new Error('the button has no place on the page');
  const press = () => page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await press();
  // Who cannot wait presses once more, too late for a double click.
  await page.waitForTimeout(800);
  await press();
  answer();
  await expect.poll(() => readCart(page)).toEqual(NEW);
  expect(changes).toHaveLength(1);
});
