/** The pizzeria: makes its feed of its exports, says what its orders tell, then serves its pages and its cart. */
import { createAdaptorServer } from '@hono/node-server';
import { openApp } from './app/open-app.mjs';
import { buildFeed } from './feed/build-feed.mjs';
import { closeOnSignal } from './http/close-on-signal.mjs';
import { HOST, listen } from './http/listen.mjs';
import { readPort } from './http/read-port.mjs';
import { openShop } from './shop/open-shop.mjs';

async function start() {
  const wanted = readPort(process.argv.slice(2), process.env);
  const { folder, onOrders } = await buildFeed();
  console.log(`\n${onOrders.join('\n')}`);
  const verdict = onOrders.at(-1) ?? '';
  const app = openApp({ shop: openShop(), verdict, feed: folder });
  const server = /** @type {import('node:http').Server} */ (
    createAdaptorServer({ fetch: app.fetch })
  );
  closeOnSignal(server);
  const port = await listen(server, wanted);
  console.log(`\n  The pizzeria is open: http://${HOST}:${port}/\n  Ctrl-C closes it.\n`);
}

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
