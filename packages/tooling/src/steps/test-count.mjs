import { basename } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/**
 * @typedef {object} TestCount
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string[]} names What failed, a name and its reason each.
 * @property {string[]} [unsteady] What failed first and passed then, told in the same way.
 *
 * @typedef {object} VitestReport The parts of Vitest's JSON that count.
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} [numTodoTests]
 * @property {{ name: string, status: string, assertionResults: VitestTest[] }[]} testResults The tests of each file.
 *
 * @typedef {{ status: string, fullName: string, failureMessages?: string[] }} VitestTest
 *
 * @typedef {object} PlaywrightReport The parts of Playwright's JSON that count.
 * @property {{ expected: number, unexpected: number, flaky: number, skipped: number }} stats
 * @property {{ message?: string }[]} errors What went wrong outside any test.
 * @property {PlaywrightSuite[]} suites Those of each file.
 *
 * @typedef {object} PlaywrightSuite
 * @property {{ title: string, file: string, tests: PlaywrightTest[] }[]} specs
 * @property {PlaywrightSuite[]} [suites]
 *
 * @typedef {{ projectName: string, status: string, results?: { error?: { message?: string } }[] }} PlaywrightTest Its result at
 *   each try.
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
          .map(({ fullName, failureMessages = [] }) => withReason(fullName, failureMessages[0])),
      ),
      ...dead.map(({ name }) => `${basename(name)} did not load`),
    ],
  };
}

/**
 * A test that fails at its first try and passes at its second has passed, but never without a word.
 * @param {PlaywrightReport} report
 * @returns {TestCount}
 */
export function countPlaywright({ stats, errors, suites }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
    names: [
      ...suites.flatMap((suite) => named(suite, 'unexpected')),
      ...errors.map(({ message = 'no message' }) => inOneLine(message)),
    ],
    unsteady: suites.flatMap((suite) => named(suite, 'flaky')),
  };
}

/**
 * The tests of a status.
 * @param {PlaywrightSuite} suite
 * @param {string} wanted
 * @returns {string[]}
 */
const named = ({ specs, suites = [] }, wanted) => [
  ...specs.flatMap(({ title, file, tests }) =>
    tests
      .filter(({ status }) => status === wanted)
      .map(({ projectName, results = [] }) =>
        withReason(
          `${file} in ${projectName}: ${title}`,
          results.find(({ error }) => error)?.error?.message,
        ),
      ),
  ),
  ...suites.flatMap((suite) => named(suite, wanted)),
];

/**
 * A log of which only the end is left must still tell why a test failed.
 * @param {string} name
 * @param {string} [message]
 */
const withReason = (name, message) =>
  message === undefined ? name : `${name}: ${inOneLine(message)}`;

/** Long enough for what was expected and what came. */
const MOST_OF_A_REASON = 300;

/** @param {string} message */
const inOneLine = (message) =>
  stripVTControlCharacters(message).replaceAll(/\s+/g, ' ').slice(0, MOST_OF_A_REASON);
