import { fileURLToPath } from 'node:url';
import { openTerminal, runProgram } from 'uptier';

const HERE = fileURLToPath(new URL('./', import.meta.url));
/** The day after the last order in the data. */
const NOW = '2011-09-01';

/**
 * What `npx uptier` prints for these arguments.
 * @param {readonly string[]} args
 * @throws {Error} With what it said, where it could not do it.
 */
async function ask(args) {
  let [printed, told] = ['', ''];
  const out = { write: (/** @type {string} */ text) => (printed += text) };
  const err = { write: (/** @type {string} */ text) => (told += text) };
  const code = await runProgram([...args], openTerminal(out, err, { colour: false }));
  if (code === 2) throw new Error(told);
  return printed;
}

/**
 * Makes the feed of the shop's exports, and decides for every customer.
 * @param {string} [customers] A file of JSON lines.
 * @returns {Promise<{ id: string, placement: import('./mail.mjs').Letter['placement'], offers: import('./mail.mjs').Offer[] }[]>}
 */
export async function decideOffers(customers = `${HERE}data/customers.jsonl`) {
  await ask(['build', '--config', `${HERE}uptier.config.json`, '--now', NOW]);
  const lines = await ask([
    'decide',
    `--feed=${HERE}dist/feed`,
    `--contexts=${customers}`,
    `--now=${NOW}`,
    '--site=https://gifts.example',
  ]);
  return lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}
