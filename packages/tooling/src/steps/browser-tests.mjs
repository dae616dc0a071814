import { join } from 'node:path';
import { browsersEnv } from '../browser/browsers-env.mjs';
import { findBrowser } from '../browser/find-browser.mjs';
import { findEngines } from '../browser/find-engines.mjs';
import { thisMachine } from '../browser/this-machine.mjs';
import { startTool } from '../tasks/start-tool.mjs';
import { root } from '../workspace/root.mjs';
import { countPlaywright } from './test-count.mjs';
import { testResult } from './test-result.mjs';
import { withReportFile } from './with-report-file.mjs';

/** End-to-end tests in a real browser, on what has been built; the walks in every engine that is installed. */
export async function browserTests() {
  const machine = thisMachine();
  const { path, from } = await findBrowser(machine);
  const engines = findEngines(machine);
  const { done, json } = await withReportFile((file) =>
    // Traces cost a tenth of the time. Who looks into a failure runs that test alone, which keeps one.
    // A second try: some hundred tests share two cores with their browsers, and one in thousands of them meets a moment of the
    // machine. What needed it is told at the end.
    startPlaywright(['--reporter=list,json', '--trace=off', '--retries=1'], {
      capture: true,
      env: { ...browsersEnv(path, engines), PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    }),
  );
  const result = testResult({ started: done, json, count: countPlaywright });
  const browser = path ? `${path} (${from})` : from;
  const all = [browser, ...Object.values(engines), result.always];
  return { ...result, always: all.filter(Boolean).join(', ') };
}

/**
 * @param {string[]} args
 * @param {import('../bootstrap/start-process.mjs').StartOptions} options
 */
export function startPlaywright(args, options) {
  const tool = { name: '@playwright/test', bin: 'playwright', from: 'e2e' };
  return startTool(tool, ['test', ...args], { cwd: join(root, 'e2e'), ...options });
}
