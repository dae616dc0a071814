import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { isLater } from './is-later.mjs';

/**
 * @typedef {import('./scripts.mjs').Script} Script
 * @typedef {Map<string, string[]>} Imports What each file imports at once: file -> files.
 */

/** @param {string} file `uptier-core.js` -> `core` */
const nameOf = (file) => file.slice('uptier-'.length, -'.js'.length);

/** @param {string} file */
const isEntry = (file) => !/-[A-Z0-9]{8}\.js$/.test(file);

/**
 * What the entry holds each file to before it runs, in the form that it reads.
 * @param {Script[]} scripts
 * @param {Imports} imports
 * @returns {string}
 */
const tableOf = (scripts, imports) =>
  scripts
    .map(({ path, code }) => {
      const file = basename(path);
      const hash = createHash('sha256').update(code).digest('base64');
      return [nameOf(file), hash, ...(imports.get(file) ?? []).map(nameOf)].join(' ');
    })
    .toSorted()
    .join('\n');

/** What only the pages of one shop system need: its own entry holds it, and to the others it comes later. */
const PLATFORM = /^uptier-platform-(.+)\.js$/;

/** @param {Script} chunk */
const platformOf = ({ path }) => PLATFORM.exec(basename(path))?.[1];

/**
 * Divides the chunks into those that a page's first offer may need, whose table is in the entry, and the others, whose
 * table is a chunk.
 * @param {{ dist: string, chunks: Script[], imports: Imports }} made
 * @returns {{ firstOf: (platform: string) => string, later: Script }} The table of the entry for a platform.
 */
export function fileTables({ dist, chunks, imports }) {
  const files = chunks.map(({ path }) => basename(path));
  const first = new Set(
    files.filter((file) => isEntry(file) && !isLater(file) && !PLATFORM.test(file)),
  );
  // What is found on the way is gone through, too.
  for (const file of first) for (const next of imports.get(file) ?? []) first.add(next);
  const isFirst = (/** @type {Script} */ { path }) => first.has(basename(path));
  const rest = tableOf(
    chunks.filter((chunk) => !isFirst(chunk)),
    imports,
  );
  const later = {
    path: join(dist, 'uptier-later.js'),
    code: `export const files=${JSON.stringify(rest)};`,
    map: '',
  };
  const firstOf = (/** @type {string} */ platform) =>
    tableOf(
      [
        ...chunks.filter(isFirst),
        ...chunks.filter((chunk) => platformOf(chunk) === platform),
        later,
      ],
      imports,
    );
  return { firstOf, later };
}
