import { fileURLToPath } from 'node:url';
import { openTerminal, runProgram } from 'uptier';

const HERE = fileURLToPath(new URL('../', import.meta.url));

/** The day after the last order: what was sold shortly before it counts most. */
const NOW = '2015-02-01';

/**
 * Makes the feed of the pizzeria's two exports, as `npx uptier build` does.
 * @returns {Promise<{ folder: string, onOrders: string[] }>} Where it lies, and the lines in which the
 *   command tells what it has learned from the orders; the last one is its verdict.
 * @throws {Error} With what the command said, where it wrote nothing.
 */
export async function buildFeed() {
  let said = '';
  const screen = {
    write(/** @type {string} */ text) {
      said += text;
      return true;
    },
  };
  const config = `${HERE}uptier.config.json`;
  const code = await runProgram(
    ['build', '--config', config, '--now', NOW],
    openTerminal(screen, screen),
  );
  if (code !== 0) throw new Error(said);
  const lines = said.split('\n');
  const from = lines.findIndex((line) => line.startsWith('Orders: '));
  const to = lines.findIndex((line) => line.startsWith('home: '));
  return { folder: `${HERE}dist/uptier/`, onOrders: lines.slice(from, to) };
}
