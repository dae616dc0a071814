import { expect, type Page } from '@playwright/test';
import { recordEvents } from '../steps/record-events.js';
import { test } from '../steps/test.js';

const product = (id: string, price: number, more: object = {}): object => ({
  id,
  sku: id.toUpperCase(),
  kind: 'good',
  title: id,
  url: `/p/${id}`,
  price,
  available: true,
  ...more,
});

/** Two versions of one thing, the dearer of which has more storage. */
const family = (name: string, category: string): object[] =>
  [64, 128].map((size, i) =>
    product(`${name}-${size}`, 50_000 + i * 5000, {
      family: name,
      tier: i + 1,
      category: [category],
      attributes: { Storage: { value: size, unit: 'GB', better: 'more' } },
      links: { complements: [['case', 0.9]] },
    }),
  );

const feed = {
  version: 1,
  currency: 'USD',
  exponent: 2,
  products: [
    ...family('phone', 'Phones'),
    ...family('tablet', 'Tablets'),
    product('case', 1900, { category: ['Cases'] }),
  ],
};

const jsonLd = (sku: string): string =>
  JSON.stringify({
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'WebSite', name: 'Shop' },
      { '@type': 'Product', name: sku, sku, offers: { price: '500.00', priceCurrency: 'USD' } },
    ],
  });

