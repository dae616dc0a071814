import { startTool } from './start-tool.mjs';

/**
 * @param {string[]} args
 * @param {{ capture?: boolean }} [options]
 */
export function startFormat(args, { capture = false } = {}) {
  return startTool({ name: 'oxfmt', from: '.' }, args, { capture });
}

/**
 * Formats every file in place, or only those named: `npm run format -- packages/core`.
 * @param {string[]} args
 */
export async function format(args) {
  const { code } = await startFormat(args);
  return code;
}
