import { dirname } from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import { csrf } from 'hono/csrf';
import { etag } from 'hono/etag';
import { openCarts } from '../cart/open-carts.mjs';
import { Refusal } from '../cart/refusal.mjs';
import { openMarkets } from '../shop/open-markets.mjs';
import { addCartRoutes } from './cart-routes.mjs';
import { addPageRoutes } from './page-routes.mjs';
import { serveFolder } from './serve-folder.mjs';

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
  app.onError((error, context) => {
    if (error instanceof Refusal) return context.json({ message: error.message }, error.status);
    if ('getResponse' in error) return /** @type {any} */ (error).getResponse();
    console.error(error);
    return context.json({ message: 'Something here is broken.' }, 500);
  });
  return app;
}

/** @param {string} path */
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Where the installed package has the files that the tag loads. */
function uptierFolder() {
  try {
    return dirname(createRequire(import.meta.url).resolve('@uptier/embed'));
  } catch {
    throw new Error('The script of @uptier/embed is not there: run "npm run build" first.');
  }
}