/** Opens a page that says nothing to Uptier: all that it has is its own content, and the script tag. */
async function openShop(page: Page, path: string, content: string): Promise<void> {
  await page.route('**/uptier/feed.json', (route) => route.fulfill({ json: feed }));
  await page.route(`**${path}`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><title>Shop</title>
        <script async src="/uptier/uptier.js" data-feed="/uptier/feed.json"></script>
        <main><h1>Shop</h1><button>Other</button>${content}</main></html>`,
    }),
  );
  await page.goto(path);
}

const block = (sku: string): string => `<script type="application/ld+json">${jsonLd(sku)}</script>`;
const carousel = '<uptier-carousel source="upgrade" reserve="400"></uptier-carousel>';

const offered = (page: Page, name: string) =>
  page.locator('uptier-carousel').getByRole('heading', { name });

test('a page with nothing but JSON-LD and the script tag shows the upgrade', async ({ page }) => {
  await openShop(page, '/shop/some-address', carousel + block('PHONE-64'));
  await expect(offered(page, 'phone-128')).toBeVisible();
});

test('a page that is known by its address alone shows it, too', async ({ page }) => {
  await openShop(page, '/p/tablet-64', carousel);
  await expect(offered(page, 'tablet-128')).toBeVisible();
});

const layered = (name: string, id: string): string =>
  `<script>window.dataLayer = [{ event: '${name}', ecommerce: { currency: 'USD', value: 500,
    items: [{ item_id: '${id}', price: 500, quantity: 1 }] } }]</script>`;
const MICRODATA = `<div itemscope itemtype="https://schema.org/Product"><meta itemprop="sku" content="PHONE-64">
  <b itemprop="name">Phone</b></div>`;
const OPEN_GRAPH = `<meta property="og:type" content="product">
  <meta property="product:retailer_item_id" content="PHONE-64">`;

for (const [source, content] of [
  ['the data layer', layered('view_item', 'PHONE-64')],
  ['microdata', MICRODATA],
  ['Open Graph', OPEN_GRAPH],
  ['a cart in the data layer', layered('view_cart', 'PHONE-64')],
] as const) {
  test(`a page that tells of its product by ${source} alone shows it, too`, async ({ page }) => {
    await openShop(page, '/shop/some-address', content + carousel);
    await expect(offered(page, 'phone-128')).toBeVisible();
  });
}

test('what the page states counts more than what is found in it', async ({ page }) => {
  const stated = `<script>window.uptier = [['context', { product: { id: 'tablet-64' } }]]</script>`;
  const found = block('PHONE-64') + MICRODATA + OPEN_GRAPH + layered('view_item', 'PHONE-64');
  await openShop(page, '/p/phone-64', stated + found + carousel);
  await expect(offered(page, 'tablet-128')).toBeVisible();
});

test('the variant that the shopper chooses is followed: by the address, a field that a script sets, an event of the theme', async ({
  page,
}) => {
  const form = `<form action="/cart/add"><input type="hidden" name="id" value="red"></form>`;
  await openShop(page, '/p/phone-64', block('PHONE-64') + form + carousel);
  await expect(offered(page, 'phone-128')).toBeVisible();
  const events = await recordEvents(page);
  await page.reload();
  await expect(offered(page, 'phone-128')).toBeVisible();
  const variant = () =>
    page.evaluate(async () => {
      const { uptier } = window as unknown as {
        uptier: { context(): Promise<{ product?: { variant?: string } }> };
      };
      return (await uptier.context()).product?.variant;
    });
  const decided = async () => (await events()).filter(({ type }) => type === 'decided').length;
  expect(await variant()).toBe('red');
  // By its attribute, as scripts do: no event tells of it.
  await expect.poll(decided).toBe(1);
  await page.evaluate(() => document.querySelector('input')!.setAttribute('value', 'blue'));
  await expect.poll(decided).toBe(2);
  expect(await variant()).toBe('blue');
  await page.evaluate(() => {
    document.querySelector('input')!.value = 'green';
    document.dispatchEvent(new CustomEvent('variant:change'));
  });
  await expect.poll(decided).toBe(3);
  expect(await variant()).toBe('green');
  await page.evaluate(() => {
    document.querySelector('form')!.remove();
    history.replaceState({}, '', '?variant=white');
  });
  await expect.poll(decided).toBe(4);
  expect(await variant()).toBe('white');
});

test('a single-page app that goes to another product gets that one’s upgrade', async ({ page }) => {
  const events = await recordEvents(page);
  await openShop(page, '/shop/phone', carousel + block('PHONE-64'));
  await expect(offered(page, 'phone-128')).toBeVisible();
  await page.evaluate((text) => {
    document.querySelector('button')?.addEventListener('click', () => {
      history.pushState({}, '', '/shop/tablet');
      // As frameworks do: the head is put right a moment later.
      setTimeout(() => {
        const described = document.querySelector('script[type="application/ld+json"]');
        if (described) described.textContent = text;
      }, 50);
    });
  }, jsonLd('TABLET-64'));

  await page.getByRole('button', { name: 'Other' }).click();
  await expect(offered(page, 'tablet-128')).toBeVisible();
  await expect(offered(page, 'phone-128')).toHaveCount(0);
  expect((await events()).filter(({ type }) => type === 'error')).toEqual([]);
});

test('a purchase in the data layer opens the modal', async ({ page }) => {
  await openShop(page, '/thanks', '<uptier-modal placement="post-purchase"></uptier-modal>');
  await expect(page.locator('uptier-modal')).toBeAttached();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.evaluate(() => {
    const layer: unknown[] = [];
    Object.assign(window, { dataLayer: layer });
    layer.push(
      { ecommerce: null },
      {
        event: 'purchase',
        ecommerce: {
          transaction_id: '1001',
          currency: 'USD',
          value: 500,
          items: [{ item_id: 'PHONE-64', price: 500, quantity: 1 }],
        },
      },
    );
  });
  await expect(page.getByRole('dialog')).toContainText('case');
});

test('what the shop says of its customer is not asked of another origin', async ({ page }) => {
  const asked: string[] = [];
  await page.route('**/me.json', (route) => {
    asked.push(route.request().url());
    return route.fulfill({ json: { openComplaint: true } });
  });
  const events = await recordEvents(page);
  await openShop(page, '/shop/phone', carousel + block('PHONE-64'));
  await page.unroute('**/shop/phone');
  for (const [customer, count] of [
    ['https://crm.example/me.json', 1],
    ['/me.json', 0],
  ] as const) {
    await page.route('**/shop/phone', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><html lang="en"><title>Shop</title><main>${carousel}${block('PHONE-64')}</main>
          <script async src="/uptier/uptier.js" data-feed="/uptier/feed.json" data-customer="${customer}"></script></html>`,
      }),
    );
    await page.goto('/shop/phone');
    await expect.poll(async () => (await events()).map(({ type }) => type)).toContain('decided');
    await expect(offered(page, 'phone-128')).toHaveCount(count);
    await page.unroute('**/shop/phone');
  }
  expect(asked.map((url) => new URL(url).pathname)).toEqual(['/me.json']);
});
