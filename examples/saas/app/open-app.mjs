import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { csrf } from 'hono/csrf';
import { etag } from 'hono/etag';
import { answerError } from '@uptier/example-parts/answer-error.mjs';
import { serveFolder } from '@uptier/example-parts/serve-folder.mjs';
import { uptierFolder } from '@uptier/example-parts/uptier-folder.mjs';
import { openAccounts } from '../account/open-accounts.mjs';
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
  app.use('/files/*', etag(), serveFolder(own, '/files'));
  app.use('/uptier/feed.json', etag(), serveFolder(feed, '/uptier'));
  app.use('/uptier/*', etag(), serveFolder(uptierFolder(), '/uptier'));
  addPageRoutes(parts);
  addAccountRoutes(parts);
  app.notFound((context) => context.html(missingPage(viewOf(context, parts)), 404));
  app.onError(answerError('Something in the app is broken.'));
  return app;
}
