import { expect, type Page } from '@playwright/test';
import { fillCart } from '../../steps/fill-cart.js';
import { offeredIn } from '../../steps/offered-in.js';
import { testExample } from '../../steps/open-example.js';
import { readCart } from '../../steps/read-cart.js';
import { recordShifts } from '../../steps/record-shifts.js';
import { testPagesFit } from '../../steps/test-pages-fit.js';

const test = testExample('storefront');

// One shop for all of them: it makes its feed when it opens.
test.describe.configure({ mode: 'default' });

/** Prices in pence. */
const HEART_SMALL = { id: '22469', price: 165 };
const HEART_LARGE = { id: '22470', price: 295 };
const CAKESTAND = { id: '22423', price: 1275 };
const POST = 395;
const FREE_FROM = 2500;

interface Cart {
  readonly lines: readonly { id: string; quantity: number; price: number }[];
  readonly subtotal: number;
}

const cartOf = async (page: Page): Promise<Cart> => (await page.request.get('/api/cart')).json();

const pounds = (pence: number) => `£${(pence / 100).toFixed(2)}`;

/** The page says what these goods cost, with the post, and the server says the same. */
async function expectGoods(page: Page, goods: number): Promise<void> {
  const post = goods >= FREE_FROM ? 0 : POST;
  const total = page.locator('#sum .total dd');
  await expect(total).toHaveText(pounds(goods + post));
  await expect(page.locator('#sum dd').first()).toHaveText(pounds(goods));
}

async function buy(page: Page): Promise<void> {
  await page.goto('/checkout');
  await page.getByLabel('Name').fill('Ada Lovelace');
  await page.getByLabel('E-mail').fill('ada@example.com');
  await page.getByLabel('Address').fill('12 St James’s Square, London');
  await page.getByRole('button', { name: 'Buy now' }).click();
  await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible();
}

const carousel = (page: Page, source: string) => page.locator(`uptier-carousel[source=${source}]`);

test('the home page shows what sells best and what has become cheaper; a best seller goes into the basket and out again', async ({
  page,
}) => {
  await page.goto('/');
  const best = carousel(page, 'bestSellers');
  const add = best.getByRole('button', { name: /^Add/ }).first();
  await expect(add).toHaveAccessibleName('Add: White Hanging Heart T-Light Holder');
  await add.click();
  await expect(page.locator('#count')).toHaveText('1');
  expect(await readCart(page)).toEqual({ '85123A': 1 });
  await page.goto('/basket');
  await expectGoods(page, 295);
  await page.getByRole('button', { name: 'Remove White Hanging Heart T-Light Holder' }).click();
  await expect(page.getByText('There is nothing in it yet.')).toBeVisible();
  expect((await cartOf(page)).lines).toEqual([]);
  await page.goto('/');

  const deals = carousel(page, 'deals');
  // What comes while its place is in sight already opens when that is out of sight.
  await expect(async () => {
    await page.evaluate(() => scrollTo(0, 0));
    await deals.scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 600);
    await expect(deals.getByText('Heart Decoration Rustic Hanging')).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(deals.getByText(/£0.79/).first()).toBeVisible();
});

test('the home page picks for a shopper what he looked at, once he said that it may be remembered', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Yes' }).click();
  await expect(page.getByRole('button', { name: 'Yes' })).toHaveCount(0);
  await page.goto('/p/22727');
  await expect(page.locator('uptier-carousel[bundle]').getByRole('checkbox').first()).toBeVisible();
  await page.goto('/');
  const picked = carousel(page, 'personal');
  await expect(async () => {
    await page.mouse.wheel(0, 400);
    await expect(picked.getByText('Alarm Clock Bakelike Red')).toBeVisible({ timeout: 500 });
  }).toPass();
});

