/**
 * @typedef {import('./result.mjs').Result} Result
 *
 * @typedef {object} StepReport
 * @property {string} name
 * @property {Result} result
 * @property {number} ms
 */

/**
 * Runs steps one after the other, each whatever became of those before it. A step that throws has
 * failed, and what it threw is its output.
 * @param {Record<string, () => Result | Promise<Result>>} steps
 * @param {(report: StepReport) => void} onEnd Called after each.
 * @returns {Promise<StepReport[]>}
 */
export async function runSteps(steps, onEnd) {
  /** @type {StepReport[]} */
  const reports = [];
  for (const [name, step] of Object.entries(steps)) {
    const start = performance.now();
    const result = await attempt(step);
    const report = { name, result, ms: performance.now() - start };
    reports.push(report);
    onEnd(report);
  }
  return reports;
}

/** @param {() => Result | Promise<Result>} step */
async function attempt(step) {
  try {
    return await step();
  } catch (error) {
    const output = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { passed: 0, failed: 1, output: `${output}\n` };
  }
}
