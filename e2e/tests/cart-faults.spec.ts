import { expect, type Page, type Route } from '@playwright/test';
import { fillCart } from '../steps/fill-cart.js';
import { openPlatform } from '../steps/open-platform.js';
import { readCart } from '../steps/read-cart.js';
import { SHOPS, test } from '../steps/shops.js';

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

/** What stands there once the cart has told that it was done, and where it was not. */
const DONE = 'Done';
const AS_IT_WAS = 'That did not work. Your cart is as it was.';

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
    // What is told is what the cart holds, whatever the answer was.
    const status = page.getByRole('region', { name: 'A step up' }).getByRole('status');
    await expect(status.filter({ hasText: /./ })).toHaveText(cart === OLD ? AS_IT_WAS : DONE);
    await expect(again(page)).toHaveCount(cart === OLD ? 1 : 0);
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

const shopify = SHOPS[0]!;
/** A page whose shop sells a case to the phone that is in the cart. */
const WITH_CASE = `<!doctype html><html lang="en-US"><title>Shop</title><h1>Cart</h1>
  <uptier-carousel placement="cart" source="complements" reserve="300"></uptier-carousel>
  <script>${shopify.script}</script>
  <script src="/uptier/uptier.shopify.js" data-feed="/case-feed.json"></script></html>`;
const CASE_FEED = {
  version: 1,
  currency: 'USD',
  exponent: 2,
  products: [
    {
      id: 'phone-64',
      cartId: '64',
      title: 'Phone',
      url: '/p/phone-64',
      price: 49_900,
      links: { complements: [['case', 0.9]] },
    },
    { id: 'case', cartId: '7', title: 'Case', url: '/p/case', price: 1_900 },
  ],
};

/** What goes wrong where the cart is read back once a case was added. */
const READ_BACK: readonly (readonly [title: string, fault: (old: object) => Fault])[] = [
  ['the cart could not be read', () => broken],
  ['the cart that was read was an old one', (old) => (route) => route.fulfill({ json: old })],
];

for (const [title, fault] of READ_BACK) {
  test(`what Shopify has added is added once by a second press, where its answer was lost and ${title}`, async ({
    page,
    start,
  }) => {
    const server = await start(shopify);
    server.hold({ id: '64', quantity: 1 });
    await page.route('**/case-feed.json', (route) => route.fulfill({ json: CASE_FEED }));
    await openPlatform(page, { server, shop: shopify, html: WITH_CASE });
    const add = page.getByRole('button', { name: 'Add: Case' });
    await expect(add).toBeVisible();
    await page.waitForLoadState('networkidle');
    const old = await (await page.request.get(`${server.origin}/en-us/cart.js`)).json();
    await page.route(
      '**/cart/add.js',
      async (route) => {
        await page.route('**/cart.js', fault(old), { times: 1 });
        await route.fallback();
      },
      { times: 1 },
    );
    server.fail({ on: 'add', how: 'broken' });
    await add.click();
    await expect(again(page)).toBeVisible();
    await expect(page.getByText('We could not tell whether that worked.')).toBeVisible();
    expect(server.cart()).toContainEqual({ id: '7', quantity: 1 });
    // By then the page knows what is in the cart.
    await page.waitForLoadState('networkidle');
    await again(page).click();
    await expect.poll(() => page.getByRole('button', { name: /^Done/ }).count()).toBe(1);
    expect(server.cart()).toContainEqual({ id: '7', quantity: 1 });
  });
}
