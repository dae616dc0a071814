import { testE2e } from './test-e2e.mjs';

/**
 * Every kind of page under every style sheet, library and rule in `e2e/hosts`. `npm test` takes one page of each.
 * @param {string[]} args
 */
export function testHosts(args) {
  process.env['UPTIER_HOSTS'] = 'all';
  return testE2e(['host-pages', ...args]);
}
