import { join } from 'node:path';
import { findBrowser } from '../browser/find-browser.mjs';
import { thisMachine } from '../browser/this-machine.mjs';
import { startTool } from '../tasks/start-tool.mjs';
import { root } from '../workspace/root.mjs';
import { countPlaywright } from './test-count.mjs';
import { testResult } from './test-result.mjs';
import { withReportFile } from './with-report-file.mjs';

/** End-to-end tests in a real browser, on what has been built. */
export async function browserTests() {
  const { path, from } = await findBrowser(thisMachine());
  const { done, json } = await withReportFile((file) =>
    startPlaywright(['--reporter=list,json'], {
      capture: true,
      env: { ...(path && { UPTIER_BROWSER: path }), PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    }),
  );
  const result = testResult({ started: done, json, count: countPlaywright });
  const always = [path ? `${path} (${from})` : from, result.always].filter(Boolean).join(', ');
  return { ...result, always };
}

/**
 * @param {string[]} args
 * @param {import('../bootstrap/start-process.mjs').StartOptions} options
 */
export function startPlaywright(args, options) {
  const tool = { name: '@playwright/test', bin: 'playwright', from: 'e2e' };
  return startTool(tool, ['test', ...args], { cwd: join(root, 'e2e'), ...options });
}