test('a product’s page leads to the next size, and what is bought together goes into the basket with it', async ({
  page,
}) => {
  await page.goto(`/p/${HEART_SMALL.id}`);
  const upgrade = carousel(page, 'upgrade');
  await expect(upgrade.getByText('Heart of Wicker Large')).toBeVisible();
  await expect(upgrade.getByText('+£1.30')).toBeVisible();

  const bundle = carousel(page, 'boughtTogether');
  const more = bundle.getByRole('checkbox');
  await expect(more.nth(1)).not.toBeChecked();
  expect(await offeredIn(bundle)).not.toContain(HEART_LARGE.id);
  await more.nth(1).check();
  await bundle.getByRole('button', { name: /^Add/ }).click();
  await expect(page.locator('#count')).toHaveText('2');
  const { lines, subtotal } = await cartOf(page);
  expect(lines[0]).toMatchObject({ ...HEART_SMALL, quantity: 1 });
  expect(subtotal).toBe(lines.reduce((sum, { price }) => sum + price, 0));

  await page.goto(`/p/${HEART_SMALL.id}`);
  await upgrade.getByRole('link', { name: 'Heart of Wicker Large' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Heart of Wicker Large');
});

test('the basket offers what goes with it and never what is in it, to the penny', async ({
  page,
}) => {
  await fillCart(page, { [CAKESTAND.id]: 1 });
  await page.goto('/basket');
  await expectGoods(page, CAKESTAND.price);
  const offers = page.locator('main > uptier-carousel');
  const add = offers.getByRole('button', { name: /^Add: / });
  await expect(add.first()).toBeVisible();
  expect(await offeredIn(offers)).not.toContain(CAKESTAND.id);

  await add.first().click();
  await expect(page.locator('#count')).toHaveText('2');
  const { lines, subtotal } = await cartOf(page);
  expect(subtotal).toBe(CAKESTAND.price + lines[1]!.price);
  await expectGoods(page, subtotal);
  await page.reload();
  await expect(add.first()).toBeVisible();
  expect(await offeredIn(offers)).not.toContain(lines[1]!.id);

  const [declined = ''] = await offeredIn(offers);
  await offers
    .getByRole('button', { name: /^Not interested/ })
    .first()
    .click();
  await page.reload();
  await expect(add.first()).toBeVisible();
  expect(await offeredIn(offers)).not.toContain(declined);
  await expectGoods(page, subtotal);
});

test('the line to free post counts on, and what reaches it makes the post free', async ({
  page,
}) => {
  await fillCart(page, { [CAKESTAND.id]: 1 });
  await page.goto('/basket');
  const line = page.locator('uptier-shipping');
  const bar = line.getByRole('progressbar');
  await expect(bar).toHaveAccessibleName('Add £12.25 more for free post');
  await line.getByRole('button', { name: /^Add: / }).click();
  await expect(bar).toHaveAccessibleName('Free post reached');
  const { subtotal } = await cartOf(page);
  expect(subtotal).toBeGreaterThanOrEqual(FREE_FROM);
  await expectGoods(page, subtotal);
});

test('the checkout offers the larger size: accepted, undone, declined, and the sum is right each time', async ({
  page,
}) => {
  await fillCart(page, { [HEART_SMALL.id]: 1, [CAKESTAND.id]: 1 });
  await page.goto('/checkout');
  const banner = page.locator('uptier-banner');
  const yes = banner.getByRole('button', { name: /^Upgrade for £1.30 more/ });
  await expect(banner.getByText(/^Goods then/)).toContainText('£15.70');
  await yes.click();
  await expectGoods(page, HEART_LARGE.price + CAKESTAND.price);
  expect(await readCart(page)).toEqual({ [HEART_LARGE.id]: 1, [CAKESTAND.id]: 1 });
  await banner.getByRole('button', { name: /Undo/ }).click();
  await expectGoods(page, HEART_SMALL.price + CAKESTAND.price);
  expect(await readCart(page)).toEqual({ [HEART_SMALL.id]: 1, [CAKESTAND.id]: 1 });

  await page.reload();
  await banner.getByRole('button', { name: /No, thanks/ }).click();
  await expect(banner.getByRole('button')).toHaveCount(0);
  await page.reload();
  await page.waitForLoadState('networkidle');
  await expect(banner.getByRole('button')).toHaveCount(0);
  await expectGoods(page, HEART_SMALL.price + CAKESTAND.price);
});

test('after the order one thing more is offered once, and what is taken is in the order once', async ({
  page,
}) => {
  await fillCart(page, { [CAKESTAND.id]: 1 });
  await buy(page);
  await expectGoods(page, CAKESTAND.price);
  const modal = page.getByRole('dialog');
  const pay = modal.getByRole('button', { name: /^Pay £/ });
  const price = Math.round(Number(/£([\d.]+)/.exec(await pay.innerText())?.[1]) * 100);
  await pay.click();
  await expectGoods(page, CAKESTAND.price + price);
  await modal.getByRole('button', { name: 'Close' }).click();
  await expect(modal).toBeHidden();
  await page.reload();
  await page.waitForLoadState('networkidle');
  await expect(modal).toBeHidden();
  await expectGoods(page, CAKESTAND.price + price);
  expect((await cartOf(page)).lines).toEqual([]);
});

test('a no after the order leaves it as it was, and the next order is asked about anew', async ({
  page,
}) => {
  await fillCart(page, { [CAKESTAND.id]: 1 });
  await buy(page);
  const modal = page.getByRole('dialog');
  const no = modal.getByRole('button', { name: 'No, thanks' });
  const offered = modal.getByRole('button', { name: /^Pay £/ });
  const first = await offered.innerText();
  await no.click();
  // Something smaller may be asked about, once.
  await expect(offered).not.toHaveText(first);
  await no.click();
  await expect(modal).toBeHidden();
  await expectGoods(page, CAKESTAND.price);
  await fillCart(page, { '20725': 1, '22384': 1 });
  await buy(page);
  await expect(modal).toBeVisible();
});

test('an order is no other shopper’s to see', async ({ page, browser, shop }) => {
  await fillCart(page, { [CAKESTAND.id]: 1 });
  await buy(page);
  const other = await browser.newContext();
  const answer = await other.request.get(shop + new URL(page.url()).pathname);
  expect(answer.status()).toBe(404);
  await other.close();
});

test('a form of another site fills no basket', async ({ request }) => {
  const answer = await request.post('/basket/add', {
    form: { id: CAKESTAND.id },
    headers: { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' },
  });
  expect(answer.status()).toBe(403);
});

test('after a word on being remembered a shopper is on the same page, and never on another site', async ({
  request,
  shop,
}) => {
  for (const [back, location] of [
    ['/p/22469', '/p/22469'],
    ['//elsewhere.example/', '/'],
    [String.raw`/\elsewhere.example/`, '/'],
    ['https://elsewhere.example/', '/'],
  ] as const) {
    const form = { answer: 'no', back };
    const headers = { origin: shop };
    const answer = await request.post('/remember', { form, headers, maxRedirects: 0 });
    expect([back, answer.status(), answer.headers()['location']]).toEqual([back, 303, location]);
  }
});

testPagesFit(test, {
  of: 'the gift shop',
  fill: (page) => fillCart(page, { [HEART_SMALL.id]: 1, [CAKESTAND.id]: 1 }),
  paths: ['/', '/c/home', '/c/kitchen/teatime', '/p/22469', '/basket', '/checkout'],
});

for (const width of [360, 1280]) {
  test(`no page moves when its offers come, on a screen of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const shifts = await recordShifts(page);
    await fillCart(page, { [HEART_SMALL.id]: 1, [CAKESTAND.id]: 1 });
    for (const path of ['/', '/p/22469', '/basket', '/checkout']) {
      await page.goto(path);
      await expect(
        page
          .locator('main')
          .getByRole('button', { name: /^(Add|Upgrade|Tick)/ })
          .first(),
      ).toBeVisible();
      await page.waitForLoadState('networkidle');
      expect([path, await shifts()]).toEqual([path, 0]);
    }
  });
}

test.describe('without any script in the browser', () => {
  test.use({ javaScriptEnabled: false });

  test('the shop sells: from a department to the thanks, to the penny', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Kitchen', exact: true }).click();
    await page.getByRole('link', { name: 'Teatime', exact: true }).click();
    await page.getByRole('link', { name: /^Regency Cakestand 3 Tier/ }).click();
    await page.getByRole('button', { name: 'Add to basket' }).click();
    await expectGoods(page, CAKESTAND.price);
    await page.getByRole('button', { name: 'One more of Regency Cakestand 3 Tier' }).click();
    await expectGoods(page, 2 * CAKESTAND.price);
    await page.getByRole('button', { name: 'One less of Regency Cakestand 3 Tier' }).click();
    await expectGoods(page, CAKESTAND.price);
    await page.getByRole('link', { name: 'Go to checkout' }).click();
    await buy(page);
    await expectGoods(page, CAKESTAND.price);
    await page.goto('/basket');
    await expect(page.getByText('There is nothing in it yet.')).toBeVisible();
  });

  test('the shop says so where there is not enough', async ({ page }) => {
    // Of the large hanging cake stand there is one.
    await page.goto('/p/22061');
    await page.getByRole('button', { name: 'Add to basket' }).click();
    await page.getByRole('button', { name: /^One more/ }).click();
    await expect(page.getByRole('alert')).toHaveText(
      'There are only 1 of Large Cake Stand Hanging Strawbery.',
    );
    expect(await readCart(page)).toEqual({ '22061': 1 });
  });
});
