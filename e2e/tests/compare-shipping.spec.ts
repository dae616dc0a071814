import { expect, type Page } from '@playwright/test';
import { findViolations } from '../steps/find-violations.js';
import { openGallery } from '../steps/open-gallery.js';
import { recordEvents } from '../steps/record-events.js';
import { test } from '../steps/test.js';

const phone = (gigabytes: number, tier: number, price: number) => ({
  id: `phone-${gigabytes}`,
  title: `Phone ${gigabytes} GB`,
  tierName: `${gigabytes} GB`,
  url: `#phone-${gigabytes}`,
  family: 'phone',
  category: ['Phones'],
  tier,
  price,
  attributes: { Storage: { value: gigabytes, unit: 'GB', better: 'more' }, Colour: 'black' },
  links: { complements: [['case', 0.9]] },
});

const feed = {
  version: 1,
  currency: 'USD',
  exponent: 2,
  policy: { freeShippingFrom: 52000 },
  products: [
    phone(64, 1, 49900),
    phone(128, 2, 51900),
    { ...phone(256, 3, 69900), available: false },
    { id: 'case', title: 'Case', price: 2900, category: ['Cases'] },
  ],
};

/** Opens a shop's page with the small phone in its cart, whose own script keeps the cart. */
async function openShop(page: Page, element: string, feedOf: object = feed): Promise<void> {
  await page.route('**/small-feed.json', (route) => route.fulfill({ json: feedOf }));
  await page.route('**/small-shop', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en-US"><meta name="viewport" content="width=device-width">
        <title>Shop</title><main><h1>Cart</h1>${element}</main><script>
        const prices = { 'phone-64': 49900, 'phone-128': 51900, case: 2900 };
        var lines = [{ key: 'l1', id: 'phone-64', quantity: 1, price: 49900 }];
        const readCart = () => ({ lines, currency: 'USD',
          subtotal: lines.reduce((sum, { price, quantity }) => sum + price * quantity, 0) });
        const changeCart = ({ add, remove }) => {
          lines = lines.filter(({ key }) => !remove.some((one) => one.key === key))
            .concat(add.map(({ id, quantity }) => ({ key: id, id, quantity, price: prices[id] })));
          return { status: 'done', cart: readCart() };
        };
        window.uptier = [['platform', { readCart, changeCart }], ['context', { page: { placement: 'cart' } }]];
        </script><script async src="/uptier/uptier.js" data-feed="/small-feed.json"></script></html>`,
    }),
  );
  await page.goto('/small-shop');
}

const idsInCart = (page: Page) =>
  page.evaluate(() => {
    const { lines } = window as unknown as { lines: readonly { id: string }[] };
    return lines.map(({ id }) => id);
  });
const sidewaysOn = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

for (const width of [320, 1280]) {
  test.describe(`on a page ${width} px wide`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('a comparison swaps the phone in the cart for the tier that is picked', async ({
      page,
    }) => {
      await openShop(
        page,
        '<uptier-compare family="phone" placement="cart" reserve="400"></uptier-compare>',
      );
      const table = page.getByRole('table', { name: 'Compare the versions' });
      await expect(table.getByRole('rowheader')).toHaveText([
        '64 GBIn your cart',
        '128 GB',
        '256 GBSold out',
      ]);
      await expect(table.getByRole('columnheader', { name: 'Storage' })).toBeAttached();
      expect(await findViolations(page)).toEqual([]);
      expect(await sidewaysOn(page)).toBe(0);

      const yes = table.getByRole('button', { name: /: Phone 128 GB$/ });
      await expect(yes).toHaveAccessibleName('Upgrade for $20.00 more: Phone 128 GB');
      await yes.click();
      await expect(yes).toHaveText('Done');
      await expect(yes).toBeFocused();
      await expect(table.getByRole('rowheader').nth(1)).toHaveText('128 GBIn your cart');
      expect(await idsInCart(page)).toEqual(['phone-128']);
      expect(await findViolations(page)).toEqual([]);
    });

    test('the line to free shipping puts what reaches it into the cart', async ({ page }) => {
      await openShop(page, '<uptier-shipping reserve="120"></uptier-shipping>');
      const bar = page.getByRole('progressbar');
      await expect(bar).toHaveAccessibleName('Add $21.00 more for free shipping');
      expect(await findViolations(page)).toEqual([]);
      expect(await sidewaysOn(page)).toBe(0);

      const yes = page.getByRole('button', { name: /^(?!No).*: Case$/ });
      await expect(yes).toHaveText('Add');
      await yes.click();
      await expect(yes).toHaveText('Done');
      await expect(yes).toBeFocused();
      await expect(bar).toHaveAccessibleName('Free shipping reached');
      expect(await idsInCart(page)).toEqual(['phone-64', 'case']);
      expect(await findViolations(page)).toEqual([]);
    });
  });
}

/** Where the middle of the first and the second tier stand. */
const placesOf = async (page: Page) => {
  const tiers = page.getByRole('rowheader');
  const [first, second] = [await tiers.nth(0).boundingBox(), await tiers.nth(1).boundingBox()];
  if (!first || !second) throw new Error('a tier is not shown');
  return { isBeside: second.x > first.x + 50, isBelow: second.y > first.y + 50 };
};

test('the tiers stand side by side where there is room, and one below the other where there is not', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openShop(page, '<uptier-compare placement="cart" reserve="400"></uptier-compare>');
  await expect(page.getByRole('rowheader').first()).toBeVisible();
  expect(await placesOf(page)).toEqual({ isBeside: true, isBelow: false });
  await page.setViewportSize({ width: 320, height: 800 });
  await expect.poll(() => placesOf(page)).toEqual({ isBeside: false, isBelow: true });
});

for (const [state, from] of [
  ['five tiers', 710],
  ['six tiers', 820],
  ['eight tiers', 1270],
] as const) {
  test(`${state} stand side by side only where all of them are seen`, async ({ page }) => {
    for (const width of [320, 656, 800, 1000, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await openGallery(page, { component: 'comparison', state });
      const tiers = page.locator('.uptier-tiers');
      const [hidden, wide] = await tiers.evaluate((box) => [
        box.scrollWidth - box.clientWidth,
        box.clientWidth,
      ]);
      const tops = await page
        .getByRole('rowheader')
        .evaluateAll((names) => names.map((name) => name.getBoundingClientRect().top));
      const places = { width, hidden, isWhole: wide > width - 40 };
      expect(places).toEqual({ width, hidden: 0, isWhole: true });
      expect([width, new Set(tops).size === 1]).toEqual([width, width >= from]);
    }
  });
}

test('one fact of all tiers is on one height, under the name of the tier', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openShop(page, '<uptier-compare placement="cart" reserve="400"></uptier-compare>');
  const colours = page.getByRole('cell', { name: 'black' });
  const named = await page.getByRole('columnheader', { name: 'Colour' }).boundingBox();
  const tops = await Promise.all([0, 1, 2].map((tier) => colours.nth(tier).boundingBox()));
  expect(new Set(tops.map((box) => box?.y))).toEqual(new Set([named?.y]));
});

test('a browser still knows the table that is laid out as a grid or as cards', async ({ page }) => {
  await openShop(page, '<uptier-compare placement="cart" reserve="400"></uptier-compare>');
  await expect(page.getByRole('rowheader').first()).toBeVisible();
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    const devtools = await page.context().newCDPSession(page);
    const { nodes } = (await devtools.send('Accessibility.getFullAXTree' as never)) as {
      nodes: { role?: { value: string }; name?: { value: string }; ignored: boolean }[];
    };
    const count = (role: string) =>
      nodes.filter((node) => !node.ignored && node.role?.value === role).length;
    expect(nodes.find((node) => node.role?.value === 'table')?.name?.value).toBe(
      'Compare the versions',
    );
    expect([count('row'), count('rowheader'), count('columnheader')]).toEqual([4, 3, 3]);
  }
});

test('where nothing can be compared and nothing is short, nothing is shown', async ({ page }) => {
  const told = await recordEvents(page);
  const { policy: _, ...plain } = feed;
  const elements =
    '<uptier-compare family="tablet" reserve="9"></uptier-compare><uptier-shipping reserve="9"></uptier-shipping>';
  await openShop(page, elements, plain);
  const decided = async () => (await told()).filter(({ type }) => type === 'decided').length;
  await expect.poll(decided).toBeGreaterThanOrEqual(2);
  await expect(page.locator('main')).toHaveText('Cart');
  expect(await page.getByRole('table').or(page.getByRole('progressbar')).count()).toBe(0);
});
