/** The shop: makes its feed of its exports, then serves its pages and its basket. */
import { createAdaptorServer } from '@hono/node-server';
import { openApp } from './app/open-app.mjs';
import { buildFeed } from './feed/build-feed.mjs';
import { closeOnSignal } from './http/close-on-signal.mjs';
import { HOST, listen } from './http/listen.mjs';
import { readPort } from './http/read-port.mjs';
import { readLarger } from './shop/read-larger.mjs';
import { openShop } from './shop/open-shop.mjs';

async function start() {
  const wanted = readPort(process.argv.slice(2), process.env);
  const feed = await buildFeed();
  const app = openApp({ shop: openShop({ larger: await readLarger(feed) }), feed });
  const server = /** @type {import('node:http').Server} */ (
    createAdaptorServer({ fetch: app.fetch })
  );
  closeOnSignal(server);
  const port = await listen(server, wanted);
  console.log(`\n  The shop is open: http://${HOST}:${port}/\n  Ctrl-C closes it.\n`);
}

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
