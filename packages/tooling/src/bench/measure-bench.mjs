import { fileURLToPath } from 'node:url';
import { startProcess } from '../bootstrap/start-process.mjs';
import { withReportFile } from '../steps/with-report-file.mjs';
import { judgeRows } from './judge-rows.mjs';
import { toRow } from './to-row.mjs';

/**
 * @typedef {object} BenchOptions What every benchmark is given.
 * @property {string} peers The `node_modules` of the libraries to compare with.
 * @property {string} [browser] The program; none: Playwright knows where its own is.
 * @property {boolean} isQuick Fewer rounds: to see that it works, not to tell anybody.
 * @property {string[]} args What stood behind `--`.
 */

const SCRIPT = fileURLToPath(new URL('run-part.mjs', import.meta.url));

/**
 * Measures one part and holds it against its budgets.
 * @param {import('./list-parts.mjs').Part} part
 * @param {{ options: BenchOptions, budgets: readonly import('./judge-rows.mjs').Budget[] }} given
 * @returns {Promise<{ part?: import('./rows-table.mjs').MeasuredPart, problems: string[] }>}
 */
export async function measureBench({ name, file }, { options, budgets }) {
  const { done, json } = await withReportFile((out) =>
    startProcess(process.execPath, [SCRIPT, file, out, JSON.stringify(options)]),
  );
  if (done.code !== 0 || !json) return { problems: [`${name}: ended with ${done.code}`] };
  const { title, notes, samples } = JSON.parse(json);
  const isWhole = !options.isQuick && options.args.length === 0;
  const { rows, problems } = judgeRows(samples.map(toRow), budgets, { isWhole });
  return {
    part: { name, title, notes, rows },
    problems: problems.map((problem) => `${name}: ${problem}`),
  };
}
