import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeFeed } from './make-feed.mjs';

/**
 * Makes the feed from the catalogue and writes it where the shop serves it from. Another shop may
 * be serving it already: a file that is right is left alone, and a new one is renamed into its
 * place, so that nobody reads half a feed.
 * @param {object} input
 * @param {{ file: URL, day: Date }} input.catalogue
 * @param {string} input.file Where the feed goes.
 */
export async function writeFeed({ catalogue, file }) {
  const made = makeFeed({ csv: await readFile(catalogue.file, 'utf8'), day: catalogue.day });
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
