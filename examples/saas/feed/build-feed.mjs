import { fileURLToPath } from 'node:url';
import { openTerminal, runProgram } from 'uptier';
import { writePrices } from './write-prices.mjs';

const HERE = fileURLToPath(new URL('../', import.meta.url));

/**
 * Makes the feed of the price list, as `npx uptier build` does.
 * @returns {Promise<string>} The folder that it lies in.
 * @throws {Error} With what the command said, where it wrote nothing.
 */
export async function buildFeed() {
  await writePrices();
  const said = /** @type {string[]} */ ([]);
  const screen = { write: (/** @type {string} */ text) => said.push(text) > 0 };
  const code = await runProgram(
    ['build', '--config', `${HERE}uptier.config.json`],
    openTerminal(screen, screen),
  );
  if (code !== 0) throw new Error(said.join(''));
  return `${HERE}dist/uptier/`;
}
