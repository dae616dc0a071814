/** @typedef {import('./run-steps.mjs').StepReport} StepReport */

/** Of one step: more would push the table of all steps out of sight. */
const MOST_NAMES = 10;

/**
 * What stands at the end of `npm test`: a line a step, the names of what failed (whoever sees only the end of a log must
 * know them), and last, alone, the sum of all.
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
  const told = reports.flatMap(({ name, result: { names = [], unsteady = [] } }) => [
    ...fewOf(names).map((one) => `FAIL  ${name}: ${one}`),
    ...fewOf(unsteady).map((one) => `passed at its second try only  ${name}: ${one}`),
  ]);
  return [...rows, ...told, '', `${passed} passed, ${failed} failed`].join('\n');
}

/** @param {string[]} names */
const fewOf = (names) => [
  ...names.slice(0, MOST_NAMES),
  ...(names.length > MOST_NAMES ? [`and ${names.length - MOST_NAMES} more`] : []),
];

/** @param {StepReport[]} reports */
export function total(reports) {
  return {
    passed: reports.reduce((sum, { result }) => sum + result.passed, 0),
    failed: reports.reduce((sum, { result }) => sum + result.failed, 0),
  };
}
