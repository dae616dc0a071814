import { expect, type Browser, type Page } from '@playwright/test';
import { ELEMENT, openHost, TAG } from '../steps/open-host.js';
import { test } from '../steps/test.js';

/** What scripts of a page have asked the browser for, by name. */
const ASKED = [
  'setTimeout',
  'setInterval',
  'requestAnimationFrame',
  'requestIdleCallback',
  'queueMicrotask',
  'fetch',
] as const;
const WATCHING = [
  'MutationObserver',
  'IntersectionObserver',
  'ResizeObserver',
  'PerformanceObserver',
  'BroadcastChannel',
] as const;

/** Notes from the start what is set going in the page, by whomever. */
const noteWhatStarts = (page: Page): Promise<unknown> =>
  page.addInitScript(
    ([asked, watching]) => {
      const started: string[] = [];
      const note = (name: string) => started.push(name);
      Object.assign(window, { started });
      const own = window as unknown as Record<string, (...args: unknown[]) => unknown>;
      for (const name of asked) {
        const real = own[name]!.bind(window);
        own[name] = (...args) => (note(name), real(...args));
      }
      for (const name of watching)
        own[name] = new Proxy(own[name]!, {
          construct: (target, args) => (note(name), Reflect.construct(target, args) as object),
        });
      const listen = EventTarget.prototype.addEventListener;
      EventTarget.prototype.addEventListener = function (this: EventTarget, ...args) {
        note(`listens to ${args[0]}`);
        return listen.apply(this, args);
      };
    },
    [ASKED, WATCHING] as const,
  );

/** All that a page could be found to hold after it has done something. */
async function holdingsOf(page: Page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  for (let run = 0; run < 3; run++) await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const held = await page.evaluate(async () => ({
    // What drives the browser has one of its own on each page.
    globals: Object.getOwnPropertyNames(window).filter((name) => !name.startsWith('__playwright')),
    storage: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
    databases: (await indexedDB.databases()).length,
    caches: await caches.keys(),
    cookie: document.cookie,
    nodes: document.querySelectorAll('*:not(script)').length,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    started: (window as unknown as { started: string[] }).started,
  }));
  return {
    ...held,
    listeners: metrics.find(({ name }) => name === 'JSEventListeners')?.value,
  };
}

/** A page, well after all that it was going to do. */
async function openIdle(page: Page, tag: string, element = '') {
  const files: string[] = [];
  page.on('request', (request) => files.push(new URL(request.url()).pathname));
  const broken = await openHost(page, { tag, body: `<p>Text.</p>${element}` });
  await page.waitForLoadState('networkidle');
  // The browser asks for a picture of the shop when it likes.
  return {
    broken,
    files: files.filter((file) => file !== '/favicon.ico'),
    ...(await holdingsOf(page)),
  };
}

/** The same page in a browser of its own, so that nothing is left of another one. */
async function openWith(browser: Browser, tag: string, element?: string) {
  const page = await browser.newPage();
  await noteWhatStarts(page);
  const found = await openIdle(page, tag, element);
  const isRegistered = await page.evaluate(() => !!customElements.get('uptier-carousel'));
  await page.context().close();
  return { ...found, isRegistered };
}

test('on a page without an element the tag does nothing but register its elements', async ({
  browser,
}) => {
  const without = await openWith(browser, '');
  const withTag = await openWith(browser, TAG);
  expect(without.started).toEqual([]);
  // The page itself states its cart in `uptier`, with the tag and without.
  expect(without.globals).toContain('uptier');
  expect(withTag).toEqual({
    ...without,
    files: [...without.files, '/uptier/uptier.js'],
    isRegistered: true,
  });
});

test('and with one the same look sees what it does', async ({ browser }) => {
  const idle = await openWith(browser, TAG);
  const busy = await openWith(browser, TAG, ELEMENT);
  expect(busy.files.length).toBeGreaterThan(idle.files.length);
  expect(busy.started).toEqual(expect.arrayContaining(['setTimeout', 'fetch']));
  expect(busy.started.filter((what) => what.startsWith('listens to'))).not.toEqual([]);
  expect(busy.listeners).toBeGreaterThan(idle.listeners!);
});
