/** Builds pages and feed, then serves them. */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { build } from 'vite';
import { openTerminal, runProgram } from 'uptier';

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
const { values } = parseArgs({ options: { port: { type: 'string' } } });

await build({ root: here('.') });
await build({ root: here('.'), build: { ssr: true } });
const terminal = openTerminal(process.stdout, process.stderr);
const code = await runProgram(['build', '--config', here('uptier.config.json')], terminal);
if (code !== 0) process.exit(code);

const { openApp } = await import(new URL('dist/server/app.js', import.meta.url).href);
const feed = JSON.parse(await readFile(here('dist/client/uptier/feed.json'), 'utf8'));
const app = openApp({ feed, files: here('dist/client') });
const port = Number(values.port ?? process.env['PORT'] ?? 4173);
serve({ fetch: app.fetch, hostname: '127.0.0.1', port }, (bound) => {
  console.log(`\n  The shop is open: http://127.0.0.1:${bound.port}/\n  Ctrl-C closes it.\n`);
});
