import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import { csrf } from 'hono/csrf';
import { etag } from 'hono/etag';
import { answerError } from '@uptier/example-parts/answer-error.mjs';
import { serveFolder } from '@uptier/example-parts/serve-folder.mjs';
import { uptierFolder } from '@uptier/example-parts/uptier-folder.mjs';
import { openCarts } from '../cart/open-carts.mjs';
import { brandPage } from '../pages/brand-page.mjs';
import { missingPage } from '../pages/missing-page.mjs';
import { openBrands } from '../shop/open-brands.mjs';
import { addCartRoutes } from './cart-routes.mjs';
import { visitOf } from './visit-of.mjs';

/**
 * @typedef {object} Parts
 * @property {Hono} app
 * @property {import('../shop/open-brands.mjs').Brand[]} brands
 * @property {import('../cart/open-carts.mjs').Carts} carts
 */

/** The whole example, as one app: a page for each brand, and its cart. */
export function openApp() {
  const app = new Hono();
  const brands = openBrands();
  const parts = { app, brands, carts: openCarts() };
  // A form of another site's page must not fill a cart here. JSON cannot be sent from there.
  app.use(csrf());
  addFiles(app);
  app.get('/', (context) => context.redirect(`/${brands[0]?.id}`));
  addCartRoutes(parts);
  for (const path of ['/:brand', '/:brand/p/:product'])
    app.get(path, (context) => showBrand(context, parts));
  app.notFound((context) => showMissing(context, parts));
  app.onError(answerError('Something here is broken.'));
  return app;
}

/**
 * @param {import('hono').Context} context
 * @param {Parts} parts
 */
function showBrand(context, parts) {
  const brand = parts.brands.find(({ id }) => id === context.req.param('brand'));
  const shown = brand?.find(context.req.param('product') ?? brand.first);
  if (!brand || !shown) return context.notFound();
  context.header('cache-control', 'no-store');
  const cart = visitOf(context, parts, brand).cart();
  return context.html(brandPage({ brand, shown, brands: parts.brands, cart }));
}

/**
 * @param {import('hono').Context} context
 * @param {Parts} parts
 */
function showMissing(context, parts) {
  const { brands } = parts;
  const brand = brands.find(({ id }) => id === context.req.path.split('/')[1]) ?? brands[0];
  if (!brand) return context.text('', 404);
  context.header('cache-control', 'no-store');
  const cart = visitOf(context, parts, brand).cart();
  return context.html(missingPage({ brand, brands, cart }), 404);
}

/** @param {Hono} app */
function addFiles(app) {
  for (const [prefix, folder] of [
    ['/files', here('../browser/')],
    ['/brands', here('../brands/')],
    ['/uptier', uptierFolder()],
  ])
    app.use(`${prefix}/*`, etag(), serveFolder(String(folder), String(prefix)));
}

/** @param {string} path */
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
