/** Serves one shop in four languages. */
import { createAdaptorServer } from '@hono/node-server';
import { serveExample } from '@uptier/example-parts/serve-example.mjs';
import { openApp } from './app/open-app.mjs';

const open = () =>
  /** @type {import('node:http').Server} */ (createAdaptorServer({ fetch: openApp().fetch }));

await serveExample(open, { usual: '4176' });
