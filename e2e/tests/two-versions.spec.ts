import { expect, type Page } from '@playwright/test';
import { openHost, TAG } from '../steps/open-host.js';
import { recordEvents } from '../steps/record-events.js';
import { test } from '../steps/test.js';

const upgrade = (page: Page) => page.getByRole('button', { name: /^Upgrade/ });

/** Serves an older version of our tag in `/other`, one that knows no line to free shipping. Gives what is asked for. */
async function serveOther(page: Page): Promise<string[]> {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.route('**/other/*', async (route) => {
    const url = route.request().url().replace('/other/', '/uptier/');
    const response = await route.fetch({ url });
    const text = await response.text();
    const body = url.endsWith('/uptier.js') ? text.replace(',"shipping"]', ']') : text;
    await route.fulfill({ response, body });
  });
  return asked;
}

/** A cart of the page's own, which counts how often it is read and changed. */
const CART = `<script>
  asked = { read: 0, change: 0 };
  cart = { lines: [{ key: 'l', id: 'iphone-11-red-64-gb', quantity: 1, price: 4699900 }],
    subtotal: 4699900, currency: 'INR' };
  uptier = [['platform', {
    readCart: () => { asked.read++; return cart; },
    changeCart: () => { asked.change++; return { status: 'done', cart }; } }]];</script>`;

const OTHER = TAG.replace('/uptier/uptier.js', '/other/uptier.js');

for (const [title, tags, first] of [
  ['the newer one first', TAG + OTHER, '/uptier/'],
  ['the older one first', OTHER + TAG, '/other/'],
] as const) {
  test(`of two versions on one page, ${title}, the first does all the work, with one cart`, async ({
    page,
  }) => {
    const asked = await serveOther(page);
    const events = await recordEvents(page);
    const broken = await openHost(page, { tag: CART + tags });
    await expect(upgrade(page)).toBeVisible();
    await expect(upgrade(page)).toHaveCount(1);
    const knowsShipping = await page.evaluate(() => !!customElements.get('uptier-shipping'));
    expect(knowsShipping).toBe(first === '/uptier/');
    const chunks = asked.filter((path) => /\/uptier-.+\.js$/.test(path));
    expect(chunks.length).toBeGreaterThan(0);
    expect(chunks.filter((path) => !path.startsWith(first))).toEqual([]);
    expect(await page.evaluate('asked')).toEqual({ read: 1, change: 0 });
    await upgrade(page).dblclick();
    await expect.poll(() => page.evaluate('asked.change')).toBe(1);
    await expect
      .poll(async () => (await events()).filter(({ type }) => type === 'accepted').length)
      .toBe(1);
    expect(broken).toEqual([]);
  });
}
