/**
 * What a run of a test runner comes to. Silence is a failure: no report, no test, or an exit code
 * that speaks of an error which no test knows.
 * @template Report
 * @param {object} run
 * @param {import('../bootstrap/start-process.mjs').Started} run.started
 * @param {string | undefined} run.json The report that it wrote, if it wrote one.
 * @param {(report: Report) => import('./test-count.mjs').TestCount} run.count
 * @returns {import('./result.mjs').Result}
 */
export function testResult({ started: { code, output }, json, count }) {
  if (!json) return { passed: 0, failed: 1, output: `${output}No report was written.\n` };
  const { passed, failed, skipped, names, unsteady = [] } = count(JSON.parse(json));
  if (failed > 0) return { passed, failed, output, names, unsteady };
  if (code !== 0) return { passed, failed: 1, output: `${output}Exit code ${code}.\n` };
  if (passed === 0) return { passed, failed: 1, output: `${output}No test was found.\n` };
  return { passed, failed, output, unsteady, ...(skipped > 0 && { always: `${skipped} skipped` }) };
}
