import { expect, type Route } from '@playwright/test';
import { lookOf } from '../steps/look-of.js';
import { openHost, TAG } from '../steps/open-host.js';
import { recordEvents } from '../steps/record-events.js';
import { recordShifts } from '../steps/record-shifts.js';
import { test } from '../steps/test.js';

/** No height is kept: whatever the page shows is its own. */
const BODY = `<p>Two phones</p><uptier-carousel placement="cart" source="upgrade"></uptier-carousel>
  <uptier-banner placement="cart"></uptier-banner><uptier-modal placement="cart"></uptier-modal><p>Pay</p>`;

type Answer = (route: Route) => Promise<void>;

/** The shop's own feed, with something else in it. */
const feedWith =
  (change: object): Answer =>
  async (route) => {
    const feed = (await (await route.fetch()).json()) as object;
    await route.fulfill({ json: { ...feed, ...change } });
  };

const cutOff: Answer = async (route) => {
  const body = await (await route.fetch()).text();
  await route.fulfill({ contentType: 'application/json', body: body.slice(0, body.length / 2) });
};

const FAULTS: readonly (readonly [title: string, code: string, answer: Answer])[] = [
  ['is not there', 'feed-unreachable', (route) => route.fulfill({ status: 404 })],
  ['breaks the server', 'feed-unreachable', (route) => route.fulfill({ status: 500, body: '{}' })],
  ['does not come through', 'feed-unreachable', (route) => route.abort()],
  ['is cut off', 'feed-unreachable', cutOff],
  [
    'is a page of HTML',
    'feed-unreachable',
    (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Sorry' }),
  ],
  ['is another thing than a feed', 'feed-unreadable', (route) => route.fulfill({ json: [1, 2] })],
  ['is of a version to come', 'feed-unreadable', feedWith({ version: 2 })],
  ['is weeks old', 'feed-stale', feedWith({ generatedAt: '2020-01-01T00:00:00Z', policy: {} })],
  ['is switched off', 'feed-off', feedWith({ off: true })],
  ['is the switch alone', 'feed-off', (route) => route.fulfill({ json: { off: true } })],
];

for (const [title, code, answer] of FAULTS) {
  test(`a feed that ${title} changes nothing in the page, and the page is told ${code}`, async ({
    page,
  }) => {
    await openHost(page, { body: BODY, tag: '' });
    const before = await lookOf(page);
    const events = await recordEvents(page);
    await page.route('**/uptier/feed.json', answer);
    const broken = await openHost(page, { body: BODY });
    const codes = async () => (await events()).map(({ detail }) => detail.code).filter(Boolean);
    await expect.poll(codes).toContain(code);
    await page.waitForLoadState('networkidle');
    expect(new Set(await codes())).toEqual(new Set([code]));
    expect(await lookOf(page)).toEqual(before);
    // What a server answers, the browser itself writes into the console.
    expect(broken.filter((text) => !text.startsWith('Failed to load resource'))).toEqual([]);
  });
}

test('a tag that says something meaningless is told by its place, and the rest of it counts', async ({
  page,
}) => {
  const events = await recordEvents(page);
  await openHost(page, { tag: TAG.replace('data-feed', 'data-storage="cookies" data-feed') });
  await expect(page.getByRole('button', { name: /^Upgrade/ })).toHaveCount(1);
  const errors = (await events()).filter(({ type }) => type === 'error');
  expect(errors.map(({ detail: { code, path } }) => [code, path])).toEqual([
    ['config-invalid', '$.storage'],
  ]);
});

test('a feed that did not come is asked for anew at the next decision', async ({ page }) => {
  const events = await recordEvents(page);
  await page.route('**/uptier/feed.json', (route) => route.abort());
  await openHost(page);
  await expect
    .poll(async () => (await events()).map(({ detail }) => detail.code))
    .toContain('feed-unreachable');
  await page.unroute('**/uptier/feed.json');
  await page.evaluate(() => {
    (window as unknown as { uptier: unknown[] }).uptier.push(['context', { locale: 'en' }]);
  });
  await expect(page.getByRole('button', { name: /^Upgrade/ })).toHaveCount(1);
});

test('a feed that is slow is shown when it comes, and moves nothing', async ({ page }) => {
  const shifts = await recordShifts(page);
  await page.route('**/uptier/feed.json', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 3000));
    await route.continue();
  });
  const broken = await openHost(page);
  await expect(page.getByRole('button', { name: /^Upgrade/ })).toBeVisible();
  expect(await shifts()).toBe(0);
  expect(broken).toEqual([]);
});

test('a feed that never comes is given up, and the page is told', async ({ page }) => {
  const events = await recordEvents(page);
  await page.route('**/uptier/feed.json', () => new Promise(() => {}));
  await openHost(page, { body: BODY, tag: '' });
  const before = await lookOf(page);
  await openHost(page, { body: BODY });
  await expect
    // It is given up after 8 s.
    .poll(async () => (await events()).map(({ detail }) => detail.code), { timeout: 30_000 })
    .toContain('feed-unreachable');
  expect(await lookOf(page)).toEqual(before);
});
