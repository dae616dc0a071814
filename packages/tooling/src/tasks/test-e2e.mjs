import { browsersEnv } from '../browser/browsers-env.mjs';
import { findBrowser } from '../browser/find-browser.mjs';
import { findEngines } from '../browser/find-engines.mjs';
import { thisMachine } from '../browser/this-machine.mjs';
import { startPlaywright } from '../steps/browser-tests.mjs';
import { buildAll } from '../build/build-all.mjs';

/**
 * Builds, then runs the end-to-end tests; a word picks files: `npm run test:e2e -- cart`.
 * @param {string[]} args
 */
export async function testE2e(args) {
  const built = await buildAll();
  if (built !== 0) return built;
  const machine = thisMachine();
  const { path, from } = await findBrowser(machine);
  console.log(`Browser: ${path ?? ''} (${from})`);
  const { code } = await startPlaywright(args, { env: browsersEnv(path, findEngines(machine)) });
  return code;
}
