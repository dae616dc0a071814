import { testE2e } from './test-e2e.mjs';

/**
 * Every payload of the lists in `e2e/hostile/lists`, in the real browser. `npm test` takes 200 of different kinds.
 * @param {string[]} args
 */
export function testHostile(args) {
  process.env['UPTIER_HOSTILE'] = 'all';
  return testE2e(['tests/hostile', ...args]);
}
