import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Starts a file of the example as its reader would: with plain Node and the built package, on any
 * free port or the one that is given.
 * @param {string[]} args
 * @param {string} [port]
 */
export function start(args, port = '0') {
  if (!existsSync(new URL('../../../packages/core/dist/index.js', import.meta.url)))
    throw new Error('@uptier/core is not built yet: npm run build');
  return spawn(process.execPath, args, {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { ...process.env, PORT: port },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
