import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { listPackages } from '../workspace/list-packages.mjs';

/**
 * @typedef {object} Part One file of benchmarks.
 * @property {string} name `core/decisions`
 * @property {string} file The whole path.
 * @property {boolean} isLong It takes many minutes, so it runs only where it is asked for by its name.
 */

const END = '.bench.mjs';

/**
 * Every benchmark: `bench/*.bench.mjs` of the packages and of the end-to-end tests, and the long ones in `bench/long`.
 * @param {string} root
 * @returns {Part[]}
 */
export function listParts(root) {
  const folders = listPackages(root).map(({ folder, path }) => ({ folder, path }));
  return [...folders, { folder: 'e2e', path: join(root, 'e2e') }].flatMap(({ folder, path }) => [
    ...partsIn(folder, join(path, 'bench')),
    ...partsIn(folder, join(path, 'bench', 'long')),
  ]);
}

/**
 * @param {string} owner
 * @param {string} folder
 * @returns {Part[]}
 */
function partsIn(owner, folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(END))
    .toSorted()
    .map((file) => ({
      name: `${owner}/${file.slice(0, -END.length)}`,
      file: join(folder, file),
      isLong: folder.endsWith('long'),
    }));
}

/**
 * The parts that somebody asks for: those with one of the words in their name; without a word all but the long ones.
 * @param {readonly Part[]} parts
 * @param {readonly string[]} words
 */
export const pickParts = (parts, words) =>
  parts.filter(({ name, isLong }) =>
    words.length > 0 ? words.some((word) => name.includes(word)) : !isLong,
  );
