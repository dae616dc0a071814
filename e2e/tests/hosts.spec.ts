import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import { changeFeed } from '../steps/change-feed.js';
import { ELEMENT, openHost, TAG, type Host } from '../steps/open-host.js';
import { recordEvents } from '../steps/record-events.js';
import { test } from '../steps/test.js';

const button = (page: Page) => page.getByRole('button', { name: /^Upgrade/ });

test.describe('an offer is shown, and nothing breaks', () => {
  const nonce = TAG.replace('<script', '<script nonce="n1"');
  const own = "connect-src 'self'; img-src 'self'; style-src 'self'";
  const hosts: readonly (readonly [string, Host])[] = [
    ['on a page in quirks mode', { doctype: '' }],
    [
      'under a style sheet that unsets everything',
      { head: '<style>* { all: unset !important }</style>' },
    ],
    [
      'on a page that runs from right to left',
      { head: '<script>document.documentElement.dir = "rtl"</script>' },
    ],
    [
      'under a policy of nonces, without any sink for HTML',
      {
        tag: nonce,
        headers: {
          'content-security-policy': `default-src 'none'; script-src 'nonce-n1'; ${own}; require-trusted-types-for 'script'; trusted-types 'none'`,
        },
      },
    ],
    [
      'where lists turn to JSON in their own way, as in old Prototype.js',
      {
        head: '<script>Array.prototype.toJSON = function () { return String(this) }; Array.prototype.each = function () {}</script>',
      },
    ],
    [
      'under a policy of its own files alone, without any sink for HTML',
      {
        cartFile: true,
        headers: {
          'content-security-policy': `default-src 'none'; script-src 'self'; ${own}; require-trusted-types-for 'script'; trusted-types 'none'`,
        },
      },
    ],
    ['where the script is there twice', { tag: TAG + TAG }],
    [
      'by the module',
      {
        tag: '<script type="module" src="/uptier/uptier.mjs" data-feed="/uptier/feed.json"></script>',
      },
    ],
    [
      'where a tag manager puts the script in, late',
      {
        tag: `<script>setTimeout(() => {
        const tag = document.createElement('script');
        tag.src = '/uptier/uptier.js'; tag.dataset.feed = '/uptier/feed.json';
        document.head.append(tag); }, 200)</script>`,
      },
    ],
    [
      'where a tag manager runs the text of the script, and the tag beside it says where the files are',
      {
        tag: `<script type="text/plain" data-feed="/uptier/feed.json" data-base="/uptier"></script>
        <script>fetch('/uptier/uptier.js').then((file) => file.text())
          .then((text) => setTimeout(() => (0, eval)(text)))</script>`,
      },
    ],
    [
      'where another script runs the text of the script in a tag of its own, and ours is kept from running',
      {
        tag: `${TAG.replace('<script', '<script type="text/later"')}
        <script>fetch('/uptier/uptier.js').then((file) => file.text()).then((text) => {
          const tag = document.createElement('script');
          tag.text = text;
          document.head.append(tag); })</script>`,
      },
    ],
    [
      'where the file that runs names no feed, as one into which the shop merges its scripts, and the tag beside it does',
      {
        tag: `<script type="text/plain" data-feed="/uptier/feed.json" data-base="/uptier"></script>
        <script src="/uptier/uptier.js"></script>`,
      },
    ],
    [
      'where a picture of the page is called as the script that runs',
      {
        body: `<img name="currentScript" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-feed="/elsewhere/feed.json">${ELEMENT}`,
        tag: TAG.replace('<script', '<script async'),
      },
    ],
    [
      'where only the tag says where it goes',
      { body: '', tag: TAG.replace('data-feed', 'data-carousel="h1 cart" data-feed') },
    ],
  ];
  for (const [title, host] of hosts) {
    test(title, async ({ page }) => {
      const broken = await openHost(page, host);
      if (host.body === '')
        await page.locator('uptier-carousel').evaluate((one) => one.scrollIntoView());
      await expect(page.locator('uptier-carousel')).toHaveCount(1);
      if (host.body !== '') await expect(button(page)).toBeVisible();
      expect(broken).toEqual([]);
    });
  }
});

test('the tag places a banner and a modal, too, each after what its selector finds', async ({
  page,
}) => {
  const places = 'data-banner="#sum checkout" data-modal="#sum cart" data-feed';
  const broken = await openHost(page, {
    body: '<p id="sum">Sum</p><p>Pay</p>',
    tag: TAG.replace('data-feed', places),
  });
  await expect(page.locator('#sum + uptier-modal + uptier-banner')).toHaveAttribute(
    'placement',
    'checkout',
  );
  await expect(page.locator('uptier-modal')).toHaveAttribute('placement', 'cart');
  expect(broken).toEqual([]);
});

