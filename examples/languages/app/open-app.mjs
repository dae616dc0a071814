import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import { csrf } from 'hono/csrf';
import { etag } from 'hono/etag';
import { answerError } from '@uptier/example-parts/answer-error.mjs';
import { serveFolder } from '@uptier/example-parts/serve-folder.mjs';
import { uptierFolder } from '@uptier/example-parts/uptier-folder.mjs';
import { openCarts } from '../cart/open-carts.mjs';
import { openMarkets } from '../shop/open-markets.mjs';
import { addCartRoutes } from './cart-routes.mjs';
import { addPageRoutes } from './page-routes.mjs';

/**
 * @typedef {object} Parts
 * @property {Hono} app
 * @property {import('../shop/open-market.mjs').Market[]} markets
 * @property {import('../cart/open-carts.mjs').Carts} carts
 */

/** The whole shop, as one app. */
export function openApp() {
  const app = new Hono();
  const parts = { app, markets: openMarkets(), carts: openCarts() };
  // A form of another site's page must not fill a cart here. JSON cannot be sent from there.
  app.use(csrf());
  for (const [prefix, folder] of /** @type {const} */ ([
    ['/files', here('../browser/')],
    ['/pictures', here('../pictures/')],
    ['/uptier', uptierFolder()],
  ]))
    app.use(`${prefix}/*`, etag(), serveFolder(folder, prefix));
  addCartRoutes(parts);
  addPageRoutes(parts);
  app.onError(answerError('Something here is broken.'));
  return app;
}

/** @param {string} path */
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
