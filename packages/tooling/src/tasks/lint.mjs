import { startTool } from './start-tool.mjs';

/**
 * @param {string[]} args
 * @param {{ capture?: boolean }} [options]
 */
export function startLint(args, { capture = false } = {}) {
  const all = ['--type-aware', '--deny-warnings', ...args];
  return startTool({ name: 'oxlint', from: '.' }, all, { capture });
}

/**
 * Looks for mistakes that compile, everywhere or in the places named.
 * @param {string[]} args
 */
export async function lint(args) {
  const { code } = await startLint(args);
  return code;
}
