/** Builds the pages and the feed, then serves them. */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, preview } from 'vite';
import { openTerminal, runProgram } from 'uptier';

const root = fileURLToPath(new URL('.', import.meta.url));
const { values } = parseArgs({ options: { port: { type: 'string' } } });

await build({ root, logLevel: 'warn' });
const config = fileURLToPath(new URL('uptier.config.json', import.meta.url));
const terminal = openTerminal(process.stdout, process.stderr);
const code = await runProgram(['build', '--config', config], terminal);
if (code !== 0) process.exit(code);

const port = Number(values.port ?? process.env['PORT'] ?? 4173);
const { resolvedUrls } = await preview({ root, preview: { host: '127.0.0.1', port } });
console.log(`\n  The shop is open: ${resolvedUrls?.local[0]}\n  Ctrl-C closes it.\n`);
