import { createRequire } from 'node:module';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { csrf } from 'hono/csrf';
import { etag } from 'hono/etag';
import { openAccounts } from '../account/open-accounts.mjs';
import { Refusal } from '../account/refusal.mjs';
import { missingPage } from '../pages/missing-page.mjs';
import { addAccountRoutes } from './account-routes.mjs';
import { addPageRoutes } from './page-routes.mjs';
import { viewOf } from './view-of.mjs';

/** @typedef {{ app: Hono, accounts: ReturnType<typeof openAccounts> }} Parts */

/**
 * The whole app.
 * @param {object} input
 * @param {import('../account/account.mjs').Prices} input.prices
 * @param {string} input.feed The folder of the feed.
 */
export function openApp({ prices, feed }) {
  const app = new Hono();
  const parts = { app, accounts: openAccounts(prices) };
  // A form of another site's page must not change anybody's plan. JSON cannot be sent from there.
  app.use(compress(), csrf());
  const own = fileURLToPath(new URL('../browser/', import.meta.url));
  app.use('/files/*', etag(), folder(own, '/files'));
  app.use('/uptier/feed.json', etag(), folder(feed, '/uptier'));
  app.use('/uptier/*', etag(), folder(uptierFolder(), '/uptier'));
  addPageRoutes(parts);
  addAccountRoutes(parts);
  app.notFound((context) => context.html(missingPage(viewOf(context, parts)), 404));
  app.onError((error, context) => {
    if (error instanceof Refusal) return context.json({ message: error.message }, error.status);
    if ('getResponse' in error) return /** @type {any} */ (error).getResponse();
    console.error(error);
    return context.json({ message: 'Something in the app is broken.' }, 500);
  });
  return app;
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
