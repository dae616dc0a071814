import { findProgram } from './find-program.mjs';

/**
 * Programs for the walks through three engines. Chromium is not among them: every end-to-end test needs that.
 * @typedef {object} Engines
 * @property {string} [firefox]
 * @property {string} [webkit] The driver of WebKitGTK. It needs a screen, too, which is there then.
 */

const FIREFOX = ['firefox-esr', 'firefox'];

/**
 * The other engines that are installed on a machine.
 * @param {Pick<import('./find-browser.mjs').World, 'env' | 'exists'>} world
 * @returns {Engines}
 */
export function findEngines(world) {
  const firefox = findProgram(FIREFOX, world);
  const webkit = findProgram(['Xvfb'], world) && findProgram(['WebKitWebDriver'], world);
  return { ...(firefox && { firefox }), ...(webkit && { webkit }) };
}
