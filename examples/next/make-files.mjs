/** Makes the feed, and puts Uptier's files beside it: Next serves what is in `site/public`. */
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { uptierFolder } from '@uptier/example-parts/uptier-folder.mjs';
import { openTerminal, runProgram } from 'uptier';

/**
 * Also a command of its own, for `next dev` and `next build`.
 * @throws {Error} Where the feed cannot be made; what is wrong has been told.
 */
export async function makeFiles() {
  const config = join(import.meta.dirname, 'uptier.config.json');
  const terminal = openTerminal(process.stdout, process.stderr);
  const code = await runProgram(['build', '--config', config], terminal);
  if (code !== 0) throw new Error('The feed cannot be made; what is wrong stands above.');
  await cp(uptierFolder(), join(import.meta.dirname, 'site/public/uptier'), { recursive: true });
}

if (process.argv[1] === import.meta.filename) await makeFiles();
