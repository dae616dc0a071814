/** @typedef {import('./run-steps.mjs').StepReport} StepReport */

/**
 * What stands at the end of `npm test`: a line a step, and last, alone, the sum of all.
 * @param {StepReport[]} reports
 * @returns {string}
 */
export function summary(reports) {
  const width = Math.max(...reports.map(({ name }) => name.length));
  const rows = reports.map(({ name, ms, result: { passed, failed } }) =>
    [
      failed > 0 ? 'FAIL' : 'ok  ',
      name.padEnd(width),
      `${passed} passed`.padStart(12),
      `${failed} failed`.padStart(11),
      `${(ms / 1000).toFixed(1)} s`.padStart(8),
    ].join('  '),
  );
  const { passed, failed } = total(reports);
  return [...rows, '', `${passed} passed, ${failed} failed`].join('\n');
}

/** @param {StepReport[]} reports */
export function total(reports) {
  return {
    passed: reports.reduce((sum, { result }) => sum + result.passed, 0),
    failed: reports.reduce((sum, { result }) => sum + result.failed, 0),
  };
}
