/** The app: makes its feed of the price list, then serves its pages and its accounts. */
import { createAdaptorServer } from '@hono/node-server';
import { openApp } from './app/open-app.mjs';
import { buildFeed } from './feed/build-feed.mjs';
import { readPrices } from './feed/read-prices.mjs';
import { closeOnSignal } from './http/close-on-signal.mjs';
import { HOST, listen } from './http/listen.mjs';
import { readPort } from './http/read-port.mjs';

async function start() {
  const wanted = readPort(process.argv.slice(2), process.env);
  const app = openApp({ prices: await readPrices(), feed: await buildFeed() });
  const server = /** @type {import('node:http').Server} */ (
    createAdaptorServer({ fetch: app.fetch })
  );
  closeOnSignal(server);
  const port = await listen(server, wanted);
  console.log(`\n  The app is open: http://${HOST}:${port}/\n  Ctrl-C closes it.\n`);
}

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
