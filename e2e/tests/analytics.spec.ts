import { expect, type Page } from '@playwright/test';
import { ELEMENT, openHost, TAG } from '../steps/open-host.js';
import { test } from '../steps/test.js';

interface Heard {
  readonly type?: string;
  readonly event?: string;
  readonly event_id: string;
  readonly ecommerce: { readonly items: readonly { readonly item_id: string }[] };
  readonly uptier: Readonly<Record<string, unknown>>;
}

const LAYER = '<script>window.dataLayer = []</script>';
const ADDRESS = 'data-analytics="/hears" data-feed';
const DONE = `<script>uptier.push(['platform', { changeCart: () => ({ status: 'done' }) }])</script>`;

const layer = (page: Page) =>
  page.evaluate(() =>
    (window as unknown as { dataLayer: Partial<Heard>[] }).dataLayer.filter(({ event }) => event),
  );

/** What the shop's own address hears. */
async function listen(page: Page): Promise<Heard[]> {
  const heard: Heard[] = [];
  await page.route('**/hears', async (route) => {
    heard.push(JSON.parse(route.request().postData() ?? '') as Heard);
    await route.fulfill({ status: 204 });
  });
  return heard;
}

test('with consent the data layer and the shop’s own address hear what becomes of an offer, each once', async ({
  page,
}) => {
  const heard = await listen(page);
  const tag = DONE + TAG.replace('data-feed', `data-consent="true" ${ADDRESS}`);
  await openHost(page, { head: LAYER, tag });
  const yes = page.getByRole('button', { name: /^Upgrade/ });
  await yes.scrollIntoViewIfNeeded();
  await expect.poll(() => heard.map(({ type }) => type)).toEqual(['seen']);
  // He looks at the product, and stays where he is.
  await page.evaluate(() => addEventListener('click', (event) => event.preventDefault()));
  await page.locator('uptier-carousel').getByRole('link').first().click();
  await expect.poll(() => heard.map(({ type }) => type)).toEqual(['seen', 'visited']);
  await yes.click();
  await expect.poll(() => heard.map(({ type }) => type)).toEqual(['seen', 'visited', 'accepted']);
  const events = (await layer(page)) as Heard[];
  expect(events.map(({ event }) => event)).toEqual([
    'view_item_list',
    'select_item',
    'add_to_cart',
    'remove_from_cart',
  ]);
  expect(events.map(({ ecommerce }) => ecommerce.items[0]!.item_id)).toEqual([
    'iphone-11-red-128-gb',
    'iphone-11-red-128-gb',
    'iphone-11-red-128-gb',
    'iphone-11-red-64-gb',
  ]);
  // One happening has one id, whoever hears of it; no two have the same.
  expect(heard.map(({ event_id }) => event_id)).toEqual(
    events.slice(0, 3).map(({ event_id }) => event_id),
  );
  expect(new Set(events.map(({ event_id }) => event_id)).size).toBe(4);
  expect(heard[2]).toMatchObject({
    event: 'add_to_cart',
    uptier: { placement: 'cart', role: 'upgrade', source: 'upgrade', position: 0, currency: 'INR' },
  });
});

test('a no is for the shop’s own address alone', async ({ page }) => {
  const heard = await listen(page);
  await openHost(page, {
    head: LAYER,
    body: ELEMENT.replace('carousel placement', 'banner placement').replace('carousel>', 'banner>'),
    tag: TAG.replace('data-feed', `data-consent="true" ${ADDRESS}`),
  });
  await page.getByRole('button', { name: 'No, thanks' }).click();
  await expect.poll(() => heard.map(({ type }) => type)).toContain('declined');
  expect((await layer(page)).map(({ event }) => event)).not.toContain('declined');
});

test('without consent nothing is sent to the shop’s own address either', async ({ page }) => {
  const heard = await listen(page);
  await openHost(page, { head: LAYER, tag: DONE + TAG.replace('data-feed', ADDRESS) });
  await page.getByRole('button', { name: /^Upgrade/ }).click();
  await page.waitForTimeout(1500);
  expect(heard).toEqual([]);
  expect(await layer(page)).toEqual([]);
});
