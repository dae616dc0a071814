import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadedFiles } from './loaded-files.mjs';
import { measure, sum } from './measure.mjs';

/**
 * What a page loads in all that asks for some scripts: with what these import.
 * @param {string} scripts Their folder.
 * @param {readonly string[]} loads
 * @returns {import('./measure.mjs').Size}
 * @throws {Error} Where one of them is not there.
 */
export function pageSize(scripts, loads) {
  const missing = loads.find((file) => !existsSync(join(scripts, file)));
  if (missing) throw new Error(`it loads ${missing}, and there is no such file`);
  const files = loadedFiles(loads.map((file) => join(scripts, file)));
  return sum(files.map((file) => measure(readFileSync(file))));
}
