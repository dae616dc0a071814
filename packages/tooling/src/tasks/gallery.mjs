import { findBrowser } from '../browser/find-browser.mjs';
import { thisMachine } from '../browser/this-machine.mjs';
import { startProcess } from '../bootstrap/start-process.mjs';

/**
 * Serves the gallery of all components until it is stopped: `npm run gallery -- 5000`; or takes pictures of it:
 * `npm run gallery -- pictures`.
 * @param {string[]} args
 */
export async function gallery(args) {
  const takes = args[0] === 'pictures';
  const { path } = takes ? await findBrowser(thisMachine()) : {};
  const script = takes ? 'e2e/gallery/take-pictures.mjs' : 'e2e/gallery/serve.mjs';
  const { code } = await startProcess(process.execPath, [script, ...args], {
    env: path ? { UPTIER_BROWSER: path } : {},
  });
  return code;
}
