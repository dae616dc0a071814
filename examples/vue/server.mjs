/** Builds the pages and the feed, puts Uptier's files beside them, then serves all of it. */
import { cp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, preview } from 'vite';
import { openTerminal, runProgram } from 'uptier';

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
const { values } = parseArgs({ options: { port: { type: 'string' } } });

await build({ root: here('.'), logLevel: 'warn' });
const files = dirname(createRequire(import.meta.url).resolve('@uptier/embed'));
await cp(files, here('dist/uptier'), { recursive: true });
const terminal = openTerminal(process.stdout, process.stderr);
const code = await runProgram(['build', '--config', here('uptier.config.json')], terminal);
if (code !== 0) process.exit(code);

const port = Number(values.port ?? process.env['PORT'] ?? 4173);
const { resolvedUrls } = await preview({
  root: here('.'),
  preview: { host: '127.0.0.1', port },
});
console.log(`\n  The shop is open: ${resolvedUrls?.local[0]}\n  Ctrl-C closes it.\n`);
