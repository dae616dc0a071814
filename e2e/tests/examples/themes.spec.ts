import { expect, type Page } from '@playwright/test';
import { expectFit } from '../../steps/expect-fit.js';
import { expectMissingPage } from '../../steps/expect-missing-page.js';
import { findViolations } from '../../steps/find-violations.js';
import { testExample } from '../../steps/open-example.js';

const test = testExample('themes');

test.describe.configure({ mode: 'default' });

/** Each brand, the version that its banner steps up to, and what cart and shipping come to then, in cents. */
const BRANDS = [
  {
    id: 'pasteup',
    held: 'bus-a3',
    up: 'bus-a2',
    price: 1800,
    upPrice: 2200,
    adds: 'tote',
    added: 1200,
  },
  {
    id: 'lune',
    held: 'mist-50',
    up: 'mist-100',
    price: 1400,
    upPrice: 1850,
    adds: 'mask',
    added: 1300,
  },
  {
    id: 'norvik',
    held: 'm8x40-zinc',
    up: 'm8x40-a2',
    price: 1240,
    upPrice: 1540,
    adds: 'keys',
    added: 1180,
  },
  {
    id: 'aurelle',
    held: 'discovery-4',
    up: 'discovery-8',
    price: 6000,
    upPrice: 7400,
    adds: 'bath',
    added: 5500,
  },
  {
    id: 'bobbin',
    held: 'paints-6',
    up: 'paints-12',
    price: 1200,
    upPrice: 1600,
    adds: 'car',
    added: 1100,
  },
] as const;

interface Cart {
  readonly lines: readonly { id: string; quantity: number }[];
  readonly subtotal: number;
  readonly shipping: number;
}

const cartOf = async (page: Page, id: string): Promise<Cart> =>
  (await page.request.get(`/${id}/cart`)).json();

const idsIn = async (page: Page, id: string) =>
  (await cartOf(page, id)).lines.map((line) => line.id);

/** Scrolls down until all that is below has come. */
async function showAll(page: Page): Promise<void> {
  await expect(async () => {
    await page.mouse.wheel(0, 700);
    await expect(page.locator('uptier-banner').getByRole('button')).toHaveCount(2, {
      timeout: 300,
    });
    const more = page
      .locator('uptier-carousel:not([bundle])')
      .getByRole('button', { name: /^Add/ });
    expect(await more.count()).toBeGreaterThan(2);
  }).toPass();
}

/** What a sheet sets that is no variable, and what it selects beside the page itself. */
const besideVariables = (page: Page, id: string) =>
  page.evaluate((wanted) => {
    const sheet = [...document.styleSheets].find(({ href }) => href?.includes(`/${wanted}/`));
    const rules = [...(sheet?.cssRules ?? [])].flatMap((rule) =>
      rule instanceof CSSMediaRule ? [...rule.cssRules] : [rule],
    ) as CSSStyleRule[];
    const set = rules.flatMap(({ style }) => [...style]);
    return {
      variables: set.filter((name) => name.startsWith('--uptier-')).length,
      others: set.filter((name) => !name.startsWith('--')),
      selectors: [...new Set(rules.map(({ selectorText }) => selectorText))],
    };
  }, id);

