import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { csrf } from 'hono/csrf';
import { etag } from 'hono/etag';
import { answerError } from '@uptier/example-parts/answer-error.mjs';
import { serveFolder } from '@uptier/example-parts/serve-folder.mjs';
import { uptierFolder } from '@uptier/example-parts/uptier-folder.mjs';
import { openVisits } from '../cart/open-visits.mjs';
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
  app.onError(answerError('Something in the shop is broken.'));
  return app;
}

/**
 * The shop's own files, Uptier's script and the feed: kept by the browser, but asked about before each use.
 * @param {Hono} app
 * @param {string} feed
 */
function addFiles(app, feed) {
  const own = fileURLToPath(new URL('../browser/', import.meta.url));
  app.use('/files/*', etag(), serveFolder(own, '/files'));
  app.use('/uptier/feed.json', etag(), serveFolder(feed, '/uptier'));
  app.use('/uptier/*', etag(), serveFolder(uptierFolder(), '/uptier'));
}
