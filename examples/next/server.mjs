/** Makes the feed, builds the shop, then serves it: `make-files`, `next build` and `next start` in one. */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { serveExample } from '@uptier/example-parts/serve-example.mjs';
import nextApp from 'next';
import { makeFiles } from './make-files.mjs';

// Next's commands run in the folder of the project, and it reads its files from there.
process.chdir(join(import.meta.dirname, 'site'));
// It would tell its makers what is built.
process.env['NEXT_TELEMETRY_DISABLED'] ??= '1';

async function openShop() {
  await makeFiles();
  const command = createRequire(import.meta.url).resolve('next/dist/bin/next');
  const { status } = spawnSync(process.execPath, [command, 'build'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The shop cannot be built; what is wrong stands above.');
  const server = createServer(async (request, response) => (await handle)(request, response));
  const handle = openPages(server);
  return server;
}

/**
 * Next wants to know its own address, and there is one once the server listens.
 * @param {import('node:http').Server} server
 */
async function openPages(server) {
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const app = nextApp({ dir: '.', hostname: '127.0.0.1', port });
  await app.prepare();
  return app.getRequestHandler();
}

await serveExample(openShop);