for (const { id, held, up, price, upPrice, adds, added } of BRANDS) {
  test(`${id} shows each widget, sells by them, and its cart is right to the cent`, async ({
    page,
  }) => {
    await page.goto(`/${id}`);
    const beside = await besideVariables(page, id);
    expect(beside).toMatchObject({ others: [], selectors: [':root'] });
    expect(beside.variables).toBeGreaterThan(20);
    await showAll(page);
    await expect(page.locator('uptier-compare').getByRole('rowheader')).toHaveCount(3);
    await expect(page.locator('uptier-carousel[bundle]').getByRole('checkbox')).toHaveCount(3);
    await expect(page.locator('uptier-shipping').getByRole('progressbar')).toBeVisible();

    const banner = page.locator('uptier-banner');
    await banner.getByRole('button', { name: /^Upgrade/ }).click();
    await expect.poll(() => idsIn(page, id)).toEqual([up]);
    expect((await cartOf(page, id)).subtotal).toBe(upPrice);
    // The way back stands in the banner: no modal opens over it.
    await expect(banner.getByRole('button', { name: /Undo/ })).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await banner.getByRole('button', { name: /Undo/ }).click();
    await expect.poll(() => idsIn(page, id)).toEqual([held]);
    expect((await cartOf(page, id)).subtotal).toBe(price);
  });

  test(`${id} offers what reaches free shipping, and then ships for nothing`, async ({ page }) => {
    await page.goto(`/${id}`);
    await showAll(page);
    const shipping = page.locator('uptier-shipping');
    await shipping.getByRole('button', { name: /^Add/ }).click();
    await expect.poll(() => idsIn(page, id)).toEqual([held, adds]);
    expect(await cartOf(page, id)).toMatchObject({ subtotal: price + added, shipping: 0 });
    await expect(page.locator('#lines dd').nth(1)).toHaveText('Free');
  });

  test(`${id} asks in a modal after its own button, and takes a no`, async ({ page }) => {
    await page.goto(`/${id}`);
    await expect(page.locator('uptier-compare').getByRole('table')).toBeVisible();
    await page.getByRole('button', { name: 'Add to cart' }).click();
    const modal = page.getByRole('dialog');
    await expect(modal).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
    const before = await cartOf(page, id);
    await modal.getByRole('button', { name: 'No, thanks' }).click();
    await expect(modal).toBeHidden();
    expect(await cartOf(page, id)).toEqual(before);
    expect(before.lines.map((line) => line.quantity)).toEqual([1, 1]);
  });

  for (const [width, colorScheme] of [
    [360, 'light'],
    [1280, 'dark'],
  ] as const) {
    test(`${id} is no wider than ${width} px, and can be read, ${colorScheme}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await page.goto(`/${id}`);
      await showAll(page);
      await expectFit(page, id);
    });
  }
}

test('the switch leads from brand to brand, and each has its own cart', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Add to cart' }).click();
  await expect(page.locator('#count')).toHaveText('2');
  await page.goto('/');
  await page.getByRole('link', { name: 'NORVIK' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bearing 6204 Open');
  await expect(page.locator('#count')).toHaveText('1');
  expect(await idsIn(page, 'pasteup')).toEqual(['bus-a3', 'noise-zine']);
});

test('a shopper whose own button is refused, or not answered, is told, and once it works no more', async ({
  page,
}) => {
  await page.goto('/lune');
  const add = page.getByRole('button', { name: 'Add to cart' });
  const said = page.locator('#said[role=status]');
  await page.route('**/lune/cart/change', (route) =>
    route.fulfill({ status: 409, json: { message: 'The last one has just been sold.' } }),
  );
  await add.click();
  await expect(said).toHaveText('The last one has just been sold.');
  await expectFit(page, 'a refusal');
  await page.route('**/lune/cart/change', (route) => route.abort());
  await add.click();
  await expect(said).toHaveText('The shop does not answer. Please try again.');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.unroute('**/lune/cart/change');
  await add.click();
  await expect(page.locator('#count')).toHaveText('2');
  await expect(said).toBeEmpty();
});

test('where there is no page, the brand says so in its own dress and leads back', async ({
  page,
}) => {
  const heading = 'That page is not here';
  const link = 'Back to NORVIK';
  await expectMissingPage(page, { path: '/norvik/p/no-such-bolt', heading, link, to: '/norvik' });
  expect((await besideVariables(page, 'norvik')).variables).toBeGreaterThan(20);
  await page.goto('/norvik/p/no-such-bolt');
  await page.getByRole('link', { name: 'Cart 1' }).click();
  await expect(page).toHaveURL('/norvik#cart');
  await page.goto('/no-such-brand');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
});

test.describe('without any script in the browser', () => {
  test.use({ javaScriptEnabled: false });

  test('the cart can be filled and emptied', async ({ page }) => {
    await page.goto('/lune');
    await page.getByRole('button', { name: 'Add to cart' }).click();
    await expect(page.locator('#lines dd')).toHaveText(['€38.00', 'Free', '€38.00']);
    await page.getByRole('button', { name: 'Remove Barrier cream' }).click();
    await page.getByRole('button', { name: /^Remove/ }).click();
    await expect(page.getByText('There is nothing in it.')).toBeVisible();
  });
});
