/** The app: makes its feed of the price list, then serves its pages and its accounts. */
import { createAdaptorServer } from '@hono/node-server';
import { serveExample } from '@uptier/example-parts/serve-example.mjs';
import { openApp } from './app/open-app.mjs';
import { buildFeed } from './feed/build-feed.mjs';
import { readPrices } from './feed/read-prices.mjs';

async function open() {
  const app = openApp({ prices: await readPrices(), feed: await buildFeed() });
  return /** @type {import('node:http').Server} */ (createAdaptorServer({ fetch: app.fetch }));
}

await serveExample(open, { what: 'app', usual: '4176' });
