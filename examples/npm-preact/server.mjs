/** Builds pages and feed, then serves them. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createAdaptorServer } from '@hono/node-server';
import { serveExample } from '@uptier/example-parts/serve-example.mjs';
import { build } from 'vite';
import { openTerminal, runProgram } from 'uptier';

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

async function open() {
  await build({ root: here('.') });
  await build({ root: here('.'), build: { ssr: true } });
  const terminal = openTerminal(process.stdout, process.stderr);
  const code = await runProgram(['build', '--config', here('uptier.config.json')], terminal);
  if (code !== 0) throw new Error('The feed was not made: what is wrong stands above.');

  const { openApp } = await import(new URL('dist/server/app.js', import.meta.url).href);
  const feed = JSON.parse(await readFile(here('dist/client/uptier/feed.json'), 'utf8'));
  const app = openApp({ feed, files: here('dist/client') });
  return /** @type {import('node:http').Server} */ (createAdaptorServer({ fetch: app.fetch }));
}

await serveExample(open);
