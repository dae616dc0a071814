import { expect } from '@playwright/test';
import { openHost, TAG } from '../steps/open-host.js';
import { test } from '../steps/test.js';

/** Words of another language than English are in no entry's table. */
const LATE = 'data-locale="de" data-feed';
const own = "connect-src 'self'; img-src 'self'; style-src 'self'";

for (const [place, tag, headers] of [
  ['', TAG, {}],
  [
    'under a policy of nonces ',
    TAG.replace('<script', '<script nonce="n1"'),
    { 'content-security-policy': `default-src 'none'; script-src 'nonce-n1'; ${own}` },
  ],
  [
    'under a policy of its own files ',
    TAG,
    { 'content-security-policy': `default-src 'none'; script-src 'self'; ${own}` },
  ],
] as const) {
  test(`${place}what the tag asks for beyond its table is on the way before the rest of the table is there`, async ({
    page,
  }) => {
    let letGo = (): void => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.route('**/uptier-later.js', async (route) => {
      await held;
      await route.continue();
    });
    const wanted = page.waitForRequest('**/uptier-words-de.js');
    const broken = await openHost(page, {
      cartFile: !tag.includes('nonce'),
      tag: tag.replace('data-feed', LATE),
      headers,
    });
    await wanted;
    letGo();
    await expect(page.getByRole('button', { name: /^Wechseln/ })).toBeVisible();
    expect(broken).toEqual([]);
  });
}
