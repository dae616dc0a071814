import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { startProcess } from '../bootstrap/start-process.mjs';
import { root } from '../workspace/root.mjs';

/**
 * @typedef {object} Tool
 * @property {string} name The package: `typescript`.
 * @property {string} [bin] The command, where it is not called like the package.
 * @property {string} [from] The folder, from the root, whose dependency it is. Default: this package.
 */

/**
 * Runs an installed tool with this very Node, whatever shell there is.
 * @param {Tool} tool
 * @param {string[]} args
 * @param {import('../bootstrap/start-process.mjs').StartOptions} [options]
 */
export function startTool({ name, bin = name, from = 'packages/tooling' }, args, options) {
  const folder = toolFolder(name, join(root, from));
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const script = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[bin];
  return startProcess(process.execPath, [join(folder, script), ...args], options);
}

/**
 * @param {string} name
 * @param {string} from
 */
function toolFolder(name, from) {
  const require = createRequire(join(from, 'package.json'));
  for (const folder of require.resolve.paths(name) ?? []) {
    try {
      return dirname(require.resolve(join(folder, name, 'package.json')));
    } catch {
      // Not in this folder; the next one up may have it.
    }
  }
  throw new Error(`${name} is not installed for ${from}`);
}
