/** Serves one shop in four languages. */
import { parseArgs } from 'node:util';
import { serve } from '@hono/node-server';
import { openApp } from './app/open-app.mjs';

const HOST = '127.0.0.1';
const usual = process.env['PORT'] || '4176';
const { values } = parseArgs({ options: { port: { type: 'string', default: usual } } });

const server = /** @type {import('node:http').Server} */ (
  serve({ fetch: openApp().fetch, hostname: HOST, port: Number(values.port) }, ({ port }) => {
    console.log(`\n  The shop is open: http://${HOST}:${port}/\n  Ctrl-C closes it.\n`);
  })
);
server.on('error', (error) => {
  console.error(`${error.message}: give another port with --port or PORT.`);
  process.exitCode = 1;
});
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    server.close();
    // The browser keeps connections open, which would hold the process for minutes.
    server.closeAllConnections();
  });
}
