/**
 * How Playwright's configuration is told of the programs that were found.
 * @param {string | undefined} chromium None: Playwright's own.
 * @param {import('./find-engines.mjs').Engines} engines
 * @returns {NodeJS.ProcessEnv}
 */
export const browsersEnv = (chromium, { firefox, webkit }) => ({
  ...(chromium && { UPTIER_BROWSER: chromium }),
  ...(firefox && { UPTIER_FIREFOX: firefox }),
  ...(webkit && { UPTIER_WEBKIT: webkit }),
});
