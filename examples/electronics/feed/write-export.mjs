import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeExport } from './make-export.mjs';

/**
 * Writes the shop's export for `uptier build`. Another shop may be reading it just now: a file that
 * is right is left alone, and a new one is renamed into its place, so that nobody reads half of one.
 * @param {object} input
 * @param {{ file: URL, day: Date }} input.catalogue
 * @param {string} input.file Where the export goes.
 */
export async function writeExport({ catalogue, file }) {
  const made = makeExport({ csv: await readFile(catalogue.file, 'utf8'), day: catalogue.day });
  const text = JSON.stringify(made.feed);
  if ((await readFile(file, 'utf8').catch(() => '')) !== text) await replace(file, text);
  return made;
}

/**
 * @param {string} file
 * @param {string} text
 */
async function replace(file, text) {
  const draft = `${file}.${process.pid}`;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(draft, text);
  await rename(draft, file);
}
