/**
 * @typedef {object} Result What one step of `npm test` says.
 * @property {number} passed
 * @property {number} failed
 * @property {string} output Shown where something failed.
 * @property {string} [always] Shown in any case.
 * @property {string[]} [names] What failed, a name each; told once more at the end.
 * @property {string[]} [unsteady] What passed at its second try only; told at the end, too.
 */

/**
 * A step that is one test: it passed where its command ended well.
 * @param {import('../bootstrap/start-process.mjs').Started} started
 * @returns {Result}
 */
export function oneTest({ code, output }) {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
}

/**
 * A step of several named tests, each with its problems; no problem means passed.
 * @param {{ name: string, problems: string[] }[]} tests
 * @returns {Result}
 */
export function namedTests(tests) {
  const bad = tests.filter(({ problems }) => problems.length > 0);
  const lines = bad.map(({ name, problems }) => [name, ...problems.map((line) => `  ${line}`)]);
  // A step that checks nothing proves nothing.
  if (tests.length === 0) return { passed: 0, failed: 1, output: 'nothing was checked\n' };
  return {
    passed: tests.length - bad.length,
    failed: bad.length,
    names: bad.map(({ name }) => name),
    output: lines
      .flat()
      .map((line) => `${line}\n`)
      .join(''),
  };
}
