import { dirname, relative } from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { csrf } from 'hono/csrf';
import { etag } from 'hono/etag';
import { openVisits } from '../cart/open-visits.mjs';
import { Refusal } from '../cart/refusal.mjs';
import { missingPage } from '../pages/missing-page.mjs';
import { drawPicture } from '../pictures/draw-picture.mjs';
import { addCartRoutes } from './cart-routes.mjs';
import { addOrderRoutes } from './order-routes.mjs';
import { addPageRoutes } from './page-routes.mjs';
import { viewOf } from './view-of.mjs';

/** @typedef {{ app: Hono, shop: import('../shop/open-shop.mjs').Shop, visits: ReturnType<typeof openVisits> }} Parts */

/**
 * The whole shop, as one app.
 * @param {object} input
 * @param {import('../shop/open-shop.mjs').Shop} input.shop
 * @param {string} input.feed The folder of the feed.
 */
export function openApp({ shop, feed }) {
  const app = new Hono();
  const parts = { app, shop, visits: openVisits(shop) };
  // A form of another site's page must not fill this shop's basket. JSON cannot be sent from there.
  app.use(compress(), csrf());
  addFiles(app, feed);
  app.get('/pictures/:file{.+\\.svg}', async (context) => {
    const product = shop.find(context.req.param('file').replace('.svg', ''));
    if (!product) return context.notFound();
    context.header('content-type', 'image/svg+xml');
    context.header('cache-control', 'max-age=3600');
    return context.body(await drawPicture(product));
  });
  addPageRoutes(parts);
  addCartRoutes(parts);
  addOrderRoutes(parts);
  app.notFound((context) => context.html(missingPage(viewOf(context, parts)), 404));
  app.onError((error, context) => {
    if (error instanceof Refusal) return context.json({ message: error.message }, error.status);
    if ('getResponse' in error) return /** @type {any} */ (error).getResponse();
    console.error(error);
    return context.json({ message: 'Something in the shop is broken.' }, 500);
  });
  return app;
}

/**
 * The shop's own files, Uptier's script and the feed: kept by the browser, but asked about before each use.
 * @param {Hono} app
 * @param {string} feed
 */
function addFiles(app, feed) {
  const own = fileURLToPath(new URL('../browser/', import.meta.url));
  app.use('/files/*', etag(), folder(own, '/files'));
  app.use('/uptier/feed.json', etag(), folder(feed, '/uptier'));
  app.use('/uptier/*', etag(), folder(uptierFolder(), '/uptier'));
}

/**
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
