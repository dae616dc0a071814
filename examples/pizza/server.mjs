/** The pizzeria: makes its feed of its exports, says what its orders tell, then serves its pages and its cart. */
import { createAdaptorServer } from '@hono/node-server';
import { serveExample } from '@uptier/example-parts/serve-example.mjs';
import { openApp } from './app/open-app.mjs';
import { buildFeed } from './feed/build-feed.mjs';
import { openShop } from './shop/open-shop.mjs';

async function open() {
  const { folder, onOrders } = await buildFeed();
  console.log(`\n${onOrders.join('\n')}`);
  const verdict = onOrders.at(-1) ?? '';
  const app = openApp({ shop: openShop(), verdict, feed: folder });
  return /** @type {import('node:http').Server} */ (createAdaptorServer({ fetch: app.fetch }));
}

await serveExample(open, { what: 'pizzeria' });
