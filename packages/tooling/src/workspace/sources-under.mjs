import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Every file of a folder and of those in it.
 * @param {string} folder
 * @returns {string[]}
 */
export function sourcesUnder(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
