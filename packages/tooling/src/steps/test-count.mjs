import { basename } from 'node:path';

/**
 * @typedef {object} TestCount
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string[]} names What failed, a name each.
 *
 * @typedef {object} VitestReport The parts of Vitest's JSON that count.
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} [numTodoTests]
 * @property {{ name: string, status: string, assertionResults: { status: string, fullName: string }[] }[]} testResults
 *   The tests of each file.
 *
 * @typedef {object} PlaywrightReport The parts of Playwright's JSON that count.
 * @property {{ expected: number, unexpected: number, flaky: number, skipped: number }} stats
 * @property {{ message?: string }[]} errors What went wrong outside any test.
 * @property {PlaywrightSuite[]} suites Those of each file.
 *
 * @typedef {object} PlaywrightSuite
 * @property {{ title: string, file: string, tests: { projectName: string, status: string }[] }[]} specs
 * @property {PlaywrightSuite[]} [suites]
 */

/**
 * @param {VitestReport} report
 * @returns {TestCount}
 */
export function countVitest(report) {
  // A file that dies while it loads has no failed test in it, but it did fail.
  const dead = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + dead.length,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
    names: [
      ...report.testResults.flatMap(({ assertionResults }) =>
        assertionResults
          .filter(({ status }) => status === 'failed')
          .map(({ fullName }) => fullName),
      ),
      ...dead.map(({ name }) => `${basename(name)} did not load`),
    ],
  };
}

/**
 * @param {PlaywrightReport} report
 * @returns {TestCount}
 */
export function countPlaywright({ stats, errors, suites }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
    names: [
      ...suites.flatMap(failedIn),
      ...errors.map(({ message = 'no message' }) => message.split('\n')[0] ?? ''),
    ],
  };
}

/**
 * @param {PlaywrightSuite} suite
 * @returns {string[]}
 */
const failedIn = ({ specs, suites = [] }) => [
  ...specs.flatMap(({ title, file, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ projectName }) => `${file} in ${projectName}: ${title}`),
  ),
  ...suites.flatMap(failedIn),
];
