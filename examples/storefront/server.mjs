/** The shop: makes its feed of its exports, then serves its pages and its basket. */
import { createAdaptorServer } from '@hono/node-server';
import { serveExample } from '@uptier/example-parts/serve-example.mjs';
import { openApp } from './app/open-app.mjs';
import { buildFeed } from './feed/build-feed.mjs';
import { readLarger } from './shop/read-larger.mjs';
import { openShop } from './shop/open-shop.mjs';

async function open() {
  const feed = await buildFeed();
  const app = openApp({ shop: openShop({ larger: await readLarger(feed) }), feed });
  return /** @type {import('node:http').Server} */ (createAdaptorServer({ fetch: app.fetch }));
}

await serveExample(open);
