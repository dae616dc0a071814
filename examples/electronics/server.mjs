/** The phone shop: makes its feed of its export, then serves its pages, its cart and its orders. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { cartRoutes } from './cart/cart-routes.mjs';
import { formRoutes } from './cart/form-routes.mjs';
import { openCarts } from './cart/open-carts.mjs';
import { customerRoutes } from './customer/customer-routes.mjs';
import { buildFeed } from './feed/build-feed.mjs';
import { closeOnSignal } from './http/close-on-signal.mjs';
import { fileRoutes } from './http/file-routes.mjs';
import { HOST, listen } from './http/listen.mjs';
import { readPort } from './http/read-port.mjs';
import { route } from './http/route.mjs';
import { openOrders } from './order/open-orders.mjs';
import { orderRoutes } from './order/order-routes.mjs';
import { pageRoutes } from './pages/page-routes.mjs';
import { openShop } from './shop/open-shop.mjs';

async function start() {
  const wanted = readPort(process.argv.slice(2), process.env);
  const { file, problems } = await buildFeed();
  for (const problem of problems) console.warn(`Left out of the feed: ${problem}`);

  const shop = openShop(JSON.parse(await readFile(file, 'utf8')));
  const carts = openCarts(shop);
  const pages = pageRoutes({ shop, carts });
  const routes = [
    ...pages.routes,
    ...formRoutes({ carts, known: pages.known }),
    ...cartRoutes(carts),
    ...orderRoutes({ orders: openOrders({ shop, carts }), known: pages.known }),
    ...customerRoutes(),
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
