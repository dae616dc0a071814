import { copyFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openTerminal, runProgram } from 'uptier';

const HERE = fileURLToPath(new URL('../', import.meta.url));

/** The day after the last order: what was sold shortly before it counts most. */
const NOW = '2011-09-01';

/**
 * Makes the feed of the shop's two exports, as `npx uptier build` does.
 * @returns {Promise<string>} The folder that it lies in.
 * @throws {Error} With what the command said, where it wrote nothing.
 */
export async function buildFeed() {
  const review = await copyReview();
  const said = /** @type {string[]} */ ([]);
  const screen = { write: (/** @type {string} */ text) => said.push(text) > 0 };
  const config = join(HERE, 'uptier.config.json');
  const code = await runProgram(
    ['build', '--config', config, '--review', review, '--now', NOW],
    openTerminal(screen, screen),
  );
  await rm(review, { recursive: true });
  if (code !== 0) throw new Error(said.join(''));
  return join(HERE, 'dist/uptier/');
}

/** The command adds to the tables all that it found; ours hold only what the merchant has said. */
async function copyReview() {
  const draft = await mkdtemp(join(tmpdir(), 'uptier-review-'));
  for (const name of await readdir(join(HERE, 'review')))
    await copyFile(join(HERE, 'review', name), join(draft, name));
  return draft;
}
