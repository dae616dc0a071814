import { expect, type Page } from '@playwright/test';
import { changeFeed } from '../steps/change-feed.js';
import { fillCart } from '../steps/fill-cart.js';
import { test } from '../steps/test.js';

/** Puts campaigns into the feed that the page gets. */
const publish = (page: Page, campaigns: readonly object[]): Promise<void> =>
  changeFeed(page, (feed) => ({ ...feed, campaigns }));

async function loadedOn(page: Page, address: string): Promise<string[]> {
  const files: string[] = [];
  page.on('request', (request) => files.push(new URL(request.url()).pathname.split('/').at(-1)!));
  await page.goto(address);
  // A busy machine may ask for nothing for a while before all is there.
  if (await page.locator('uptier-carousel').count())
    await expect(page.locator('uptier-carousel').getByRole('listitem').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  return files.filter((file) => file.startsWith('uptier')).sort();
}

/** What a script of Uptier's names in its `import ... from"./..."`. */
async function importsOf(page: Page, script: string): Promise<string[]> {
  const text = await (await page.request.get(`/uptier/${script}`)).text();
  return [...text.matchAll(/from"\.\/(uptier-[\w-]+\.js)"/g)].map(([, file]) => file!);
}

test.describe('the files that a page loads', () => {
  test.beforeEach(({ page }) => fillCart(page, { 'iphone-11-red-64-gb': 1 }));

  test('are the tag alone where there is no element', async ({ page }) => {
    await page.route('**/cart', async (route) => {
      const answer = await route.fetch();
      const html = (await answer.text()).replaceAll(/<\/?uptier-carousel[^>]*>/g, '');
      await route.fulfill({ response: answer, body: html });
    });
    expect(await loadedOn(page, '/cart')).toEqual(['uptier.js']);
  });

  test('are core, widget and what these import with an element, each once, and no more where the feed has no campaign', async ({
    page,
  }) => {
    await publish(page, []);
    const files = await loadedOn(page, '/cart');
    const named = ['uptier-carousel.js', 'uptier-core.js'];
    const imported = await Promise.all(named.map((file) => importsOf(page, file)));
    expect(imported.map(({ length }) => length)).toEqual([1, 1]);
    expect(files).toEqual(['uptier.js', ...named, ...imported.flat()].sort());
  });

  test('are the rules too where it has one, whose discount the offer then shows', async ({
    page,
  }) => {
    await publish(page, [
      {
        id: 'autumn',
        offer: { upgrade: true, category: 'Phones' },
        when: { 'cart.categories': { has: 'Phones' } },
        incentive: { type: 'percent', value: 10, automatic: true },
      },
    ]);
    expect(await loadedOn(page, '/cart')).toContain('uptier-rules.js');
    // 10 % off the 59,900.00 from which it is reduced to 54,999.00 already, not off both: the lower price counts.
    const offer = page.locator('uptier-carousel').locator('li').first();
    await expect(offer).toContainText('₹53,910.00');
    await expect(offer.getByRole('button', { name: /^Upgrade for ₹6,911.00 more/ })).toBeVisible();
  });
});

test('campaigns whose code does not come leave the page as it was, and say so', async ({
  page,
}) => {
  await fillCart(page, { 'iphone-11-red-64-gb': 1 });
  await publish(page, [{ id: 'any', offer: ['iphone-11-red-128-gb'] }]);
  await page.route('**/uptier-rules.js*', (route) => route.abort());
  await page.addInitScript(() => {
    document.addEventListener('uptier:error', (event) => {
      document.documentElement.dataset['error'] = (
        event as CustomEvent<{ code: string }>
      ).detail.code;
    });
  });
  await page.goto('/cart');
  await expect(page.locator('html')).toHaveAttribute('data-error', 'rules-unreachable');
  await expect(page.locator('uptier-carousel').getByRole('listitem')).toHaveCount(0);
});
