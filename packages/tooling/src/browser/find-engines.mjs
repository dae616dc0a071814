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
export function findEngines({ env, exists }) {
  const folders = env['PATH']?.split(':') ?? [];
  /** @param {string[]} names */
  const find = (names) =>
    names.flatMap((name) => folders.map((folder) => `${folder}/${name}`)).find(exists);
  const firefox = find(FIREFOX);
  const webkit = find(['Xvfb']) && find(['WebKitWebDriver']);
  return { ...(firefox && { firefox }), ...(webkit && { webkit }) };
}
