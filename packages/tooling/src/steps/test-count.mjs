/**
 * @typedef {{ passed: number, failed: number, skipped: number }} TestCount
 *
 * @typedef {object} VitestReport The parts of Vitest's JSON that count.
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} [numTodoTests]
 * @property {{ status: string, assertionResults: { status: string }[] }[]} testResults
 *
 * @typedef {object} PlaywrightReport The parts of Playwright's JSON that count.
 * @property {{ expected: number, unexpected: number, flaky: number, skipped: number }} stats
 * @property {unknown[]} errors What went wrong outside any test.
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
  };
}

/**
 * @param {PlaywrightReport} report
 * @returns {TestCount}
 */
export function countPlaywright({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}