test('what the page says of all buttons and texts does not reach in, and what we say does not get out', async ({
  page,
}) => {
  const look = () =>
    [...document.querySelectorAll('#own *')].map((one) => {
      const { color, display, fontSize, borderWidth, backgroundColor } = getComputedStyle(one);
      return { color, display, fontSize, borderWidth, backgroundColor };
    });
  const own = `<div id="own"><ul class="uptier-list" part="list"><li class="uptier-card">Own</li></ul>
    <button class="uptier-button" part="button">Own</button></div>`;
  const style = `<style>button, h2, h3, p, img, ul, li, [class], [part] { display: none !important; color: red !important;
    font-size: 80px !important } #own, #own * { display: block !important }</style>`;
  await openHost(page, { head: style, body: own + ELEMENT, tag: '' });
  const before = await page.evaluate(look);
  await openHost(page, { head: style, body: own + ELEMENT });
  await expect(button(page)).toBeVisible();
  const sizes = await button(page).evaluate((one) => {
    const { fontSize, color } = getComputedStyle(one);
    return { fontSize, color };
  });
  expect(sizes).toEqual({ fontSize: '14px', color: 'rgb(255, 255, 255)' });
  expect(await page.evaluate(look)).toEqual(before);
});

test('beside another copy of Preact on the page both draw', async ({ page }) => {
  const preact = createRequire(import.meta.url).resolve('preact');
  await page.route('**/preact.mjs', (route) =>
    route.fulfill({ path: preact, contentType: 'text/javascript' }),
  );
  const app = `<div id="app"></div><script type="module">
    import { h, render } from '/preact.mjs';
    const draw = (n) => render(h('button', { onClick: () => draw(n + 1) }, 'Clicked ' + n), app);
    draw(0);</script>`;
  const broken = await openHost(page, { body: app + ELEMENT });
  await expect(button(page)).toBeVisible();
  await page.getByRole('button', { name: 'Clicked 0' }).click();
  await expect(page.getByRole('button', { name: 'Clicked 1' })).toBeVisible();
  await expect(button(page)).toBeVisible();
  expect(broken).toEqual([]);
});

test('an element is a block also where the page unsets everything', async ({ page }) => {
  await openHost(page, { head: '<style>* { all: unset !important }</style>' });
  await expect(button(page)).toBeVisible();
  const look = await page.locator('uptier-carousel').evaluate((one) => {
    const { display, minBlockSize } = getComputedStyle(one);
    return { display, minBlockSize };
  });
  expect(look).toEqual({ display: 'block', minBlockSize: '300px' });
});

test('an element that the page hides stays hidden', async ({ page }) => {
  await openHost(page, { head: '<style>uptier-carousel { display: none }</style>' });
  await page.waitForLoadState('networkidle');
  await expect(page.locator('uptier-carousel')).toBeHidden();
});

test('in a sandboxed frame, where storage is denied, an offer is shown', async ({ page }) => {
  await openHost(page, {});
  await page.route('**/frame', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><iframe sandbox="allow-scripts" src="/host" width="600" height="700"></iframe>',
    }),
  );
  // A sandboxed page is of no origin: what it loads must say that anybody may have it.
  await page.route('**/uptier/**', async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'access-control-allow-origin': '*' },
    });
  });
  await page.goto('/frame');
  await expect(page.frameLocator('iframe').getByRole('button', { name: /^Upgrade/ })).toBeVisible();
});

test('a file that is not what was published never runs, and the page is told', async ({ page }) => {
  const events = await recordEvents(page);
  await page.route('**/uptier-carousel.js*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}\nwindow.stolen = true` });
  });
  await openHost(page);
  await expect
    .poll(async () => (await events()).map(({ detail }) => detail.code))
    .toContain('chunk-unreachable');
  expect(await page.evaluate(() => 'stolen' in window)).toBe(false);
  await expect(button(page)).toHaveCount(0);
});

test('no global but its own is set, and nothing of the page’s is changed', async ({ page }) => {
  const globals = () => Object.getOwnPropertyNames(window);
  const shapes = () => [
    fetch.toString(),
    ...[Array, Object, Element, Event, HTMLElement, Promise].map((one) =>
      Object.getOwnPropertyNames(one.prototype).join(),
    ),
  ];
  await openHost(page, { tag: '' });
  const before = {
    globals: new Set(await page.evaluate(globals)),
    shapes: await page.evaluate(shapes),
  };
  await openHost(page);
  await expect(button(page)).toBeVisible();
  const after = await page.evaluate(globals);
  expect(after.filter((name) => !before.globals.has(name))).toEqual([]);
  expect(await page.evaluate(shapes)).toEqual(before.shapes);
});

test('an element that a page puts in later shows its offer, and leaves nothing when it goes', async ({
  page,
}) => {
  await openHost(page, { body: '<main></main>' });
  await page.evaluate(
    (html) => document.querySelector('main')!.insertAdjacentHTML('beforeend', html),
    ELEMENT,
  );
  await expect(button(page)).toBeVisible();
  await page.evaluate(() => document.querySelector('uptier-carousel')!.remove());
  await expect(button(page)).toHaveCount(0);
  await page.evaluate(
    (html) => document.querySelector('main')!.insertAdjacentHTML('beforeend', html),
    ELEMENT,
  );
  await expect(button(page)).toBeVisible();
});

