import { createRequire } from 'node:module';
import { dirname } from 'node:path';

/**
 * Where the installed package has the files that the tag loads.
 * @returns {string}
 * @throws {Error} Where it is not built.
 */
export function uptierFolder() {
  try {
    return dirname(createRequire(import.meta.url).resolve('@uptier/embed'));
  } catch {
    throw new Error('The script of @uptier/embed is not there: run "npm run build" first.');
  }
}
