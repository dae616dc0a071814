import { browsersEnv } from '../browser/browsers-env.mjs';
import { findBrowser } from '../browser/find-browser.mjs';
import { installEngines } from '../browser/install-engines.mjs';
import { thisMachine } from '../browser/this-machine.mjs';
import { buildAll } from '../build/build-all.mjs';
import { startPlaywright } from '../steps/browser-tests.mjs';

/**
 * Builds, installs the browsers that are missing, then walks through Chromium, Firefox and WebKit; a word picks files:
 * `npm run test:browsers -- carousel`.
 * @param {string[]} args
 */
export async function testBrowsers(args) {
  const machine = thisMachine();
  // Before the build: who cannot run it is told at once.
  const engines = await installEngines(machine).catch(
    (/** @type {Error} */ { message }) => message,
  );
  if (typeof engines === 'string') {
    console.error(engines);
    return 1;
  }
  const built = await buildAll();
  if (built !== 0) return built;
  const { path } = await findBrowser(machine);
  const env = browsersEnv(path, engines);
  const { code } = await startPlaywright(['--project=walks in *', ...args], { env });
  return code;
}
