import { startTool } from '../tasks/start-tool.mjs';
import { countVitest } from './test-count.mjs';
import { testResult } from './test-result.mjs';
import { withReportFile } from './with-report-file.mjs';

export const VITEST = { name: 'vitest', from: '.' };
export const VITEST_ARGS = ['run', '--config', 'packages/tooling/vitest.config.mjs', '--root', '.'];

/** Unit and component tests of all packages. */
export async function unitTests() {
  const { done, json } = await withReportFile((file) => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    return startTool(VITEST, [...VITEST_ARGS, '--allowOnly=false', ...reporters], {
      capture: true,
    });
  });
  return testResult({ started: done, json, count: countVitest });
}
