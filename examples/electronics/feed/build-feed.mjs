import { fileURLToPath } from 'node:url';
import { openTerminal, runProgram } from 'uptier';
import { catalogue } from '../data/catalogue.mjs';
import { writeExport } from './write-export.mjs';

const HERE = fileURLToPath(new URL('../', import.meta.url));

/**
 * Makes the feed of the shop's export, as `npx uptier build` does.
 * @returns {Promise<{ file: string, problems: string[] }>} Where it lies, and what of the catalogue
 *   could not be read.
 * @throws {Error} With what the command said, where it wrote nothing.
 */
export async function buildFeed() {
  const { problems } = await writeExport({ catalogue, file: `${HERE}dist/products.json` });
  const said = /** @type {string[]} */ ([]);
  const screen = { write: (/** @type {string} */ text) => said.push(text) > 0 };
  const now = catalogue.day.toISOString();
  const code = await runProgram(
    ['build', '--config', `${HERE}uptier.config.json`, '--now', now],
    openTerminal(screen, screen),
  );
  if (code !== 0) throw new Error(said.join(''));
  return { file: `${HERE}dist/uptier/feed.json`, problems };
}
