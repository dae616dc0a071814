import { createRequire } from 'node:module';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { csrf } from 'hono/csrf';
import { etag } from 'hono/etag';
import { openCarts } from '../cart/open-carts.mjs';
import { Refusal } from '../cart/refusal.mjs';
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
  app.use('/files/*', etag(), folder(own, '/files'));
  app.use('/uptier/feed.json', etag(), folder(feed, '/uptier'));
  app.use('/uptier/*', etag(), folder(uptierFolder(), '/uptier'));
  app.get('/pictures/:file', async (context) => {
    const product = shop.find(context.req.param('file').replace('.svg', '_s'));
    if (!product) return context.notFound();
    context.header('content-type', 'image/svg+xml');
    return context.body(await drawPizza(product));
  });
  addPageRoutes(parts);
  addCartRoutes(parts);
  app.onError((error, context) => {
    if (error instanceof Refusal) return context.json({ message: error.message }, error.status);
    if ('getResponse' in error) return /** @type {any} */ (error).getResponse();
    console.error(error);
    return context.json({ message: 'Something in the pizzeria is broken.' }, 500);
  });
  return app;
}

/**
 * Kept by the browser, but asked about before each use.
 * @param {string} path
 * @param {string} prefix
 */
function folder(path, prefix) {
  return serveStatic({
    root: relative(process.cwd(), path) || '.',
    rewriteRequestPath: (asked) => asked.slice(prefix.length),
    onFound: (_, context) => context.header('cache-control', 'no-cache'),
  });
}

/** Where the installed package has the files that the tag loads. */
function uptierFolder() {
  try {
    return dirname(createRequire(import.meta.url).resolve('@uptier/embed'));
  } catch {
    throw new Error('The script of @uptier/embed is not there: run "npm run build" first.');
  }
}
