import { expect, type Page } from '@playwright/test';
import { shopFeed } from '../hosts/shop-feed.js';
import { lookOf } from '../steps/look-of.js';
import { recordComplaints } from '../steps/record-complaints.js';
import { recordEvents } from '../steps/record-events.js';
import { serveHost, type HostServer } from '../steps/serve-host.js';
import { test as base } from '../steps/test.js';

interface Written {
  /** Ours; without it the page is without us. */
  readonly tag?: string;
  /** The height that is kept for an element. Without it whatever the page shows is its own. */
  readonly reserve?: number;
}

/** A shop that keeps its cart in the page. */
const pageWith = ({
  tag = '',
  reserve = 0,
}: Written): string => `<!doctype html><html lang="en"><meta charset="utf-8">
  <title>Shop</title><link rel="icon" href="data:,"><h1>Cart</h1>
  <uptier-banner placement="cart" reserve="${reserve}"></uptier-banner>
  <uptier-carousel placement="cart" offer-role="add-on" reserve="${reserve}"></uptier-carousel><p>Pay here</p>
  <script>
    let lines = [{ key: 'l', id: 'phone-64', quantity: 1, price: 49900 }];
    const readCart = () => ({ lines, currency: 'USD', subtotal: lines[0].price });
    const changeCart = ({ add: [{ id }] }) => {
      lines = [{ key: 'n', id, quantity: 1, price: 54900 }];
      return { status: 'done', cart: readCart() };
    };
    window.uptier = [['platform', { readCart, changeCart }], ['context', { page: { placement: 'cart' } }]];
    navigator.serviceWorker.register('/worker.js');
  </script>${tag}</html>`;

/** A worker that answers every request of its pages with what `answer`, the text of a function, makes of it. */
const worker = (answer: string): string => `
  addEventListener('install', () => skipWaiting());
  addEventListener('activate', (event) => event.waitUntil(clients.claim()));
  const answer = ${answer};
  addEventListener('fetch', (event) => event.respondWith(
    answer(event.request, new URL(event.request.url).pathname)));`;

const FROM_CACHE = `async (request) => {
  const kept = await caches.open('shop');
  const known = await kept.match(request);
  if (known) return known;
  const response = await fetch(request);
  await kept.put(request, response.clone());
  return response;
}`;

const OUR_FILES = String.raw`/uptier-[\w-]+\.js$/`;
const THE_FEED = String.raw`/feed\.json$/`;

/** Answers what is asked for at some paths in another way, and lets the rest through. */
const instead = (paths: string, answer: string): string =>
  `async (request, path) => ${paths}.test(path) ? ${answer} : fetch(request)`;

const GATEWAY = `new Response('Gateway timeout', { status: 504 })`;
const SHELL = `new Response('<!doctype html><p>Our app', { headers: { 'content-type': 'text/html' } })`;
const OLDER = `fetch(request).then(async (now) => new Response(await now.text() + '// of last week', now))`;
const NOTHING = 'Promise.reject(new Error("broken"))';

const FAULTS: readonly (readonly [title: string, code: string, answer: string])[] = [
  ['answers 504 for our files', 'chunk-unreachable', instead(OUR_FILES, GATEWAY)],
  ['answers 504 for the feed', 'feed-unreachable', instead(THE_FEED, GATEWAY)],
  ['answers our files with its app’s own page', 'chunk-unreachable', instead(OUR_FILES, SHELL)],
  ['answers the feed with its app’s own page', 'feed-unreachable', instead(THE_FEED, SHELL)],
  ['keeps older copies of our files', 'chunk-unreachable', instead(OUR_FILES, OLDER)],
  ['fails where it should give our files', 'chunk-unreachable', instead(OUR_FILES, NOTHING)],
  ['fails where it should give the feed', 'feed-unreachable', instead(THE_FEED, NOTHING)],
];

/** A shop with a worker. `/plain` is the same page without us. */
const test = base.extend<{ serve: (answer: string, reserve?: number) => Promise<HostServer> }>({
  // Playwright reads from the first parameter what is needed.
  // oxlint-disable-next-line no-empty-pattern
  serve: async ({}, give) => {
    const servers: HostServer[] = [];
    const tag = '<script src="/uptier.js" data-feed="/feed.json"></script>';
    await give(async (answer, reserve = 0) => {
      const server = await serveHost(pageWith({ tag, reserve }), shopFeed, {
        '/plain': ['text/html', pageWith({ reserve })],
        '/worker.js': ['text/javascript', worker(answer)],
        '/shop/picture.svg': ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
      });
      servers.push(server);
      return server;
    });
    for (const server of servers) server.close();
  },
});

/** Opens a page that the worker answers for. */
async function openUnderWorker(tab: Page, address: string): Promise<void> {
  await tab.goto(address);
  await tab.evaluate(async () => void (await navigator.serviceWorker.ready));
  await tab.reload();
  expect(await tab.evaluate(() => !!navigator.serviceWorker.controller)).toBe(true);
}

const upgrade = (tab: Page) => tab.getByRole('button', { name: /^Upgrade/ });

async function swapAndBack(tab: Page): Promise<void> {
  await upgrade(tab).click();
  await tab.getByRole('button', { name: 'Undo' }).click();
  await expect(tab.getByRole('button', { name: 'Undo' })).toHaveCount(0);
}

test('a page whose worker answers everything from a cache shows its offers and swaps, also where no server is left', async ({
  page: tab,
  serve,
}) => {
  const complaints = recordComplaints(tab);
  const server = await serve(FROM_CACHE, 400);
  await openUnderWorker(tab, server.address);
  const addOn = tab.getByRole('button', { name: /^Add: / }).first();
  await expect(addOn).toBeVisible();
  await swapAndBack(tab);
  // Kept is what was asked for, also for the widget that comes last.
  await tab.waitForLoadState('networkidle');
  server.close();
  await tab.reload();
  await expect(addOn).toBeVisible();
  await swapAndBack(tab);
  expect(complaints).toEqual([]);
});

for (const [title, code, answer] of FAULTS) {
  test(`a worker that ${title} changes nothing in the page, and the page is told ${code}`, async ({
    page: tab,
    serve,
  }) => {
    const { address } = await serve(answer);
    await openUnderWorker(tab, `${address}plain`);
    const before = await lookOf(tab);
    const errors: Error[] = [];
    tab.on('pageerror', (error) => errors.push(error));
    const events = await recordEvents(tab);
    await tab.goto(address);
    const codes = async () => (await events()).map(({ detail }) => detail.code).filter(Boolean);
    await expect.poll(codes).toContain(code);
    await tab.waitForLoadState('networkidle');
    expect(new Set(await codes())).toEqual(new Set([code]));
    expect(await lookOf(tab)).toEqual(before);
    expect(errors).toEqual([]);
  });
}