test('an element that is put back, and has no offer any more, is as it was before its first', async ({
  page,
}) => {
  const closed = '<uptier-carousel placement="cart"></uptier-carousel>';
  await openHost(page, { body: `<p>Above</p>${closed}<p>Below</p>` });
  const element = page.locator('uptier-carousel');
  // It opens with the shopper's own tap, once there is something to show.
  await expect(async () => {
    await page.mouse.click(1, 1);
    await expect(button(page)).toBeVisible({ timeout: 500 });
  }).toPass();
  await element.evaluate((one) => {
    const next = one.nextSibling;
    one.remove();
    one.setAttribute('source', 'newest');
    next!.before(one);
  });
  const display = () => element.evaluate((one) => getComputedStyle(one).display);
  await expect.poll(display).toBe('inline');
  await page.evaluate(() => new Promise((goOn) => setTimeout(goOn, 300)));
  expect(await display()).toBe('inline');
});

test.describe('the data layer', () => {
  const layer = (page: Page) =>
    page.evaluate(() =>
      (window as unknown as { dataLayer: { event?: string }[] }).dataLayer.map(
        ({ event }) => event ?? '-',
      ),
    );

  test('hears nothing without consent', async ({ page }) => {
    await openHost(page, { head: '<script>window.dataLayer = []</script>' });
    await button(page).scrollIntoViewIfNeeded();
    await page.waitForTimeout(1500);
    expect(await layer(page)).toEqual([]);
  });

  test('hears what is seen with consent, after what was said before is taken back', async ({
    page,
  }) => {
    await openHost(page, {
      head: '<script>window.dataLayer = []</script>',
      tag: TAG.replace('data-feed', 'data-consent="true" data-feed'),
    });
    await expect.poll(() => layer(page)).toEqual(['-', 'view_item_list']);
  });
});

test('the panel tells why, and its code is loaded only for it', async ({ page }) => {
  const files: string[] = [];
  page.on('request', (request) => files.push(request.url()));
  await openHost(page);
  await expect(button(page)).toBeVisible();
  expect(files.filter((file) => file.includes('uptier-debug'))).toEqual([]);
  await openHost(page, { query: '?uptier=debug' });
  const panel = page.getByRole('complementary', { name: 'Uptier debug' });
  await expect(panel.getByText('Apple iPhone 11 (Red, 128 GB)').first()).toBeVisible();
  await panel.getByText(/^What the page says/).click();
  await expect(panel.getByRole('row', { name: /cart/ }).first()).toBeVisible();
  await panel.getByRole('button', { name: 'Close' }).click();
  await expect(panel).toHaveCount(0);
});

test('the panel names the products that were left out of the feed, and why', async ({ page }) => {
  const bad = Array.from({ length: 25 }, (_, i) => ({ id: `bad-${i}` }));
  await changeFeed(page, (feed) => ({ ...feed, products: [...feed.products, ...bad] }));
  await openHost(page, { query: '?uptier=debug' });
  const panel = page.getByRole('complementary', { name: 'Uptier debug' });
  await panel.getByText('Products left out of the feed (25)').click();
  await expect(panel.getByRole('row', { name: /bad-0.*title/ })).toBeVisible();
  await expect(panel.getByRole('row', { name: /bad-/ })).toHaveCount(20);
  await expect(panel.getByText('And 5 more')).toBeVisible();
});

test('the panel names what in the page means nothing, and what was likely meant', async ({
  page,
}) => {
  const tag = TAG.replace('data-feed', 'data-curency="INR" data-feed');
  await openHost(page, { tag, query: '?uptier=debug' });
  const panel = page.getByRole('complementary', { name: 'Uptier debug' });
  await expect(panel.getByText('What means nothing (1)')).toBeVisible();
  await expect(panel.getByText('Did you mean data-currency?')).toBeVisible();
  await page.evaluate(() => {
    const { uptier } = window as unknown as { uptier: { push(command: unknown): void } };
    uptier.push(['contxt', {}]);
  });
  await panel.getByRole('button', { name: 'Look again' }).click();
  await expect(panel.getByText('What means nothing (2)')).toBeVisible();
  await expect(panel.getByText("Did you mean uptier.push(['context', …])?")).toBeVisible();
});

test('what is not live is shown to who asks for it alone', async ({ page }) => {
  const tag = TAG.replace('data-feed', 'data-live="false" data-feed');
  await openHost(page, { tag });
  await page.waitForLoadState('networkidle');
  await expect(button(page)).toHaveCount(0);
  await openHost(page, { tag, query: '?uptier=preview' });
  await expect(button(page)).toBeVisible();
});
