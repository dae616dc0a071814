import { findBrowser } from '../browser/find-browser.mjs';
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
  const { path, from } = await findBrowser(thisMachine());
  console.log(`Browser: ${path ?? ''} (${from})`);
  const { code } = await startPlaywright(args, path ? { env: { UPTIER_BROWSER: path } } : {});
  return code;
}
