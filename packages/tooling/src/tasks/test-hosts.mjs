import { testE2e } from './test-e2e.mjs';

/**
 * Every kind of page, and the debug panel, under every style sheet, library and rule in `e2e/hosts`. `npm test` takes a few
 * of them.
 * @param {string[]} args
 */
export function testHosts(args) {
  process.env['UPTIER_HOSTS'] = 'all';
  return testE2e(['tests/host-pages', 'tests/host-panel', 'tests/host-late', ...args]);
}
