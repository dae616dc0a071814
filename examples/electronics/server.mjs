/** The phone shop: makes its feed of its export, then serves its pages, its cart and its orders. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { serveExample } from '@uptier/example-parts/serve-example.mjs';
import { cartRoutes } from './cart/cart-routes.mjs';
import { formRoutes } from './cart/form-routes.mjs';
import { openCarts } from './cart/open-carts.mjs';
import { customerRoutes } from './customer/customer-routes.mjs';
import { buildFeed } from './feed/build-feed.mjs';
import { fileRoutes } from './http/file-routes.mjs';
import { route } from './http/route.mjs';
import { openOrders } from './order/open-orders.mjs';
import { orderRoutes } from './order/order-routes.mjs';
import { pageRoutes } from './pages/page-routes.mjs';
import { openShop } from './shop/open-shop.mjs';

async function open() {
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
  return createServer((request, response) => {
    const [path = '/'] = (request.url ?? '').split('?');
    void route({ routes, exchange: { request, response, path }, missing: pages.missing });
  });
}

await serveExample(open);
