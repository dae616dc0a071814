/** The demo shop: makes its feed from the catalogue, then serves its pages and its cart. */
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { cartRoutes } from './cart/cart-routes.mjs';
import { formRoutes } from './cart/form-routes.mjs';
import { openCarts } from './cart/open-carts.mjs';
import { catalogue } from './data/catalogue.mjs';
import { writeFeed } from './feed/write-feed.mjs';
import { closeOnSignal } from './http/close-on-signal.mjs';
import { fileRoutes } from './http/file-routes.mjs';
import { HOST, listen } from './http/listen.mjs';
import { readPort } from './http/read-port.mjs';
import { route } from './http/route.mjs';
import { pageRoutes } from './pages/page-routes.mjs';
import { openShop } from './shop/open-shop.mjs';

async function start() {
  const wanted = readPort(process.argv.slice(2), process.env);
  const file = fileURLToPath(new URL('dist/uptier/feed.json', import.meta.url));
  const { feed, problems } = await writeFeed({ catalogue, file });
  for (const problem of problems) console.warn(`Left out of the feed: ${problem}`);

  const shop = openShop(feed);
  const carts = openCarts(shop);
  const pages = pageRoutes({ shop, carts });
  const routes = [
    ...pages.routes,
    ...formRoutes({ shop, carts }),
    ...cartRoutes(carts),
    ...fileRoutes({ shop, feed: file }),
  ];
  const server = createServer((request, response) => {
    const [path = '/'] = (request.url ?? '').split('?');
    void route({ routes, exchange: { request, response, path }, missing: pages.missing });
  });

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
