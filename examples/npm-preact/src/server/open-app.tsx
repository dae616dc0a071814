import { relative } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { csrf } from 'hono/csrf';
import { openShop } from '../shop/open-shop.js';
import { addCartRoutes } from './cart-routes.js';
import { addPageRoutes } from './page-routes.js';

interface Served {
  readonly feed: unknown;
  /** The folder of what the browser loads. */
  readonly files: string;
}

/** The shop, as one app. */
export function openApp({ feed, files }: Served): Hono {
  const app = new Hono();
  const shop = openShop(feed);
  // A form of another site must not fill this cart.
  app.use(csrf());
  addPageRoutes(app, shop);
  addCartRoutes(app, shop);
  app.use(serveStatic({ root: relative(process.cwd(), files) || '.' }));
  return app;
}
