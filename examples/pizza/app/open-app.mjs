import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { csrf } from 'hono/csrf';
import { etag } from 'hono/etag';
import { answerError } from '@uptier/example-parts/answer-error.mjs';
import { serveFolder } from '@uptier/example-parts/serve-folder.mjs';
import { uptierFolder } from '@uptier/example-parts/uptier-folder.mjs';
import { openCarts } from '../cart/open-carts.mjs';
import { drawPizza } from '../pictures/draw-pizza.mjs';
import { addCartRoutes } from './cart-routes.mjs';
import { addPageRoutes } from './page-routes.mjs';

/**
 * @typedef {object} Parts
 * @property {Hono} app
 * @property {import('../shop/open-shop.mjs').Shop} shop
 * @property {import('../cart/open-carts.mjs').Carts} carts
 * @property {string} verdict What the build says of the orders.
 */

/**
 * The whole pizzeria, as one app.
 * @param {{ shop: Parts['shop'], verdict: string, feed: string }} input `feed`: its folder.
 */
export function openApp({ shop, verdict, feed }) {
  const app = new Hono();
  const parts = { app, shop, verdict, carts: openCarts(shop) };
  // A form of another site's page must not fill this cart. JSON cannot be sent from there.
  app.use(compress(), csrf());
  const own = fileURLToPath(new URL('../browser/', import.meta.url));
  app.use('/files/*', etag(), serveFolder(own, '/files'));
  app.use('/uptier/feed.json', etag(), serveFolder(feed, '/uptier'));
  app.use('/uptier/*', etag(), serveFolder(uptierFolder(), '/uptier'));
  app.get('/pictures/:file', async (context) => {
    const product = shop.find(context.req.param('file').replace('.svg', '_s'));
    if (!product) return context.notFound();
    context.header('content-type', 'image/svg+xml');
    return context.body(await drawPizza(product));
  });
  addPageRoutes(parts);
  addCartRoutes(parts);
  app.onError(answerError('Something in the pizzeria is broken.'));
  return app;
}
